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
