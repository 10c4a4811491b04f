import Survey
import Testing
import TestSupport

@testable import Analysis
@testable import Report

/// The methods of a report with one table of one figure.
private func methods(
  _ measure: Measure, kind: TableKind = .breakdown, role: TableRow.Role = .part,
  interval: ClosedRange<Double>? = nil
) -> String {
  let figure = Figure(.count(1), unit: "count", interval: interval)
  let finding = Finding.table(
    kind: kind, rows: [.part("A", role)], measures: [measure], cells: [[[figure]]])
  let texts = ReportDocument.of([finding]).texts
  return texts.drop { $0 != "How these figures were worked out" }.joined(separator: "\n")
}

/// The first words of each method that isn't told in every report.
private let starts = [
  "A percentage is of the base", "A percentage of answers", "Intervals are", "Standard deviations",
  "Medians and quartiles", "A theme counts", "A theme with others below", "Mentions count",
  "A recomputed figure", "Combinations of levels",
  "A recomputed figure", "How many are short of a goal", "The Jaccard index",
]

private func used(_ text: String) -> Set<String> { Set(starts.filter { text.contains($0) }) }

@Test func `counts alone need no method but their own`() {
  #expect(methods(.count).contains("Counts are exact."))
  #expect(used(methods(.count)) == [])
}

@Test(arguments: [
  (Measure.percent, TableKind.breakdown, ["A percentage is of the base"]),
  (.percentOfResponses, .breakdown, ["A percentage of answers"]),
  (.standardDeviation, .summary, ["Standard deviations"]),
  (.median, .summary, ["Medians and quartiles"]), (.quartile3, .summary, ["Medians and quartiles"]),
  (.mean, .summary, [] as [String]), (.respondents, .themes, ["A theme counts"]),
  (.mentions, .themes, ["A theme counts", "Mentions count"]),
  (.difference, .reproduction, ["A recomputed figure"]),
  (.shortOfGoal, .goal, ["How many are short of a goal"]),
  (.jaccard, .cooccurrence, ["The Jaccard index"]), (.count, .cooccurrence, []),
])
func `a method is told exactly where it is used`(
  measure: Measure, kind: TableKind, expected: [String]
) {
  #expect(used(methods(measure, kind: kind)) == Set(expected))
}

@Test func `intervals and themes below others are told where there are any`() {
  #expect(used(methods(.percent, interval: 0...50)).contains("Intervals are"))
  #expect(
    used(methods(.respondents, kind: .themes, role: .theme(depth: 1)))
      .contains("A theme with others below"))
}

@Test func `what it is to cover an item is told where respondents assessed themselves`() {
  let words = BaseStatement.Rule.allOfFrameworks.map { rule in
    let finding = Finding.table(
      kind: .capabilityAudit, base: BaseStatement(rule: rule, segment: nil, askedWhen: nil),
      rows: [.part("A")], cells: [[[.count(1)]]])
    return ReportDocument.of([finding]).texts.contains {
      $0.hasPrefix("A respondent covers an item")
    }
  }
  #expect(words == [false, true])
}

extension BaseStatement.Rule {
  fileprivate static let allOfFrameworks: [BaseStatement.Rule] = [.framework, .assessedLevel]
}

@Test func `combinations tell how they are counted`() {
  #expect(used(methods(.combinations, kind: .jobEvaluation)) == ["Combinations of levels"])
}

@Test func `a study without respondents says nothing of who answered`() {
  let finding = Finding.table(
    kind: .jobEvaluation, rows: [.part("A")], measures: [.percent], cells: [[[.percent(1, of: 2)]]])
  let texts = ReportDocument.of([finding], Study([], sources: [])).texts
  #expect(texts.contains("A percentage is of the base that its table states."))
  #expect(methods(.percent).contains("whoever was not asked a question is in no base of it."))
}
