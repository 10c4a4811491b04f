/// A sample of n people drawn at random from N, none twice, of whom a group is looked at.
///
/// How many of the N would stand in a group of m isn't known: it is taken to be as many as its share of
/// the sample, M = N m / n, so that every group was drawn by the same fraction n / N. With everybody
/// asked, nothing is left to chance in any group; the group of all is ``FinitePopulation``.
///
/// Cochran, *Sampling Techniques*, 3rd ed. (1977), 2.6 and 2.12, where the fraction of a subpopulation
/// that isn't known is that of the sample.
package struct SamplingFraction: Sendable, Equatable {
  /// The number drawn, n.
  package let drawn: Int
  /// The number they were drawn from, N.
  package let population: Int

  package init(drawn: Int, of population: Int) {
    precondition(
      0 < drawn && drawn <= population, "\(drawn) can't be drawn from \(population).")
    self.drawn = drawn
    self.population = population
  }

  /// Finds by what the standard error of a group's mean shrinks: √(1 − n / N), 0 when n = N.
  package var meanFactor: Double {
    (Double(population - drawn) / Double(population)).squareRoot()
  }

  /// Finds by what the standard error of a group's share shrinks: √((M − m) / (M − 1)), 0 when n = N.
  ///
  /// In whole numbers √(m (N − n) / (N m − n)).
  package func shareFactor(ofGroup m: Int) -> Double {
    check(m)
    guard drawn < population else { return 0 }
    return (Double(m) / effectiveBase(ofGroup: m)).squareRoot()
  }

  /// Finds the base of simple draws with the same precision, m* = m (M − 1) / (M − m), which is
  /// (N m − n) / (N − n).
  ///
  /// Infinite when n = N.
  package func effectiveBase(ofGroup m: Int) -> Double {
    check(m)
    guard drawn < population else { return .infinity }
    return (Double(population) * Double(m) - Double(drawn)) / Double(population - drawn)
  }

  /// Computes an interval for `k` successes in a group of `m`: that of m* draws with the share k/m.
  ///
  /// The one point k/m when n = N. `nil` of nobody, and where the method gives none.
  package func interval(
    successes k: Int, ofGroup m: Int, method: ProportionInterval.Method = .wilson,
    level: Double = 0.95
  ) -> ProportionInterval? {
    precondition(0 <= k && k <= m, "There can't be \(k) successes in \(m).")
    guard m > 0 else { return nil }
    return ProportionInterval(
      share: Double(k) / Double(m), effectiveBase: effectiveBase(ofGroup: m), method: method,
      level: level)
  }

  private func check(_ m: Int) {
    precondition(0 < m && m <= drawn, "A group of \(m) can't be among \(drawn).")
  }
}
