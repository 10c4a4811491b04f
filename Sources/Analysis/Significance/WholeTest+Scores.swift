import Statistics
import Survey

extension WholeTest {
  /// Tests whether the scores or numbers of the columns tend to be higher in some, by their ranks.
  static func ofRanks(_ groups: [[Frequency]]) -> Result<WholeTest, Untestable> {
    let filled = groups.filter { group in group.contains { $0.count > 0 } }
    let test =
      filled.count == 2
      ? MannWhitneyTest(filled[0], filled[1]).map { WholeTest($0, filled.respondents) }
      : KruskalWallisTest(filled).map { WholeTest($0, filled.respondents) }
    return test.map { .success($0) } ?? .failure(.nothingVaries)
  }

  /// Tests whether the means of the columns differ, without taking them to vary equally; a column of
  /// one respondent isn't tested.
  static func ofMeans(_ groups: [[Frequency]]) -> Result<WholeTest, Untestable> {
    let means = groups.compactMap { Moments(of: $0).flatMap(SampleMean.init) }
    let test =
      means.count == 2
      ? WelchTest(means[0], means[1]).map { WholeTest($0, means) }
      : WelchAnalysisOfVariance(means).map { WholeTest($0, means) }
    return test.map { .success($0) } ?? .failure(.nothingVaries)
  }

  private init(_ test: MannWhitneyTest, _ respondents: Int) {
    self.init(
      test: test.isExact ? .mannWhitneyExact : .mannWhitney,
      respondents: respondents, statistic: (test.u, "u"), degreesOfFreedom: nil,
      pValue: test.pValue, cramersV: nil)
  }

  private init(_ test: KruskalWallisTest, _ respondents: Int) {
    self.init(
      test: .kruskalWallis, respondents: respondents, statistic: (test.h, "h"),
      degreesOfFreedom: Double(test.degreesOfFreedom), pValue: test.pValue, cramersV: nil)
  }

  private init(_ test: WelchTest, _ means: [SampleMean]) {
    self.init(
      test: .welch, respondents: means.reduce(0) { $0 + $1.n },
      statistic: (test.t, "t"), degreesOfFreedom: test.degreesOfFreedom, pValue: test.pValue,
      cramersV: nil)
  }

  private init(_ test: WelchAnalysisOfVariance, _ means: [SampleMean]) {
    self.init(
      test: .welchAnalysisOfVariance, respondents: means.reduce(0) { $0 + $1.n },
      statistic: (test.f, "f"), degreesOfFreedom: Double(test.degreesOfFreedom),
      denominatorDegreesOfFreedom: test.denominatorDegreesOfFreedom, pValue: test.pValue,
      cramersV: nil)
  }
}

extension [[Frequency]] {
  fileprivate var respondents: Int { joined().reduce(0) { $0 + $1.count } }
}
