/// Whether two closed answers go together, by the test that fits the table.
///
/// The p-value is exact where fewer than `fewestRespondents` people are in the table, or fewer than
/// five would be expected in one of its cells, and the exact test isn't too large; else it is that of
/// Pearson's chi-squared, without continuity correction. Chi-squared is an approximation that small
/// expected counts spoil (Cochran, 1954, *Biometrics* 10:417-451). In a small sample the exact p-value
/// costs nothing and needs no rule of thumb; above 200 people with five or more expected in each cell
/// the two seldom differ by more than a hundredth.
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
    /// Exact, because there are so few people.
    case fewRespondents
    /// Chi-squared, because it is close enough here.
    case enoughRespondents
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

  /// Below so many people the p-value is exact where it can be.
  package static let fewestRespondents = 200

  /// Whether the p-value is rough: chi-squared's, with fewer than five expected in some cell.
  package var isRough: Bool {
    method == .pearson && pearson.smallestExpectedCount < PearsonChiSquared.fewestExpected
  }

  /// Tests a table, with so many steps for the exact test of more than two rows or columns.
  package init(_ table: ContingencyTable, budget: Int = FreemanHaltonTest.budget) {
    pearson = PearsonChiSquared(table)
    cramersV = Statistics.cramersV(table)
    respondents = table.total
    let isSparse = pearson.smallestExpectedCount < PearsonChiSquared.fewestExpected
    guard isSparse || table.total < Self.fewestRespondents else {
      (method, reason, pValue) = (.pearson, .enoughRespondents, pearson.pValue)
      return
    }
    guard let (exact, exactPValue) = exactTest(of: table, budget: budget) else {
      (method, reason, pValue) = (.pearson, .tooLargeForExact, pearson.pValue)
      return
    }
    (method, pValue) = (exact, exactPValue)
    reason = isSparse ? .smallExpectedCounts : .fewRespondents
  }
}

private func exactTest(
  of table: ContingencyTable, budget: Int
) -> (AssociationTest.Method, pValue: Double)? {
  if let fisher = FisherExactTest(table) { return (.fisher, fisher.pValue) }
  return FreemanHaltonTest(table, budget: budget).map { (.freemanHalton, $0.pValue) }
}
