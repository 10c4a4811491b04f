/// A 95 % confidence interval for a proportion, by Wilson's score method.
///
/// The limits are the two roots P of (p − P)² = z² P (1 − P) / n:
///
///     (k + z²/2 ± z √(k (n − k) / n + z²/4)) / (n + z²)
///
/// where k is the number of successes, n the number of trials, p = k/n, and z the standard normal
/// quantile `z95`. Both are proportions from 0 to 1, without continuity correction.
///
/// Wilson (1927), *Journal of the American Statistical Association* 22:209-212; method 3 of
/// Newcombe (1998), *Statistics in Medicine* 17:857-872.
package struct WilsonInterval: Sendable, Equatable {
  /// The 97.5th percentile of the standard normal distribution, in standard deviations.
  ///
  /// R's `qnorm(0.975)`, as R prints it to 16 digits.
  package static let z95 = 1.959963984540054

  /// The lower limit, exactly 0 when there are no successes.
  package let lower: Double

  /// The upper limit, exactly 1 when there are only successes.
  package let upper: Double

  /// Computes the interval for `k` successes in `n` trials, or `nil` when there are no trials.
  package init?(successes k: Int, of n: Int) {
    precondition(0 <= k && k <= n, "There can't be \(k) successes in \(n).")
    guard n > 0 else { return nil }
    lower = lowerLimit(successes: Double(k), of: Double(n))
    upper = 1 - lowerLimit(successes: Double(n - k), of: Double(n))
  }
}

/// Computes the smaller root, as the product of the two roots over the larger.
///
/// Their product is k² / (n (n + z²)). This way nothing is subtracted, so a small limit keeps its
/// digits and the limit for k = 0 is exactly 0.
private func lowerLimit(successes k: Double, of n: Double) -> Double {
  let z = WilsonInterval.z95
  return k * k / n / (k + z * z / 2 + z * (k * (n - k) / n + z * z / 4).squareRoot())
}
