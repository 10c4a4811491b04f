/// The test of whether the same people's share changed, from those alone who changed.
///
///     χ² = (f − g)² / (f + g),   with continuity correction (|f − g| − 1)² / (f + g)
///
/// where f were in the share only the first time and g only the second. One degree of freedom. The exact
/// p-value regards f as binomial, out of f + g with chance ½: 2 P(X ≤ min(f, g)), up to 1.
///
/// McNemar (1947), *Psychometrika* 12:153-157; the correction is that of Edwards (1948),
/// *Psychometrika* 13:185-187.
package struct McNemarTest: Sendable, Equatable {
  package let chiSquared: Double
  /// With continuity correction; zero where `f` and `g` are the same.
  package let correctedChiSquared: Double
  /// The people who changed, f + g.
  package let changed: Int

  /// The probability of a chi-squared at least as large if as many change one way as the other.
  package var pValue: Double { chiSquaredUpperTail(chiSquared, degreesOfFreedom: 1) }
  package var correctedPValue: Double {
    chiSquaredUpperTail(correctedChiSquared, degreesOfFreedom: 1)
  }

  /// The two-sided probability of changes as uneven if either way has the same chance, exactly.
  package let exactPValue: Double

  /// Tests a table; `nil` when nobody changed.
  package init?(_ table: PairedTable) {
    changed = table.onlyFirst + table.onlySecond
    guard changed > 0 else { return nil }
    let fewer = min(table.onlyFirst, table.onlySecond)
    // P(X ≤ k) of a binomial with chance ½ is the beta distribution's lower tail at ½.
    let beta = Distribution.beta(Double(changed - fewer), Double(fewer + 1))
    exactPValue = min(1, 2 * beta.lowerTail(0.5))
    let difference = Double((table.onlyFirst - table.onlySecond).magnitude)
    let corrected = max(0, difference - 1)
    chiSquared = difference * difference / Double(changed)
    correctedChiSquared = corrected * corrected / Double(changed)
  }
}
