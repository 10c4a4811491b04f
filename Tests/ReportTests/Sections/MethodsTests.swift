import Survey
import Testing

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
  "A recomputed figure",
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
