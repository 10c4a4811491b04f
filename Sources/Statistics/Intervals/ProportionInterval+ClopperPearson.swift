extension ProportionInterval {
  /// Computes Clopper and Pearson's exact interval.
  ///
  /// The lower limit is the proportion at which k or more successes have a probability of α/2, the
  /// upper that at which k or fewer have; α is 1 − level. They are quantiles of beta(k, n − k + 1) and
  /// beta(k + 1, n − k). The lower limit is 0 without successes and the upper 1 with successes only,
  /// and the other one leaves α/2 there too, not α.
  ///
  /// Clopper and Pearson (1934), *Biometrika* 26:404-413.
  static func clopperPearson(
    _ k: Double, _ failures: Double, level: Double
  ) -> ProportionInterval {
    let tail = (1 - level) / 2
    return ProportionInterval(
      lower: k == 0 ? 0 : Distribution.beta(k, failures + 1).quantile(tail),
      upper: failures == 0 ? 1 : Distribution.beta(k + 1, failures).upperQuantile(tail))
  }
}
