import Statistics
import Testing

/// Spells out the cells of a table: so many respondents with such categories.
func rakingMargins(
  _ cells: [(count: Int, categories: [Int])], _ targets: [[Double]]
) -> [RakingMargin] {
  targets.indices.map { margin in
    let categories = cells.flatMap { Array(repeating: $0.categories[margin], count: $0.count) }
    return RakingMargin(categories: categories, targets: targets[margin])
  }
}

func equalWeights(_ margins: [RakingMargin]) -> [Double] {
  margins[0].categories.map { _ in 1 }
}

/// Rakes equal weights, and expects to be refused.
func rakingFaults(
  _ cells: [(count: Int, categories: [Int])], _ targets: [[Double]], within: WeightLimits? = nil
) throws -> [RakingFault] {
  let margins = rakingMargins(cells, targets)
  let refusal = #expect(throws: RakingRefusal.self) {
    try Raking(of: equalWeights(margins), to: margins, within: within)
  }
  return try #require(refusal).faults
}

/// Sixty respondents with every combination of categories, and targets that nobody knows to be hard.
struct RandomSample {
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

func naivelyRaked(
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
