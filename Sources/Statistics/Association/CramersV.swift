/// Finds how strongly two closed answers go together, from 0, not at all, to 1, one tells the other.
///
///     V = √(X² / (n (min(rows, columns) − 1)))
///
/// where X² is Pearson's chi-squared of the table and n the people in it. A 2 × 2 table's V is |φ|.
///
/// Cramér, *Mathematical Methods of Statistics* (1946), 21.9.
package func cramersV(_ table: ContingencyTable) -> Double {
  let smaller = min(table.rowTotals.count, table.columnTotals.count)
  let largest = Double(table.total) * Double(smaller - 1)
  return min(1, (PearsonChiSquared(table).chiSquared / largest).squareRoot())
}
