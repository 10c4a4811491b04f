import Statistics
import Testing

/// Spells out the cells of a table: so many respondents with such categories.
private func margins(
  _ cells: [(count: Int, categories: [Int])], _ targets: [[Double]]
) -> [RakingMargin] {
  targets.indices.map { margin in
    let categories = cells.flatMap { Array(repeating: $0.categories[margin], count: $0.count) }
    return RakingMargin(categories: categories, targets: targets[margin])
  }
}

private func equalWeights(_ margins: [RakingMargin]) -> [Double] {
  margins[0].categories.map { _ in 1 }
}

/// Rakes equal weights, and expects to be refused.
private func faults(
  _ cells: [(count: Int, categories: [Int])], _ targets: [[Double]], within: WeightLimits? = nil
) throws -> [RakingFault] {
  let margins = margins(cells, targets)
  let refusal = #expect(throws: RakingRefusal.self) {
    try Raking(of: equalWeights(margins), to: margins, within: within)
  }
  return try #require(refusal).faults
}

/// School type (elementary, high, middle) by school-wide target met (no, yes) in the one-stage cluster
/// sample of Californian schools; R survey 4.1-1's `rake` with `epsilon = 1e-10`.
///
/// Its manual's own figures (39.838509, 67.125783, … and 174.01053) come of stopping as soon as the
/// totals are within one school.
@Test func `the schools of California get R's raked weights`() throws {
  let cells = [
    (12, [0, 0]), (3, [1, 0]), (8, [2, 0]), (132, [0, 1]), (11, [1, 1]), (17, [2, 1]),
  ]
  let margins = margins(cells, [[4421, 755, 1018], [1072, 5122]])
  let raking = try Raking(of: equalWeights(margins), to: margins)
  let expected = [
    39.8392362469, 67.1255292413, 49.0690721641, 29.8706754926, 50.3294011162, 36.7910248644,
  ]
  let given = zip(cells, expected).flatMap { Array(repeating: $1, count: $0.0) }
  #expect(zip(raking.weights, given).allSatisfy { abs($0 - $1) < 1e-7 })
  #expect(raking.largestErrors.allSatisfy { $0 <= 1e-10 })
  #expect(raking.rounds > 1)
  #expect(raking.trimmedCount == 0)
  let diagnostics = try #require(WeightDiagnostics(of: raking.weights))
  #expect(abs(diagnostics.total - 6194) < 1e-6)
  #expect(abs(diagnostics.kish.value - 174.0111585509) < 1e-8)
  #expect(abs(diagnostics.kish.designEffect - 1.0516566956) < 1e-10)
}

/// Registrants of three professions on 1 December 2021, as the HCPC published them, female and male.
@Test func `a sample of registrants is weighted to its register`() throws {
  let cells = [
    (50, [0, 0]), (10, [0, 1]), (36, [1, 0]), (4, [1, 1]), (47, [2, 0]), (3, [2, 1]),
  ]
  let margins = margins(cells, [[5136, 10598, 17112], [30881, 1965]])
  let raking = try Raking(of: equalWeights(margins), to: margins)
  let byCell = cells.indices.map { cell in
    raking.weights[cells.prefix(cell).map(\.0).reduce(0, +)]
  }
  let expected = [91.024167, 58.479166, 274.774348, 176.530864, 349.742875, 224.694962]
  #expect(zip(byCell, expected).allSatisfy { abs($0 - $1) < 6e-7 })
  let yes = zip(byCell, [30, 4, 15, 1, 20, 1]).reduce(0) { $0 + $1.0 * $1.1 }
  let diagnostics = try #require(WeightDiagnostics(of: raking.weights))
  #expect(abs(100 * yes / diagnostics.total - 44.091640) < 5e-7)
  #expect(abs(diagnostics.kish.designEffect - 1.277969) < 5e-7)
  #expect(abs(diagnostics.kish.value - 117.374) < 5e-4)
}

/// Made-up; R survey 4.1-1, `rake` with `epsilon = 1e-12`.
@Test func `unequal starting weights are raked as by R`() throws {
  let margins = [
    RakingMargin(categories: [0, 0, 0, 0, 1, 1, 1, 1, 1, 2, 2, 2], targets: [50, 30, 20]),
    RakingMargin(categories: [0, 0, 1, 1, 0, 1, 0, 1, 1, 0, 0, 1], targets: [62, 38]),
  ]
  let raking = try Raking(of: [1, 1, 2, 1, 1.5, 1, 1, 2, 1, 1, 3, 1], to: margins)
  let expected = [
    13.99845953352, 13.99845953352, 14.66872062197, 7.33436031098, 9.79162950874, 3.42015437136,
    6.52775300583, 6.84030874271, 3.42015437136, 4.42092460459, 13.26277381378, 2.31630158162,
  ]
  #expect(zip(raking.weights, expected).allSatisfy { abs($0 - $1) < 1e-9 })
}

