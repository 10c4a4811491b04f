import Foundation

/// A confidence interval for a proportion that was estimated under a sample design.
///
/// p is the proportion, s its standard error, ν its degrees of freedom, and t the quantile of Student's
/// t with ν. All limits but `wald`'s stay from 0 to 1.
package struct DesignProportionInterval: Sendable, Equatable {
  package enum Method: Sendable, CaseIterable {
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

  package let lower: Double
  package let upper: Double

  /// Works out the interval; `nil` without degrees of freedom, and where the method has no answer.
  ///
  /// At 0 and 1 the standard error is zero and tells nothing, so there n* is Kish's effective size of
  /// the weights. Of a census both limits are the proportion.
  package init?(_ proportion: Estimate, by method: Method, confidence: Double = 0.95) {
    let p = proportion.value
    guard !proportion.isCensus else {
      self.init(lower: p, upper: p)
      return
    }
    guard let t = proportion.studentQuantile(confidence: confidence) else { return nil }
    switch method {
    case .logit: self.init(logit: p, t * proportion.standardError)
    case .wilson: self.init(wilson: p, of: proportion.simpleSize, t)
    case .beta: self.init(beta: proportion, t, confidence)
    case .arcsine: self.init(arcsine: p, t * proportion.standardError)
    case .wald:
      self.init(
        lower: p - t * proportion.standardError, upper: p + t * proportion.standardError)
    }
  }
}

extension DesignProportionInterval {
  private init(lower: Double, upper: Double) {
    self.lower = lower
    self.upper = upper
  }

  private init?(logit p: Double, _ reach: Double) {
    guard p > 0, p < 1 else { return nil }
    let (odds, factor) = (p / (1 - p), exp(reach / (p * (1 - p))))
    self.init(lower: odds / (factor + odds), upper: odds * factor / (1 + odds * factor))
  }

  private init(wilson p: Double, of n: Double, _ t: Double) {
    let centre = p + t * t / (2 * n)
    let reach = t * (p * (1 - p) / n + t * t / (4 * n * n)).squareRoot()
    let below = 1 + t * t / n
    self.init(
      lower: p > 0 ? p * p / (centre + reach) : 0,
      upper: p < 1 ? (centre + reach) / below : 1)
  }

  private init?(beta proportion: Estimate, _ t: Double, _ confidence: Double) {
    guard proportion.respondents > 1 else { return nil }
    let p = proportion.value
    let tail = (1 - confidence) / 2
    let all = Distribution.studentT(degreesOfFreedom: Double(proportion.respondents - 1))
      .upperQuantile(tail)
    let n = proportion.simpleSize * (all / t) * (all / t)
    self.init(
      lower: p > 0 ? Distribution.beta(n * p, n * (1 - p) + 1).quantile(tail) : 0,
      upper: p < 1 ? Distribution.beta(n * p + 1, n * (1 - p)).upperQuantile(tail) : 1)
  }

  private init?(arcsine p: Double, _ reach: Double) {
    guard p > 0, p < 1 else { return nil }
    let angle = asin(p.squareRoot())
    let turn = reach / (2 * (p * (1 - p)).squareRoot())
    let (low, high) = (sin(max(angle - turn, 0)), sin(min(angle + turn, .pi / 2)))
    self.init(lower: low * low, upper: high * high)
  }
}

extension Estimate {
  /// The size of the simple random sample with replacement that would have the same standard error.
  fileprivate var simpleSize: Double {
    guard standardError > 0, value > 0, value < 1 else { return effectiveSize }
    return value * (1 - value) / (standardError * standardError)
  }
}
