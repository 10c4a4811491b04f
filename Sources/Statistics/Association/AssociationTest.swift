/// Whether two closed answers go together, by the test that fits the table.
///
/// The p-value is exact where there are fewer than `smallTable` people, or fewer than five would be
/// expected in one of the cells, if the exact test isn't too large; else it is that of Pearson's
/// chi-squared, without continuity correction. Few people and small expected counts spoil that
/// approximation (Cochran, 1954, *Biometrics* 10:417-451). Elsewhere it is preferred to the exact test,
/// which finds too little in tables of few rows and columns, and of two columns it is the z test of their
/// shares, so that the table and its columns tell the same.
package struct AssociationTest: Sendable, Equatable {
  /// The test that gave the p-value.
  package enum Method: Sendable, Equatable, CaseIterable {
    /// Exact, for two rows and two columns.
    case fisher
    /// Exact, for more.
    case freemanHalton
    case pearson
  }

  /// Why that test was chosen.
  package enum Reason: Sendable, Equatable, CaseIterable {
    /// Exact, because fewer than five would be expected in some cell.
    case smallExpectedCounts
    /// Exact, because there are few people, although five or more would be expected in every cell.
    case fewPeople
    /// Chi-squared, because five or more would be expected in every cell.
    case enoughExpected
    /// Chi-squared, though it may not be close, because the exact test would take too long.
    case tooLargeForExact
  }

  package let method: Method
  package let reason: Reason
  /// The probability of a table as unlike the expected one, or more so, if nothing goes together.
  ///
  /// Unlike means less probable for the exact tests, and a larger X² for Pearson's.
  package let pValue: Double
  /// X², its degrees of freedom, the expected counts and the residuals, whichever test it was.
  package let pearson: PearsonChiSquared
  /// Cramér's V, from 0 to 1.
  package let cramersV: Double
  /// The number of people in the table, n.
  package let respondents: Int

  /// The number of people from which on chi-squared is close wherever enough are expected.
  package static let smallTable = 50

  /// Whether the p-value is rough: chi-squared's, with fewer than five expected in some cell.
  package var isRough: Bool { reason == .tooLargeForExact }

  /// Tests a table, with so many steps for the exact test of more than two rows or columns.
  package init(_ table: ContingencyTable, budget: Int = FreemanHaltonTest.budget) {
    pearson = PearsonChiSquared(table)
    cramersV = Statistics.cramersV(table)
    respondents = table.total
    let isSparse = pearson.smallestExpectedCount < PearsonChiSquared.fewestExpected
    if !isSparse, table.total >= Self.smallTable {
      (method, reason, pValue) = (.pearson, .enoughExpected, pearson.pValue)
    } else if let (exact, exactPValue) = exactTest(of: table, budget: budget) {
      (method, reason, pValue) = (exact, isSparse ? .smallExpectedCounts : .fewPeople, exactPValue)
    } else {
      (method, reason, pValue) = (.pearson, .tooLargeForExact, pearson.pValue)
    }
  }
}

private func exactTest(
  of table: ContingencyTable, budget: Int
) -> (AssociationTest.Method, pValue: Double)? {
  if let fisher = FisherExactTest(table) { return (.fisher, fisher.pValue) }
  return FreemanHaltonTest(table, budget: budget).map { (.freemanHalton, $0.pValue) }
}
