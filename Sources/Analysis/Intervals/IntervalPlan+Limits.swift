import Statistics
import Survey

extension IntervalPlan {
  /// The limits of a share, as proportions within 0 and 1; `nil` of nobody, and by `logit` of none
  /// and of all.
  func limits(count: Int, of base: Int) -> ClosedRange<Double>? {
    let interval =
      if let fraction = fraction(of: base) {
        fraction.interval(successes: count, ofGroup: base, method: method.statistic)
      } else {
        ProportionInterval(successes: count, of: base, method: method.statistic)
      }
    return (interval?.clipped).map { $0.lower...$0.upper }
  }

  /// The limits of a mean by Student's t; `nil` for fewer than two values.
  ///
  /// Of a finite population the standard error is that of draws without replacement, s √(1 − n/N) / √n
  /// (Cochran, Sampling Techniques, 3rd ed., 1977, 2.6).
  func limits(
    ofMean mean: Double, standardDeviation: Double, count: Int
  ) -> ClosedRange<Double>? {
    let factor = fraction(of: count)?.meanFactor ?? 1
    return MeanInterval(
      mean: mean, standardDeviation: standardDeviation * factor, count: count
    ).map { $0.lower...$0.upper }
  }

  /// The limits of a net score, as a proportion from −1 to 1, at which they are cut.
  ///
  /// `nil` where all answered alike: then its error can't be told from the answers.
  func limits(of net: NetScore) -> ClosedRange<Double>? {
    guard net.standardError > 0 else { return nil }
    let factor = fraction(of: net.base)?.shareFactor(ofGroup: net.base) ?? 1
    let interval = net.interval()
    let reach = factor * (interval.upperBound - interval.lowerBound) / 2
    return max(-1, net.value - reach)...min(1, net.value + reach)
  }

  /// The fraction of the population that was drawn; `nil` where that is endless, and of nobody.
  ///
  /// The reading of a study's responses refuses a population smaller than they are.
  private func fraction(of base: Int) -> SamplingFraction? {
    guard let population, base > 0 else { return nil }
    return SamplingFraction(drawn: respondents ?? base, of: population)
  }
}

extension IntervalMethod {
  /// The same method by its name in the statistics.
  fileprivate var statistic: ProportionInterval.Method {
    switch self {
    case .wilson: .wilson
    case .wilsonCorrected: .wilsonCorrected
    case .clopperPearson: .clopperPearson
    case .midP: .midP
    case .jeffreys: .jeffreys
    case .agrestiCoull: .agrestiCoull
    case .logit: .logit
    }
  }
}
