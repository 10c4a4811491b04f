/// The tests of all pairs of a table's columns in one row, adjusted for their number.
///
/// The family is the pairs that were tested. A pair isn't in it, and makes no other p-value larger,
/// where a column has too small a base or nothing varies; `untested` tells which and why.
package struct PairwiseFamily: Sendable, Equatable {
  /// Two columns and the test of their difference.
  package struct Pair: Sendable, Equatable {
    /// The place of the column on the left.
    package let first: Int
    /// The place of the column on the right.
    package let second: Int
    /// z or t, above zero where the first column's figure is the higher.
    package let statistic: Double
    /// Two-sided, of this pair alone.
    package let pValue: Double
    /// Adjusted for the number of pairs tested.
    package let adjustedPValue: Double
  }

  /// Two columns that weren't tested against each other.
  package struct Untested: Sendable, Equatable {
    package let first: Int
    package let second: Int
    package let reason: Reason
  }

  /// Why two columns weren't tested.
  package enum Reason: Sendable, Equatable, CaseIterable {
    /// The base of one of them is below the smallest that is tested.
    case smallBase
    /// All answers in both are the same, or the same people are in both.
    case nothingVaries
  }

  /// The number of columns, tested or not.
  package let columns: Int
  package let pairs: [Pair]
  package let untested: [Untested]
  package let adjustment: PValueAdjustment
  /// An adjusted p-value up to this level, between 0 and 1, makes a difference significant.
  package let level: Double

  /// The number of tests that each p-value is adjusted for.
  package var size: Int { pairs.count }

  package func isSignificant(_ pair: Pair) -> Bool { pair.adjustedPValue <= level }

  /// For each column, in ascending order, those that it is significantly higher than.
  package var higherThan: [[Int]] {
    let significant = pairs.filter(isSignificant)
    return (0..<columns).map { column in
      significant.compactMap { pair in
        let (higher, lower) =
          pair.statistic > 0 ? (pair.first, pair.second) : (pair.second, pair.first)
        return higher == column && pair.statistic != 0 ? lower : nil
      }.sorted()
    }
  }
}

extension PairwiseFamily {
  /// Tests every pair of columns with bases large enough by `test`, which is `nil` where nothing varies.
  init(
    bases: [Int], smallestBase: Int, adjustment: PValueAdjustment, level: Double,
    by test: (_ first: Int, _ second: Int) -> (statistic: Double, pValue: Double)?
  ) {
    precondition(0 < level && level < 1, "A level is between 0 and 1, and this is \(level).")
    var tested: [(first: Int, second: Int, statistic: Double, pValue: Double)] = []
    var untested: [Untested] = []
    for first in bases.indices {
      for second in bases.indices.dropFirst(first + 1) {
        if min(bases[first], bases[second]) < smallestBase {
          untested.append(Untested(first: first, second: second, reason: .smallBase))
        } else if let (statistic, pValue) = test(first, second) {
          tested.append((first, second, statistic, pValue))
        } else {
          untested.append(Untested(first: first, second: second, reason: .nothingVaries))
        }
      }
    }
    let adjusted = adjustment.adjusted(tested.map(\.pValue))
    self.init(
      columns: bases.count,
      pairs: zip(tested, adjusted).map { pair, adjusted in
        Pair(
          first: pair.first, second: pair.second, statistic: pair.statistic, pValue: pair.pValue,
          adjustedPValue: adjusted)
      }, untested: untested, adjustment: adjustment, level: level)
  }
}
