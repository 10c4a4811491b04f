/// Finds how strongly two closed answers go together by Pearson's coefficient, from 0 to below 1.
///
///     C = √(X² / (X² + n))
///
/// where X² is Pearson's chi-squared of the table and n the people in it. Its largest value depends on
/// the size of the table, √(1 − 1/k) for k × k, so V is the better one to compare tables by.
///
/// Pearson (1904), *On the Theory of Contingency and Its Relation to Association and Normal
/// Correlation*, Drapers' Company Research Memoirs.
package func contingencyCoefficient(_ table: ContingencyTable) -> Double {
  let chiSquared = PearsonChiSquared(table).chiSquared
  return (chiSquared / (chiSquared + Double(table.total))).squareRoot()
}
