/// An estimate for the population, with what its sampling error is judged by.
package struct Estimate: Sendable, Equatable {
  package let value: Double
  /// The square root of the estimated variance, in the unit of the value.
  package let standardError: Double
  /// The units of the first stage less the strata, of those that have someone in the base.
  package let degreesOfFreedom: Int
  /// The respondents with a weight above zero that the estimate is of.
  package let respondents: Int
  /// How many equally weighted respondents they are worth by Kish's formula, (Σ w)² / Σ w².
  package let effectiveSize: Double
  /// The sum of their weights.
  package let weightedBase: Double
  /// Whether everyone there is was asked, which leaves no sampling error.
  package let isCensus: Bool

  /// The variance that as many respondents drawn singly with replacement would give; `nil` of one.
  let simpleVariance: Double?
  let hasPopulationSizes: Bool

  /// A simple random sample to compare a design with.
  package enum SimpleSample: Sendable {
    case withReplacement
    /// Drawn from a population as large as the sum of the weights.
    case withoutReplacement
  }

  /// The variance over that of a simple random sample of as many respondents.
  ///
  /// Without replacement where the design gives the number of units to draw from, else with. `nil`
  /// where the simple sample would have no variance.
  package var designEffect: Double? {
    designEffect(against: hasPopulationSizes ? .withoutReplacement : .withReplacement)
  }

  package func designEffect(against sample: SimpleSample) -> Double? {
    let left =
      switch sample {
      case .withReplacement: 1.0
      case .withoutReplacement: 1 - Double(respondents) / weightedBase
      }
    guard let simpleVariance, simpleVariance * left > 0 else { return nil }
    return standardError * standardError / (simpleVariance * left)
  }

  /// Whether all samples would have given the same: everyone there is was asked, or it is a share that the
  /// weights were fitted to, whose standard error is zero but for the rounding of the arithmetic.
  package var isCertain: Bool {
    guard !isCensus else { return true }
    guard let simpleVariance, simpleVariance > 0 else { return false }
    return standardError * standardError < Self.leastDesignEffect * simpleVariance
  }

  /// A smaller design effect is that of an estimate without sampling error.
  static let leastDesignEffect = 1e-15

  /// The limits v ± t s, where t is Student's with the degrees of freedom; `nil` without any.
  package func interval(level: Double = 0.95) -> ClosedRange<Double>? {
    guard let t = studentQuantile(level: level) else { return nil }
    return (value - t * standardError)...(value + t * standardError)
  }

  /// What Student's t keeps below, either way, with the probability `level`.
  func studentQuantile(level: Double) -> Double? {
    guard degreesOfFreedom > 0 else { return nil }
    return Distribution.studentT(degreesOfFreedom: Double(degreesOfFreedom))
      .centralQuantile(level: level)
  }
}
