/// The difference of two estimates of one sample, and whether it could be zero.
///
/// The standard error takes in that the two domains share units, strata, and maybe respondents. For the
/// test t is the difference over its standard error, with the degrees of freedom of those who are in
/// either domain.
///
/// Korn and Graubard, *Analysis of Health Surveys* (1999), 3.1.
package struct DomainDifference: Sendable, Equatable {
  /// The first estimate less the second.
  package let difference: Estimate

  /// `nil` when the standard error is zero, but for the rounding of the arithmetic.
  package let t: Double?

  /// The two-sided probability of a difference at least as large if there's none in the population;
  /// `nil` without t or degrees of freedom.
  package let pValue: Double?

  /// Compares the mean of some numbers in one domain with the mean of others, or the same, in another.
  ///
  /// `nil` where a domain has no weight.
  package init?(
    of values: [Double], in domain: [Bool]?, lessThatOf others: [Double], in otherDomain: [Bool]?,
    under design: SampleDesign
  ) {
    guard
      let first = Linearization(meanOf: values, in: domain, weights: design.weights),
      let second = Linearization(meanOf: others, in: otherDomain, weights: design.weights),
      let difference = design.estimate(Linearization(first, less: second))
    else { return nil }
    self.difference = difference
    t =
      difference.standardError > 0 && !difference.isCertain
      ? difference.value / difference.standardError : nil
    pValue = t.flatMap { t in
      guard difference.degreesOfFreedom > 0 else { return nil }
      let freedom = Double(difference.degreesOfFreedom)
      return min(1, 2 * Distribution.studentT(degreesOfFreedom: freedom).upperTail(t.magnitude))
    }
  }

  /// Compares the means of a number in two domains.
  package init?(
    of values: [Double], in domain: [Bool], lessThatIn otherDomain: [Bool],
    under design: SampleDesign
  ) {
    self.init(
      of: values, in: domain, lessThatOf: values, in: otherDomain, under: design)
  }
}
