/// A confidence interval for the difference p₁ − p₂ of two independent proportions.
///
/// With the Wilson interval (l, u) of each proportion p = k/n, and d = p₁ − p₂, the limits are
///
///     d − √((p₁ − l₁)² + (u₂ − p₂)²)   and   d + √((u₁ − p₁)² + (p₂ − l₂)²)
///
/// Both lie from −1 to 1; there is no continuity correction.
///
/// Method 10 of Newcombe (1998), *Statistics in Medicine* 17:873-890.
package struct NewcombeInterval: Sendable, Equatable {
  package let lower: Double
  package let upper: Double

  /// Computes the interval for `k1` successes in `n1` trials less `k2` in `n2`, or `nil` when either
  /// has no trials.
  ///
  /// `level` is the confidence, between 0 and 1, of both Wilson intervals.
  package init?(
    successes k1: Int, of n1: Int, minus k2: Int, of n2: Int, level: Double = 0.95
  ) {
    guard
      let first = ProportionInterval(successes: k1, of: n1, method: .wilson, level: level),
      let second = ProportionInterval(successes: k2, of: n2, method: .wilson, level: level)
    else { return nil }
    let (p1, p2) = (Double(k1) / Double(n1), Double(k2) / Double(n2))
    let difference = p1 - p2
    lower =
      difference
      - ((p1 - first.lower) * (p1 - first.lower) + (second.upper - p2) * (second.upper - p2))
      .squareRoot()
    upper =
      difference
      + ((first.upper - p1) * (first.upper - p1) + (p2 - second.lower) * (p2 - second.lower))
      .squareRoot()
  }
}
