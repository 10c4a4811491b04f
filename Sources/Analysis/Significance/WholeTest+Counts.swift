import Statistics
import Survey

extension WholeTest {
  /// Tests whether closed answers go together with the columns, by counts of rows and columns.
  ///
  /// Fails where nothing varies, and where an exact test is asked for of too large a table.
  static func ofCounts(
    _ counts: [[Int]], _ method: TestPlan.Whole
  ) -> Result<WholeTest, Untestable> {
    guard let table = ContingencyTable(counts) else { return .failure(.nothingVaries) }
    switch method {
    case .automatic: return .success(WholeTest(AssociationTest(table)))
    case .chiSquared: return .success(WholeTest(pearson: table))
    case .likelihoodRatio: return .success(WholeTest(likelihoodRatio: table))
    case .exact: return WholeTest(exact: table).map { .success($0) } ?? .failure(.tooLarge)
    case .ranks, .means:
      preconditionFailure("only scores and numbers have \(method.rawValue)")
    }
  }

  private init(_ test: AssociationTest) {
    let isApproximate = test.method == .pearson
    self.init(
      test: test.method.test, respondents: test.respondents,
      statistic: isApproximate ? (test.pearson.chiSquared, "chi_squared") : nil,
      degreesOfFreedom: isApproximate ? Double(test.pearson.degreesOfFreedom) : nil,
      pValue: test.pValue, cramersV: test.cramersV, reason: test.reason)
  }

  private init(pearson table: ContingencyTable) {
    let test = PearsonChiSquared(table)
    self.init(
      test: .pearson, respondents: table.total,
      statistic: (test.chiSquared, "chi_squared"),
      degreesOfFreedom: Double(test.degreesOfFreedom), pValue: test.pValue,
      cramersV: Statistics.cramersV(table))
  }

  private init(likelihoodRatio table: ContingencyTable) {
    let test = LikelihoodRatioTest(table)
    self.init(
      test: .likelihoodRatio, respondents: table.total,
      statistic: (test.gSquared, "g_squared"), degreesOfFreedom: Double(test.degreesOfFreedom),
      pValue: test.pValue, cramersV: Statistics.cramersV(table))
  }

  /// `nil` where the table is too large.
  private init?(exact table: ContingencyTable) {
    let fisher = FisherExactTest(table)
    guard let pValue = fisher?.pValue ?? FreemanHaltonTest(table)?.pValue else { return nil }
    self.init(
      test: fisher == nil ? .freemanHalton : .fisher, respondents: table.total, statistic: nil,
      degreesOfFreedom: nil,
      pValue: pValue, cramersV: Statistics.cramersV(table))
  }
}

extension AssociationTest.Method {
  fileprivate var test: TableTest {
    switch self {
    case .fisher: .fisher
    case .freemanHalton: .freemanHalton
    case .pearson: .pearson
    }
  }
}
