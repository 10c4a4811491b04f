/// Fisher's exact test of whether two answers of two values each go together.
///
/// Among all tables with the margins of the one at hand, the count a in the first cell is
/// hypergeometric if the answers don't go together:
///
///     P(a) = C(r₁, a) C(r₂, c₁ − a) / C(n, c₁)
///
/// where r₁ and r₂ are the row totals, c₁ is the first column's and n is their sum. The two-sided
/// p-value is the sum of all P no larger than the observed one; two that differ by less than one part
/// in ten million count as equal, as they do in R.
///
/// Fisher (1935), *Journal of the Royal Statistical Society* 98:39-82.
package struct FisherExactTest: Sendable, Equatable {
  /// The probability of a table as improbable as this, or more so, on either side.
  package let pValue: Double
  /// The probability of so few people in the first cell, or fewer.
  package let lowerPValue: Double
  /// The probability of so many people in the first cell, or more.
  package let upperPValue: Double

  /// The relative difference of two probabilities that are taken to be equal.
  static let relativeTolerance = 1e-7

  /// Tests a table; `nil` unless it has two rows and two columns.
  package init?(_ table: ContingencyTable) {
    guard table.rowTotals.count == 2, table.columnTotals.count == 2 else { return nil }
    let lowest = max(0, table.columnTotals[0] - table.rowTotals[1])
    let weights = hypergeometricWeights(table, from: lowest)
    let observed = table.counts[0][0] - lowest
    let largest = weights[observed] * (1 + Self.relativeTolerance)
    let sum = weights.reduce(0, +)
    pValue = min(1, weights.reduce(0) { $1 <= largest ? $0 + $1 : $0 } / sum)
    lowerPValue = min(1, weights[...observed].reduce(0, +) / sum)
    upperPValue = min(1, weights[observed...].reduce(0, +) / sum)
  }
}

/// The probabilities P(a) of all a from `lowest` on, each divided by that of the likeliest a.
///
/// P(a + 1) / P(a) = (r₁ − a)(c₁ − a) / ((a + 1)(r₂ − c₁ + a + 1)), which is above one up to the
/// likeliest a and not above it from there on.
private func hypergeometricWeights(_ table: ContingencyTable, from lowest: Int) -> [Double] {
  let (row, column) = (table.rowTotals[0], table.columnTotals[0])
  let others = table.rowTotals[1] - column
  let likeliest = Int(
    Int128(row + 1) * Int128(column + 1) / Int128(table.total + 2))
  func ratio(after a: Int) -> Double {
    Double(row - a) * Double(column - a) / (Double(a + 1) * Double(others + a + 1))
  }
  var weights = Array(repeating: 1.0, count: min(row, column) - lowest + 1)
  for a in likeliest..<min(row, column) {
    weights[a + 1 - lowest] = weights[a - lowest] * ratio(after: a)
  }
  for a in (lowest..<likeliest).reversed() {
    weights[a - lowest] = weights[a + 1 - lowest] / ratio(after: a)
  }
  return weights
}