@Test func `margins may be shares, and a weight of zero stays zero`() throws {
  let margins = margins([(2, [0]), (3, [1])], [[0.5, 0.5]])
  let raking = try Raking(of: [0, 1, 1, 1, 1], to: margins)
  #expect(raking.weights[0] == 0)
  #expect(raking.weights[1] == 0.5)
  #expect(abs(raking.weights[4] - 1.0 / 6) < 1e-12)
}

@Test func `a category that has neither people nor respondents does no harm`() throws {
  let margins = margins([(2, [0]), (3, [2])], [[4, 0, 6]])
  #expect(try Raking(of: equalWeights(margins), to: margins).weights == [2, 2, 2, 2, 2])
}

@Test func `margins counted on different days are scaled to one total`() {
  let margin = RakingMargin(categories: [0, 1], targets: [30, 10]).scaled(toTotal: 60)
  #expect(margin.targets == [45, 15])
}

// Ten respondents and a total of 100 on margins 60/40 and 50/50. Raked, the lone respondent of the
// first cell gets x = (5 + √1825)/3 = 15.907, and her opposite x − 10; one number settles the table.
private let lopsided = [(1, [0, 0]), (4, [0, 1]), (4, [1, 0]), (1, [1, 1])]
private let lopsidedTargets: [[Double]] = [[60, 40], [50, 50]]

@Test(arguments: [
  (1.6, 0.0, [15.9066729, 11.0233318, 8.5233318, 5.9066729], 0),
  (1.5, 0.0, [15, 11.25, 8.75, 5], 1),
  (1.6, 0.6, [16, 11, 8.5, 6], 1),
])
func `a capped weight settles the others`(
  cap: Double, floor: Double, expected: [Double], trimmed: Int
) throws {
  let margins = margins(lopsided, lopsidedTargets)
  let raking = try Raking(
    of: equalWeights(margins), to: margins, within: WeightLimits(cap: cap, floor: floor))
  let found = [0, 1, 5, 9].map { raking.weights[$0] }
  #expect(zip(found, expected).allSatisfy { abs($0 - $1) < 1e-6 }, "\(found)")
  #expect(raking.trimmedCount == trimmed)
  #expect(raking.largestErrors.allSatisfy { $0 <= 1e-10 })
}

@Test func `limits that contradict each other are refused with the weights' range`() throws {
  let faults = try faults(
    lopsided, lopsidedTargets, within: WeightLimits(cap: 1.5, floor: 0.55))
  guard case .limitsNotHeld(let rounds, let smallest, let largest) = try #require(faults.first)
  else {
    Issue.record("\(faults)")
    return
  }
  #expect(rounds > 0)
  #expect(smallest < 0.55 || largest > 1.5)
}

@Test func `a cap below what a category needs is refused with the ratio that it needs`() throws {
  let faults = try faults(lopsided, lopsidedTargets, within: WeightLimits(cap: 1.1))
  #expect(faults == [.limitTooTight(margin: 0, category: 0, ratio: 1.2)])
}

@Test func `a floor above what a category needs is refused with the ratio that it needs`() throws {
  let faults = try faults(lopsided, lopsidedTargets, within: WeightLimits(cap: 3, floor: 0.9))
  #expect(faults == [.limitTooTight(margin: 0, category: 1, ratio: 0.8)])
}

@Test func `margins with different totals are refused with both`() throws {
  let faults = try faults(
    [(1, [0, 0]), (1, [1, 1])], [[120_000, 115_000], [130_000, 103_000]])
  #expect(faults == [.totalsDiffer(margin: 1, total: 233_000, firstTotal: 235_000)])
}

@Test func `totals that differ by rounding alone are taken`() throws {
  let margins = margins([(1, [0, 0]), (2, [1, 1])], [[0.1 + 0.2, 0.7], [0.3, 0.7]])
  #expect(throws: Never.self) { try Raking(of: equalWeights(margins), to: margins) }
}

@Test func `all empty categories and all without target are named at once`() throws {
  let faults = try faults(
    [(2, [0, 0]), (3, [2, 1]), (1, [2, 0])], [[50, 20, 30], [100, 0, 0]])
  #expect(
    faults == [
      .emptyCategory(margin: 0, category: 1, target: 20),
      .categoryWithoutTarget(margin: 1, category: 1, respondents: 3),
    ])
}

@Test func `respondents without weight don't fill a category`() throws {
  let margins = margins([(2, [0]), (1, [1])], [[5, 5]])
  let refusal = #expect(throws: RakingRefusal.self) { try Raking(of: [1, 1, 0], to: margins) }
  #expect(refusal?.faults == [.emptyCategory(margin: 0, category: 1, target: 5)])
}

@Test func `nobody at all is a sample with empty categories`() throws {
  #expect(try faults([], [[5]]) == [.emptyCategory(margin: 0, category: 0, target: 5)])
}

