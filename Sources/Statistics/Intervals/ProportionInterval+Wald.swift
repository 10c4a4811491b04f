extension ProportionInterval {
  /// Computes Wald's interval, p ± z √(p (1 − p) / n).
  ///
  /// Without successes, or with successes only, it is the one point p, as if nothing were uncertain;
  /// near there a limit goes below 0 or above 1, and is given as it is. It is here to check figures of
  /// others: for small bases every other method is better.
  ///
  /// Method 1 of Newcombe (1998), *Statistics in Medicine* 17:857-872.
  static func wald(_ k: Double, _ failures: Double, z: Double) -> ProportionInterval {
    let n = k + failures
    let reach = z * (k * failures / n).squareRoot() / n
    return ProportionInterval(lower: k / n - reach, upper: k / n + reach)
  }
}
