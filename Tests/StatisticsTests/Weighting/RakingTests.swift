import Statistics
import Testing

/// School type (elementary, high, middle) by school-wide target met (no, yes) in the one-stage cluster
/// sample of Californian schools; R survey 4.1-1's `rake` with `epsilon = 1e-10`.
///
/// Its manual's own figures (39.838509, 67.125783, … and 174.01053) come of stopping as soon as the
/// totals are within one school.
@Test func `the schools of California get R's raked weights`() throws {
  let cells = [
    (12, [0, 0]), (3, [1, 0]), (8, [2, 0]), (132, [0, 1]), (11, [1, 1]), (17, [2, 1]),
  ]
  let margins = rakingMargins(cells, [[4421, 755, 1018], [1072, 5122]])
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
  let margins = rakingMargins(cells, [[5136, 10598, 17112], [30881, 1965]])
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
  let margins = rakingMargins([(2, [0]), (3, [1])], [[0.5, 0.5]])
  let raking = try Raking(of: [0, 1, 1, 1, 1], to: margins)
  #expect(raking.weights[0] == 0)
  #expect(raking.weights[1] == 0.5)
  #expect(abs(raking.weights[4] - 1.0 / 6) < 1e-12)
}

@Test func `a category that has neither people nor respondents does no harm`() throws {
  let margins = rakingMargins([(2, [0]), (3, [2])], [[4, 0, 6]])
  #expect(try Raking(of: equalWeights(margins), to: margins).weights == [2, 2, 2, 2, 2])
}

@Test func `margins counted on different days are scaled to one total`() {
  let margin = RakingMargin(categories: [0, 1], targets: [30, 10]).scaled(toTotal: 60)
  #expect(margin.targets == [45, 15])
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