@Test func `margins that contradict each other are told from slow ones`() throws {
  let faults = try faults([(3, [0, 0]), (3, [1, 1])], [[60, 40], [50, 50]])
  let contradiction = RakingFault.notConverged(
    rounds: 16_384, margin: 0, category: 1, total: 50, target: 40, isContradiction: true)
  #expect(faults == [contradiction])
}

/// Without the first cell these margins leave nothing for the last: its weights fall towards zero, ever
/// more slowly.
@Test func `margins that only a weight of zero would meet aren't met`() throws {
  let faults = try faults([(1, [0, 1]), (1, [1, 0]), (1, [1, 1])], [[50, 50], [50, 50]])
  guard
    case .notConverged(_, let margin, _, let total, let target, let isContradiction) =
      try #require(faults.first)
  else {
    Issue.record("\(faults)")
    return
  }
  #expect(margin == 0)
  #expect(abs(total - target) < 0.01)
  #expect(!isContradiction)
}

@Test func `dwindling weights end in a refusal, not in a number that isn't one`() throws {
  let cells = [(1, [0, 1]), (1, [1, 0]), (1, [1, 1])]
  let faults = try faults(cells, [[90, 10], [50, 50]])
  guard case .notConverged(_, _, _, let total, _, true) = try #require(faults.first) else {
    Issue.record("\(faults)")
    return
  }
  #expect(total.isFinite)
}

@Test func `raking agrees with raking one respondent at a time`() throws {
  var generator = SeededGenerator(seed: 31)
  for _ in 0..<40 {
    let sample = RandomSample(using: &generator)
    let raking = try Raking(of: sample.weights, to: sample.margins)
    let naive = naivelyRaked(sample.weights, sample.margins, rounds: raking.rounds)
    #expect(zip(raking.weights, naive).allSatisfy { abs($0 - $1) <= 1e-9 * $1 })
  }
}

@Test func `the order of the respondents changes no digit of a weight`() throws {
  var generator = SeededGenerator(seed: 32)
  for _ in 0..<40 {
    let sample = RandomSample(using: &generator)
    let order = Array(sample.weights.indices).shuffled(using: &generator)
    let limits = WeightLimits(cap: 6, floor: 0.01)
    let straight = try Raking(of: sample.weights, to: sample.margins, within: limits)
    let shuffled = try Raking(
      of: order.map { sample.weights[$0] },
      to: sample.margins.map { margin in
        RakingMargin(categories: order.map { margin.categories[$0] }, targets: margin.targets)
      }, within: limits)
    #expect(order.map { straight.weights[$0] } == shuffled.weights)
  }
}

@Test func `starting weights that are all twice as large change nothing`() throws {
  var generator = SeededGenerator(seed: 33)
  let sample = RandomSample(using: &generator)
  let once = try Raking(of: sample.weights, to: sample.margins)
  let twice = try Raking(of: sample.weights.map { 2 * $0 }, to: sample.margins)
  #expect(zip(once.weights, twice.weights).allSatisfy { abs($0 - $1) <= 1e-12 * $0 })
}

@Test func `negative weights, categories without target and a cap below 1 are refused`() async {
  await #expect(processExitsWith: .failure) {
    _ = try Raking(of: [-1], to: [RakingMargin(categories: [0], targets: [1])])
  }
  await #expect(processExitsWith: .failure) { _ = RakingMargin(categories: [1], targets: [1]) }
  await #expect(processExitsWith: .failure) { _ = RakingMargin(categories: [0], targets: [-1]) }
  await #expect(processExitsWith: .failure) { _ = WeightLimits(cap: 0.9) }
  await #expect(processExitsWith: .failure) { _ = WeightLimits(cap: 2, floor: 1.1) }
}

/// Sixty respondents with every combination of categories, and targets that nobody knows to be hard.
private struct RandomSample {
  let weights: [Double]
  let margins: [RakingMargin]

  init(using generator: inout SeededGenerator) {
    let sizes = [3, 2, 4]
    let population = (0..<200).map { _ in
      sizes.map { Int.random(in: 0..<$0, using: &generator) }
    }
    let sample = (0..<60).map { respondent in
      [respondent % 3, respondent / 3 % 2, respondent / 6 % 4]
    }
    weights = sample.map { _ in Double(Int.random(in: 1...4, using: &generator)) / 2 }
    margins = sizes.indices.map { margin in
      RakingMargin(
        categories: sample.map { $0[margin] },
        targets: (0..<sizes[margin]).map { category in
          Double(population.count { $0[margin] == category })
        })
    }
  }
}

private func naivelyRaked(
  _ weights: [Double], _ margins: [RakingMargin], rounds: Int
) -> [Double] {
  var weights = weights
  for _ in 0..<rounds {
    for margin in margins {
      for (category, target) in margin.targets.enumerated() {
        let members = weights.indices.filter { margin.categories[$0] == category }
        let total = members.reduce(0) { $0 + weights[$1] }
        for member in members { weights[member] *= target / total }
      }
    }
  }
  return weights
}
