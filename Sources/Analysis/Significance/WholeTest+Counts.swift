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
      name: test.method.name, respondents: test.respondents,
      statistic: isApproximate ? (test.pearson.chiSquared, "chi_squared") : nil,
      degreesOfFreedom: isApproximate ? Double(test.pearson.degreesOfFreedom) : nil,
      pValue: test.pValue, cramersV: test.cramersV, reason: test.reason)
  }

  private init(pearson table: ContingencyTable) {
    let test = PearsonChiSquared(table)
    self.init(
      name: AssociationTest.Method.pearson.name, respondents: table.total,
      statistic: (test.chiSquared, "chi_squared"),
      degreesOfFreedom: Double(test.degreesOfFreedom), pValue: test.pValue,
      cramersV: Statistics.cramersV(table))
  }

  private init(likelihoodRatio table: ContingencyTable) {
    let test = LikelihoodRatioTest(table)
    self.init(
      name: "Likelihood ratio", respondents: table.total,
      statistic: (test.gSquared, "g_squared"), degreesOfFreedom: Double(test.degreesOfFreedom),
      pValue: test.pValue, cramersV: Statistics.cramersV(table))
  }

  /// `nil` where the table is too large.
  private init?(exact table: ContingencyTable) {
    let fisher = FisherExactTest(table)
    guard let pValue = fisher?.pValue ?? FreemanHaltonTest(table)?.pValue else { return nil }
    let method: AssociationTest.Method = fisher == nil ? .freemanHalton : .fisher
    self.init(
      name: method.name, respondents: table.total, statistic: nil, degreesOfFreedom: nil,
      pValue: pValue, cramersV: Statistics.cramersV(table))
  }
}

extension AssociationTest.Method {
  fileprivate var name: String {
    switch self {
    case .fisher: "Fisher’s exact test"
    case .freemanHalton: "Freeman and Halton’s exact test"
    case .pearson: "Pearson’s chi-squared"
    }
  }
}
