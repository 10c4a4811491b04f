import Survey
import TestSupport
import Testing

@testable import Analysis
@testable import Report

private let scale = Question.scale("q", ["a", "b", "c"], scores: [1, 2, 3])
private let single = Question.single("q", ["a", "b", "c"])
private let multiple = Question.multiple("q", ["a", "b", "c"])
private let points = [TableColumn.point("P"), .point("Q")]
private let dates = [TableColumn.date("2020-01-01"), .date("2021-01-01")]

private func finding(
  _ kind: TableKind, _ question: Question?, by columns: [TableColumn], everyone: Bool = true,
  percentage: BreakdownPlan.Percentage? = .column, rule: BaseStatement.Rule? = nil
) -> Finding {
  .drawn(
    ["A", "B", "C"].map { .part($0) }, by: columns, everyone: everyone, kind: kind,
    question: question, percentage: percentage, rule: rule
  ) { row, column in .percent(row + column, of: 30) }
}

@Test(
  arguments: [
    ("a scale", finding(.breakdown, scale, by: []), [.bar, .stacked, .diverging]),
    (
      "a scale by groups", finding(.breakdown, scale, by: points),
      [.bar, .grouped, .stacked, .diverging, .dots]
    ),
    (
      "one answer each", finding(.breakdown, single, by: points), [.bar, .grouped, .stacked, .dots]
    ),
    ("several answers each", finding(.breakdown, multiple, by: points), [.bar, .grouped, .dots]),
    (
      "shares of everyone", finding(.breakdown, scale, by: points, percentage: .total),
      [.bar, .grouped, .dots]
    ),
    ("themes", finding(.themes, nil, by: []), [.bar]),
    (
      "themes of groups alone", finding(.themes, nil, by: points, everyone: false),
      [.grouped, .dots]
    ),
    ("waves", finding(.trend, single, by: dates, everyone: false), [.grouped, .line, .dots]),
    (
      "shares of counts",
      finding(.trend, nil, by: dates, everyone: false, rule: .countedOfUnit), [.stacked]
    ),
    ("a goal", finding(.goal, single, by: points), []),
    ("a test", finding(.tests, nil, by: []), []),
  ] as [(String, Finding, [ChartKind])])
func `only what a chart compares is drawn as one`(
  table: String, finding: Finding, kinds: [ChartKind]
) throws {
  let study = Study([scale])
  let cleared = try #require(finding.cleared())
  let drawn = ChartKind.allCases.filter { kind in
    if case .some = Chart(kind, of: cleared, study) { true } else { false }
  }
  #expect(drawn == kinds)
}

@Test(arguments: [(4, true, true), (5, false, true), (7, false, true), (8, false, false)])
func `a whole has no more parts than colours that can be told apart`(
  options: Int, single isDrawn: Bool, scale isDrawnAsScale: Bool
) throws {
  let values = (0..<options).map { "v\($0)" }
  for (question, expected) in [
    (Question.single("q", values), isDrawn), (.scale("q", values), isDrawnAsScale),
  ] {
    let finding = Finding.drawn(values.map { .part($0) }, question: question) { _, _ in
      .percent(1, of: options)
    }
    #expect(try Chart.canDraw(finding, .stacked) == expected)
  }
}
