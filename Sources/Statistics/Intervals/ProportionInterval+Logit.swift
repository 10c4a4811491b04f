import Foundation

extension ProportionInterval {
  /// Computes Wald's interval of the logit, ln(p / (1 − p)), and takes it back to a proportion.
  ///
  /// The standard error is √(p (1 − p) / n). `nil` without successes or with successes only.
  static func logit(_ k: Double, _ failures: Double, z: Double) -> ProportionInterval? {
    let n = k + failures
    let standardError = (k * failures / n).squareRoot() / n
    return logit(share: k / n, standardError: standardError, quantile: z)
  }

  /// Computes the interval of the logit of a share `p` from the standard error s of the share.
  ///
  ///     logit P = ln(p / (1 − p)) ± q s / (p (1 − p))
  ///
  /// where q is `quantile`, of the normal distribution or, with few degrees of freedom, of Student's t.
  /// The limits stay between 0 and 1. `nil` where `p` is 0 or 1, whose logit is infinite.
  ///
  /// Agresti, *Categorical Data Analysis*, 3rd ed. (2013), on the logit of a proportion; R's `svyciprop` of the package survey, with `method = "logit"`.
  package static func logit(
    share p: Double, standardError: Double, quantile: Double
  ) -> ProportionInterval? {
    precondition((0...1).contains(p), "A share is from 0 to 1, and this is \(p).")
    guard 0 < p, p < 1 else { return nil }
    let middle = log(p / (1 - p))
    let reach = quantile * standardError / (p * (1 - p))
    return ProportionInterval(
      lower: 1 / (1 + exp(reach - middle)), upper: 1 / (1 + exp(-reach - middle)))
  }
}
