extension ProportionInterval {
  /// Computes Jeffreys' interval: the middle of beta(k + ½, n − k + ½), with α/2 = (1 − level)/2 beyond
  /// each limit.
  ///
  /// The lower limit is put at 0 without successes, and the upper at 1 with successes only.
  ///
  /// Brown, Cai and DasGupta (2001), *Statistical Science* 16:101-133, 3.1.3.
  static func jeffreys(_ k: Double, _ failures: Double, level: Double) -> ProportionInterval {
    let tail = (1 - level) / 2
    let posterior = Distribution.beta(k + 0.5, failures + 0.5)
    return ProportionInterval(
      lower: k == 0 ? 0 : posterior.quantile(tail),
      upper: failures == 0 ? 1 : posterior.upperQuantile(tail))
  }
}
