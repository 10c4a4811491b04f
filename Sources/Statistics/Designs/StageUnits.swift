/// The units drawn at one stage, and how much of their spread is sampling variance.
///
/// A stratum here is what units were drawn from: at a later stage, a unit of the stage before.
struct StageUnits: Sendable {
  /// Each respondent's unit, without gaps from 0.
  let units: Grouping
  /// Each unit's stratum.
  let stratumOfUnit: [Int]
  /// How many units were drawn in each stratum, n_h.
  let drawn: [Int]
  /// The product of the sampling fractions n_h / N_h down to and including this stage, by stratum.
  let fractions: [Double]
  /// What the squared deviations of a stratum's unit totals are multiplied by.
  private(set) var factors: [Double]
  /// Whether one unit alone was drawn in a stratum that has more.
  let isSingle: [Bool]

  /// What the squared deviation of a single unit from the mean of all is multiplied by.
  private let singleFactors: [Double]
  private var isCentred = false

  /// Draws from `strata`, whose own chance of being in the sample is `carried`.
  init(_ stage: SamplingStage, from strata: Grouping, carried: [Double]) {
    units =
      stage.units.map { strata.crossed(with: Grouping(by: $0)) }
      ?? .alone(strata.groups.count)
    stratumOfUnit = units.firsts.map { strata.groups[$0] }
    let drawn = stratumOfUnit.reduce(into: [Int](repeating: 0, count: strata.count)) {
      $0[$1] += 1
    }
    self.drawn = drawn
    let own = strata.firsts.indices.map { stratum in
      stage.populationSizes.map { Double(drawn[stratum]) / $0[strata.firsts[stratum]] } ?? 0
    }
    fractions = zip(own, carried).map { $0 * $1 }
    isSingle = drawn.indices.map { drawn[$0] == 1 && own[$0] < 1 && carried[$0] > 0 }
    factors = drawn.indices.map { stratum in
      let n = Double(drawn[stratum])
      return n > 1 ? carried[stratum] * (1 - own[stratum]) * n / (n - 1) : 0
    }
    singleFactors = drawn.indices.map { carried[$0] * (1 - own[$0]) }
  }

  /// Makes the strata with a single unit count as `policy` has it.
  mutating func settle(_ policy: SingleUnits) {
    switch policy {
    case .fail, .certain: break
    case .centre: isCentred = true
    case .average:
      let others = Double(isSingle.count { !$0 })
      factors = factors.map { $0 * Double(factors.count) / others }
    }
  }

  /// Whether no other sample could have been drawn at this stage.
  var isCensus: Bool { factors.allSatisfy { $0 == 0 } && !isSingle.contains(true) }

  /// Finds how far each unit's total is from its stratum's mean, scaled so that sums of products are
  /// covariances.
  func deviations(of values: [Double]) -> [Double] {
    var totals = [Double](repeating: 0, count: units.count)
    for (respondent, unit) in units.groups.enumerated() { totals[unit] += values[respondent] }
    var means = [Double](repeating: 0, count: drawn.count)
    for (unit, stratum) in stratumOfUnit.enumerated() { means[stratum] += totals[unit] }
    for stratum in means.indices { means[stratum] /= Double(drawn[stratum]) }
    let roots = factors.map { $0.squareRoot() }
    var deviations = stratumOfUnit.indices.map { unit in
      (totals[unit] - means[stratumOfUnit[unit]]) * roots[stratumOfUnit[unit]]
    }
    guard isCentred else { return deviations }
    let centre = totals.reduce(0, +) / Double(totals.count)
    for (unit, stratum) in stratumOfUnit.enumerated() where isSingle[stratum] {
      deviations[unit] = (totals[unit] - centre) * singleFactors[stratum].squareRoot()
    }
    return deviations
  }
}
