/// How many ways of choosing one number from each of several lists add to each total.
///
/// The lists are added one after another, so the work grows with the number of different totals and
/// not with the number of ways: the distribution of a sum is the convolution of its parts'
/// distributions (W. Feller, An Introduction to Probability Theory and Its Applications, volume 1,
/// 3rd edition 1968, chapter XI.2). Counts are exact; the ways together have to fit an `Int`.
package struct ChoiceTotals: Sendable, Equatable {
  /// The ways to each total that can be reached.
  package let ways: [Int: Int]

  /// Without lists there is one way, to zero; an empty list leaves no way at all.
  package init(_ lists: [[Int]]) {
    ways = lists.reduce([0: 1]) { sums, list in
      var longer: [Int: Int] = [:]
      for (sum, ways) in sums {
        for number in list { longer[sum + number, default: 0] += ways }
      }
      return longer
    }
  }

  /// All ways of choosing.
  package var combinations: Int { ways.values.reduce(0, +) }

  /// The ways whose total lies in a range.
  package func ways(in range: ClosedRange<Int>) -> Int {
    ways.filter { range.contains($0.key) }.values.reduce(0, +)
  }
}
