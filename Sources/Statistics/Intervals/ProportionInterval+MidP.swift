extension ProportionInterval {
  /// Computes the exact interval with half the probability of the count that was found.
  ///
  /// The lower limit is the proportion P at which Pr(X > k) + ½ Pr(X = k) = α/2, and the upper that at
  /// which Pr(X < k) + ½ Pr(X = k) = α/2, where X is binomial with n and P, and α is 1 − level. The
  /// lower limit is 0 without successes and the upper 1 with successes only; the upper limit without
  /// successes is 1 − α^(1/n).
  ///
  /// Lancaster (1961), *Journal of the American Statistical Association* 56:223-234; method 6 of
  /// Newcombe (1998), *Statistics in Medicine* 17:857-872.
  static func midP(_ k: Double, _ failures: Double, level: Double) -> ProportionInterval {
    let tail = (1 - level) / 2
    return ProportionInterval(
      lower: k == 0 ? 0 : lastProportion { atLeast(k, failures, $0) <= tail },
      upper: failures == 0 ? 1 : lastProportion { atMost(k, failures, $0) >= tail })
  }

  /// Finds Pr(X > k) + ½ Pr(X = k), the mean of Pr(X ≥ k) and Pr(X ≥ k + 1), which rises with `p`.
  private static func atLeast(_ k: Double, _ failures: Double, _ p: Double) -> Double {
    let orMore = Distribution.beta(k, failures + 1).lowerTail(p)
    let more = failures == 0 ? 0 : Distribution.beta(k + 1, failures).lowerTail(p)
    return (orMore + more) / 2
  }

  /// Finds Pr(X < k) + ½ Pr(X = k), the mean of Pr(X ≤ k) and Pr(X ≤ k − 1), which falls as `p` rises.
  private static func atMost(_ k: Double, _ failures: Double, _ p: Double) -> Double {
    let orFewer = Distribution.beta(k + 1, failures).upperTail(p)
    let fewer = k == 0 ? 0 : Distribution.beta(k, failures + 1).upperTail(p)
    return (orFewer + fewer) / 2
  }

  /// Finds the last proportion for which something holds that holds at 0, up to some place and not
  /// beyond, by halving until no number lies between.
  private static func lastProportion(_ holds: (Double) -> Bool) -> Double {
    var (low, high) = (0.0, 1.0)
    while true {
      let middle = (low + high) / 2
      guard low < middle && middle < high else { return low }
      if holds(middle) { low = middle } else { high = middle }
    }
  }
}
