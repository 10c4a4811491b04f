/// Which columns of a table have significantly higher shares than which others, in one row.
///
/// Every pair of columns is tested by the pooled z of two proportions, or by Fisher's exact test where few
/// are expected (``TwoShareTest``); where people are in both columns, by the z that takes account of them
/// (``OverlappingProportionTest``). The family of tests is that of ``PairwiseFamily``.
package struct ColumnComparison: Sendable, Equatable {
  /// One column's share.
  package struct Column: Sendable, Equatable {
    package let successes: Int
    /// The people in the column whose share it is.
    package let base: Int

    package init(successes: Int, of base: Int) {
      precondition(
        0 <= successes && successes <= base, "There can't be \(successes) successes in \(base).")
      self.successes = successes
      self.base = base
    }
  }

  /// The tests, whose statistic is z.
  package let family: PairwiseFamily

  /// Compares columns.
  ///
  /// `overlaps[i][j]` people are in the bases of both columns i and j; `nil` where nobody is in two. A
  /// column whose base is below `smallestBase`, or empty, is tested against none.
  package init(
    _ columns: [Column], overlaps: [[Int]]? = nil, adjustment: PValueAdjustment,
    level: Double = 0.05, smallestBase: Int
  ) {
    if let overlaps { checkOverlaps(overlaps, of: columns.count) }
    family = PairwiseFamily(
      bases: columns.map(\.base), smallestBase: max(1, smallestBase), adjustment: adjustment,
      level: level
    ) { first, second in
      let (left, right) = (columns[first], columns[second])
      let shared = overlaps?[first][second] ?? 0
      guard shared > 0 else {
        return TwoShareTest(
          successes: left.successes, of: left.base, and: right.successes, of: right.base
        ).map { ($0.z, $0.pValue) }
      }
      return OverlappingProportionTest(
        successes: left.successes, of: left.base, and: right.successes, of: right.base,
        shared: shared
      ).map { ($0.z, $0.pValue) }
    }
  }
}

private func checkOverlaps(_ overlaps: [[Int]], of columns: Int) {
  precondition(
    overlaps.count == columns && overlaps.allSatisfy { $0.count == columns },
    "The overlaps of \(columns) columns are \(columns) rows of \(columns).")
  for first in overlaps.indices {
    for second in 0..<first {
      precondition(
        overlaps[first][second] == overlaps[second][first],
        "Columns \(first) and \(second) overlap in two different numbers of people.")
    }
  }
}
