/// Which columns of a table have significantly higher means than which others, in one row.
///
/// Every pair of columns is tested by Welch's t, for independent people. The family of tests is that of
/// ``PairwiseFamily``.
package struct MeanComparison: Sendable, Equatable {
  /// The tests, whose statistic is t.
  package let family: PairwiseFamily

  /// Compares the means of columns, `nil` for one with fewer than two values.
  ///
  /// A column with fewer than `smallestBase` values, or fewer than two, is tested against none.
  package init(
    _ columns: [SampleMean?], adjustment: PValueAdjustment, level: Double = 0.05,
    smallestBase: Int
  ) {
    family = PairwiseFamily(
      bases: columns.map { $0?.n ?? 0 }, smallestBase: max(2, smallestBase),
      adjustment: adjustment, level: level
    ) { first, second in
      guard let left = columns[first], let right = columns[second] else { return nil }
      return WelchTest(left, right).map { ($0.t, $0.pValue) }
    }
  }
}
