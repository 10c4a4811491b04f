/// The test of whether the same people's share changed, from those alone who changed.
///
///     χ² = (f − g)² / (f + g),   with continuity correction (|f − g| − 1)² / (f + g)
///
/// where f were in the share only the first time and g only the second. One degree of freedom.
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

  /// Tests a table; `nil` when nobody changed.
  package init?(_ table: PairedTable) {
    changed = table.onlyFirst + table.onlySecond
    guard changed > 0 else { return nil }
    let difference = Double((table.onlyFirst - table.onlySecond).magnitude)
    let corrected = max(0, difference - 1)
    chiSquared = difference * difference / Double(changed)
    correctedChiSquared = corrected * corrected / Double(changed)
  }
}
