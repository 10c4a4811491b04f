import Statistics
import Survey

/// The test of a table's answers, or of one of several each, by one banner question.
struct BannerTest {
  let banner: Question
  /// The option of a multiple response that is tested; `nil` where all answers are tested at once.
  let option: ResponseOption?
  let result: Result<WholeTest, Untestable>

  /// `nil` where there is no test.
  var made: WholeTest? { try? result.get() }

  /// Why there is no test; `nil` where there is one.
  var untestable: Untestable? {
    if case .failure(let reason) = result { reason } else { nil }
  }

  /// What was tested, for a reader.
  var label: String { option.map { "\(banner.label), \($0.label)" } ?? banner.label }

  var tableRow: TableRow {
    TableRow(
      value: option.map { "\(banner.id.name)/\($0.value)" } ?? banner.id.name,
      label: banner.label, role: .part,
      descriptions: option.map { [$0.label] } ?? [], test: made?.test)
  }
}

extension CountedBreakdown {
  /// Which respondents are tested: scores and numbers are of those who answered.
  var testedBase: BreakdownPlan.BaseRule {
    plan.measures.contains(.percent) ? plan.base : .answered
  }

  /// The tests by every banner question, and those of which there are none.
  func wholeTests(by method: TestPlan.Whole) -> [BannerTest] {
    zip(banner, tabulation.banner).flatMap { point, columns in
      guard !point.isMultipleResponse else {
        return [BannerTest(banner: point, option: nil, result: .failure(.columnsOverlap))]
      }
      guard question.isMultipleResponse else {
        return [BannerTest(banner: point, option: nil, result: test(columns, by: method))]
      }
      return (question.optionList?.options ?? []).enumerated().map { place, option in
        BannerTest(
          banner: point, option: option,
          result: .ofYesAndNo(columns, at: place, of: testedBase, by: method))
      }
    }
  }

  private func test(
    _ columns: [Tabulation.Column], by method: TestPlan.Whole
  ) -> Result<WholeTest, Untestable> {
    switch (method, question.kind) {
    case (.means, _): WholeTest.ofMeans(columns.map(frequencies))
    case (.ranks, _), (.automatic, .scale), (.automatic, .nps), (.automatic, .number),
      (.automatic, .date):
      WholeTest.ofRanks(columns.map(frequencies))
    case (.automatic, _), (.chiSquared, _), (.likelihoodRatio, _), (.exact, _):
      WholeTest.ofCounts(counts(columns), method)
    }
  }

  /// How many of each column gave each answer; those without one are a row where they are in the base.
  private func counts(_ columns: [Tabulation.Column]) -> [[Int]] {
    let options = (question.optionList?.options ?? []).indices.map { place in
      columns.map { $0.values[place] }
    }
    return options + (testedBase == .asked ? [columns.map(\.missing)] : [])
  }
}

extension Result<WholeTest, Untestable> {
  /// Tests those who chose an option against those who didn't.
  fileprivate static func ofYesAndNo(
    _ columns: [Tabulation.Column], at place: Int, of base: BreakdownPlan.BaseRule,
    by method: TestPlan.Whole
  ) -> Self {
    WholeTest.ofCounts(
      [columns.map { $0.values[place] }, columns.map { base.base(of: $0) - $0.values[place] }],
      method)
  }
}
