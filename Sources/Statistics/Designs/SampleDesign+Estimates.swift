/// Estimates of a domain: the respondents marked `true`, or all with `nil`.
///
/// Those outside stay in the sample: that there were so many in the domain is chance as well. All are
/// `nil` where the domain has no weight.
extension SampleDesign {
  /// Estimates the population's sum of a number, Σ w y over the domain.
  package func total(of values: [Double], in domain: [Bool]? = nil) -> Estimate? {
    estimate(Linearization(totalOf: values, in: domain, weights: weights))
  }

  /// Estimates the population's mean of a number, Σ w y / Σ w over the domain.
  package func mean(of values: [Double], in domain: [Bool]? = nil) -> Estimate? {
    Linearization(meanOf: values, in: domain, weights: weights).flatMap(estimate)
  }

  /// Estimates the share of the domain for which something holds, from 0 to 1.
  package func proportion(of holds: [Bool], in domain: [Bool]? = nil) -> Estimate? {
    mean(of: holds.map { $0 ? 1 : 0 }, in: domain)
  }

  /// Estimates a ratio of two sums, Σ w y / Σ w x over the domain; `nil` where Σ w x is zero.
  package func ratio(
    of numerators: [Double], to denominators: [Double], in domain: [Bool]? = nil
  ) -> Estimate? {
    Linearization(ratioOf: numerators, to: denominators, in: domain, weights: weights)
      .flatMap(estimate)
  }

  /// Works out an estimate's standard error; `nil` when nobody in its base has a weight.
  func estimate(_ linearization: Linearization) -> Estimate? {
    let influences = linearization.influences
    guard let base = WeightedBase(weights, linearization.base) else { return nil }
    return Estimate(
      value: linearization.value,
      standardError: variance(ofTotalOf: zip(weights, influences).map { $0 * $1 }).squareRoot(),
      degreesOfFreedom: degreesOfFreedom(in: linearization.base),
      respondents: base.respondents, effectiveSize: base.effectiveSize, weightedBase: base.total,
      isCensus: isCensus,
      simpleVariance: base.simpleVariance(of: influences), hasPopulationSizes: hasPopulationSizes)
  }
}

/// The respondents with a weight that an estimate is of.
private struct WeightedBase {
  let weights: [Double]
  let respondents: Int
  let total: Double
  let effectiveSize: Double

  init?(_ weights: [Double], _ domain: [Bool]?) {
    self.weights = weights.indices.map { domain?[$0] ?? true ? weights[$0] : 0 }
    guard let diagnostics = WeightDiagnostics(of: self.weights) else { return nil }
    respondents = diagnostics.respondents
    total = diagnostics.total
    effectiveSize = diagnostics.kish.value
  }

  /// The variance of Σ w u if n respondents were drawn singly: (Σ w)² s² / n, where s² is the weighted
  /// variance of u with factor n/(n − 1).
  func simpleVariance(of influences: [Double]) -> Double? {
    guard respondents > 1 else { return nil }
    var sum = 0.0
    for index in weights.indices { sum += weights[index] * influences[index] }
    let mean = sum / total
    var squares = 0.0
    for index in weights.indices {
      squares += weights[index] * (influences[index] - mean) * (influences[index] - mean)
    }
    return total * squares / Double(respondents - 1)
  }
}
