/// A 95 % confidence interval for a proportion, by Wilson's score method.
///
/// It is `ProportionInterval` by `wilson`, without continuity correction, at the one level that is
/// printed unless a study says otherwise. Both limits are proportions from 0 to 1.
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
    let interval = ProportionInterval.wilson(Double(k), Double(n - k), z: Self.z95)
    (lower, upper) = (interval.lower, interval.upper)
  }
}
