extension ProportionInterval {
  /// Computes Wilson's score interval.
  ///
  /// The limits are the two roots P of (p − P)² = z² P (1 − P) / n:
  ///
  ///     (k + z²/2 ± z √(k (n − k) / n + z²/4)) / (n + z²)
  ///
  /// The lower limit is exactly 0 without successes, the upper exactly 1 with successes only, and
  /// neither goes further.
  ///
  /// Wilson (1927), *Journal of the American Statistical Association* 22:209-212; method 3 of
  /// Newcombe (1998), *Statistics in Medicine* 17:857-872.
  static func wilson(_ k: Double, _ failures: Double, z: Double) -> ProportionInterval {
    ProportionInterval(
      lower: smallerRoot(k, failures, z: z), upper: 1 - smallerRoot(failures, k, z: z))
  }

  /// Computes Wilson's score interval for a share `p` whose variance is that of `n` simple draws, with
  /// a quantile of another distribution in place of z.
  ///
  /// `quantile` is Student's t where few degrees of freedom stand behind the variance. `nil` where `n` is
  /// zero.
  ///
  /// R's `svyciprop` of the package survey, from version 4.5, with `method = "wilson"`.
  package static func wilson(
    share p: Double, effectiveBase n: Double, quantile: Double
  ) -> ProportionInterval? {
    precondition((0...1).contains(p), "A share is from 0 to 1, and this is \(p).")
    precondition(n >= 0 && n.isFinite, "A base is zero or more, and not endless, and this is \(n).")
    return n > 0 ? wilson(n * p, n * (1 - p), z: quantile) : nil
  }

  /// Computes Wilson's score interval with continuity correction.
  ///
  /// Each limit is that of a count c further from it: the lower of k − c successes, the upper of k + c,
  /// with c = min(½, |k − n/2|) as in R's `prop.test`. Newcombe's method 4 has c = ½ throughout; the
  /// two differ only where exactly half succeed, and there this interval has no correction. The lower
  /// limit is exactly 0 without successes, the upper exactly 1 with successes only.
  ///
  /// Newcombe (1998), *Statistics in Medicine* 17:857-872.
  static func wilsonCorrected(_ k: Double, _ failures: Double, z: Double) -> ProportionInterval {
    let correction = min(0.5, abs(k - failures) / 2)
    return ProportionInterval(
      lower: k <= correction
        ? 0 : smallerRoot(k - correction, failures + correction, z: z),
      upper: failures <= correction
        ? 1 : 1 - smallerRoot(failures - correction, k + correction, z: z))
  }

  /// Computes the smaller root, as the product of the two roots over the larger.
  ///
  /// Their product is k² / (n (n + z²)). This way nothing is subtracted, so a small limit keeps its
  /// digits and the limit for k = 0 is exactly 0.
  private static func smallerRoot(_ k: Double, _ failures: Double, z: Double) -> Double {
    let n = k + failures
    return k * k / n / (k + z * z / 2 + z * (k * failures / n + z * z / 4).squareRoot())
  }
}
