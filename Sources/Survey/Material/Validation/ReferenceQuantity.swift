/// Which of a statistic's numbers a reference value is.
package enum ReferenceQuantity: String, Sendable, CaseIterable {
  case value
  /// The decimal logarithm of the value, for one too small to be written out.
  case logarithm = "log10"
  case lower, upper, mean, sd
  case standardError = "standard error"
  case difference
  case statistic
  case correctedStatistic = "corrected statistic"
  case degreesOfFreedom = "df"
  case denominatorDegreesOfFreedom = "denominator df"
  case p
  case correctedP = "corrected p"
  case exactP = "exact p"
  case oneSidedP = "one-sided p"
  case cramersV = "Cramér's V"
  case contingency = "contingency coefficient"
  case top, bottom, net
  case effectiveBase = "effective base"
  case designEffect = "design effect"
  case sampleSize = "sample size"
}
