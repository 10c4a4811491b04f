import Foundation

extension Estimate {
  /// How limits of a proportion are found under a sample design.
  ///
  /// p is the proportion, s its standard error, and t the quantile of Student's distribution with the
  /// estimate's degrees of freedom.
  package enum ProportionMethod: String, Sendable, CaseIterable {
    /// log(p/(1 − p)) ± t s/(p (1 − p)), taken back to proportions; none at 0 and 1.
    case logit

    /// Wilson's score limits with n* = p (1 − p)/s² in place of the respondents and t in place of z.
    case wilson

    /// Clopper and Pearson's limits with n* = p (1 − p)/s² (t_{n−1}/t)² in place of the n respondents.
    ///
    /// Korn and Graubard (1998), *Survey Methodology* 24:193-201.
    case beta

    /// arcsin √p ± t s/(2 √(p (1 − p))), taken back to proportions; none at 0 and 1.
    case arcsine

    /// p ± t s, which may pass 0 and 1.
    case wald
  }

  /// Computes the interval of an estimate that is a proportion.
  ///
  /// At 0 and 1 the standard error is zero and tells nothing, so there n* is Kish's effective size of
  /// the weights. Of a census both limits are the proportion, and so they are of a share that the
  /// weights were raked to. `nil` without degrees of freedom, and where the method has no limits.
  package func proportionInterval(
    by method: ProportionMethod, level: Double = 0.95
  ) -> ProportionInterval? {
    guard !isCertain else {
      return ProportionInterval(lower: value, upper: value)
    }
    guard let t = studentQuantile(level: level) else { return nil }
    switch method {
    case .logit:
      return .logit(share: value, standardError: standardError, quantile: t)
    case .wilson:
      return .wilson(share: value, effectiveBase: simpleBase, quantile: t)
    case .beta:
      guard respondents > 1 else { return nil }
      let all = Distribution.studentT(degreesOfFreedom: Double(respondents - 1))
        .centralQuantile(level: level)
      return ProportionInterval(
        share: value, effectiveBase: simpleBase * (all / t) * (all / t), method: .clopperPearson,
        level: level)
    case .arcsine: return arcsineInterval(t)
    case .wald:
      return ProportionInterval(
        lower: value - t * standardError, upper: value + t * standardError)
    }
  }

  /// How many respondents drawn singly with replacement would have the same standard error.
  private var simpleBase: Double {
    guard value > 0, value < 1 else { return effectiveSize }
    return value * (1 - value) / (standardError * standardError)
  }

  private func arcsineInterval(_ t: Double) -> ProportionInterval? {
    guard value > 0, value < 1 else { return nil }
    let angle = asin(value.squareRoot())
    let turn = t * standardError / (2 * (value * (1 - value)).squareRoot())
    let (low, high) = (sin(max(angle - turn, 0)), sin(min(angle + turn, .pi / 2)))
    return ProportionInterval(lower: low * low, upper: high * high)
  }
}
