/// A population of N people of whom n are drawn at random, none twice.
///
/// The more of them are asked, the less is left to chance: with everybody asked, nothing. This puts
/// right the sampling error only, and says nothing of people who were drawn and didn't answer.
///
/// Cochran, *Sampling Techniques*, 3rd ed. (1977), 2.6 and 4.4.
package struct FinitePopulation: Sendable, Equatable {
  /// The number of people, N.
  package let size: Int

  package init(size: Int) {
    precondition(size > 0, "A population has people, and this one has \(size).")
    self.size = size
  }

  /// Finds by what a standard error shrinks when `n` are drawn: √((N − n) / (N − 1)), 0 when n = N.
  package func standardErrorFactor(of n: Int) -> Double {
    check(n)
    guard n < size else { return 0 }
    return (Double(size - n) / Double(size - 1)).squareRoot()
  }

  /// Finds the base of simple draws with the same precision, n* = n (N − 1) / (N − n).
  ///
  /// Infinite when n = N.
  package func effectiveBase(of n: Int) -> Double {
    check(n)
    guard n < size else { return .infinity }
    return Double(n) * Double(size - 1) / Double(size - n)
  }

  /// Computes an interval for `k` successes among `n` drawn: that of n* draws with the share k/n.
  ///
  /// The one point k/n when n = N: then the share is known. `nil` where nobody was drawn, and where the
  /// method gives none.
  package func interval(
    successes k: Int, of n: Int, method: ProportionInterval.Method = .wilson, level: Double = 0.95
  ) -> ProportionInterval? {
    precondition(0 <= k && k <= n, "There can't be \(k) successes in \(n).")
    guard n > 0 else { return nil }
    return ProportionInterval(
      share: Double(k) / Double(n), effectiveBase: effectiveBase(of: n), method: method,
      level: level)
  }
}

extension FinitePopulation {
  /// Finds half the width of Wald's interval for a share `p` among `n` drawn, as a proportion.
  ///
  ///     z √(p (1 − p) / n) √((N − n) / (N − 1))
  ///
  /// Widest at p = ½. `n` is at least 1.
  package func marginOfError(share p: Double = 0.5, of n: Int, level: Double = 0.95) -> Double {
    precondition(n > 0, "Nobody drawn leaves no margin.")
    let z = Distribution.normal.centralQuantile(level: level)
    return z * (p * (1 - p) / Double(n)).squareRoot() * standardErrorFactor(of: n)
  }

  /// Finds the fewest people to draw for a margin of error of at most `margin`, a proportion.
  ///
  ///     n = n₀ / (1 + (n₀ − 1) / N), rounded up,   n₀ = z² p (1 − p) / margin²
  ///
  /// n₀ is what an endless population would take. Never more than N.
  package func sampleSize(
    margin: Double, share p: Double = 0.5, level: Double = 0.95
  ) -> Int {
    precondition(margin > 0, "A margin is above zero, and this is \(margin).")
    precondition(0 < p && p < 1, "A share of \(p) varies not at all.")
    let z = Distribution.normal.centralQuantile(level: level)
    let endless = z * z * p * (1 - p) / (margin * margin)
    let needed = endless / (1 + (endless - 1) / Double(size))
    return min(size, Int(needed.rounded(.up)))
  }

  private func check(_ n: Int) {
    precondition(0 <= n && n <= size, "\(n) can't be drawn from \(size).")
  }
}
