import Disclosure
import Survey
import Testing

@testable import Analysis
@testable import Report

private let banner = [
  TableColumn.total,
  TableColumn(question: Question.ID("area"), value: "n", label: "North", heading: "Area"),
]

@Test func `a column alone needs no heading but its measure`() throws {
  let table = try #require(Finding.labelled(["Yes"]).cleared())
  #expect(TableGrid(table).headings == ["Answer", "Number"])
}

@Test func `banner headings carry their question, point and base`() throws {
  let finding = Finding.table(
    rows: [.part("Yes")], columns: banner, bases: [1234, 1], cells: [[[.count(9)], [.count(1)]]])
  let grid = TableGrid(try #require(finding.cleared()))
  #expect(
    grid.headings == ["Answer", "All (base 1,234): Number", "Area: North (base 1): Number"])
  #expect(grid.groups == [1..<2, 2..<3])
}

@Test(arguments: [BreakdownPlan.Percentage.row, .total])
func `a column that is no base isn't called one`(percentage: BreakdownPlan.Percentage) throws {
  let base = BaseStatement(
    rule: .respondents(.answered), segment: nil, askedWhen: nil, percentage: percentage)
  let finding = Finding.table(
    base: base, rows: [.part("Yes")], columns: banner, measures: [.percent], bases: [1234, 1],
    cells: [[[.percent(9, of: 9)], [.percent(1, of: 9)]]])
  #expect(
    TableGrid(try #require(finding.cleared())).headings == [
      "Answer", "All (1,234 respondents): Per cent", "Area: North (1 respondent): Per cent",
    ])
}

@Test func `limits stand only in columns that have an interval`() throws {
  let finding = Finding.table(
    rows: [.part("Yes"), .part("Total", .total)], columns: banner, measures: [.count, .percent],
    cells: [
      [[.count(9), .percent(9, of: 10, interval: 60...98)], [.count(1), .percent(1, of: 1)]],
      [[.count(10), .percent(10, of: 10)], [.count(1), .percent(1, of: 1)]],
    ])
  let grid = TableGrid(try #require(finding.cleared()))
  #expect(
    grid.headings.dropFirst() == [
      "All (base 10): Number", "All (base 10): Per cent", "All (base 10): 95% CI lower limit",
      "All (base 10): 95% CI upper limit", "Area: North (base 10): Number",
      "Area: North (base 10): Per cent",
    ])
  #expect(grid.groups == [1..<5, 5..<7])
  #expect(
    grid.rows[0][1..<5] == [.whole(9), .whole(90), .whole(60), .whole(98)])
  #expect(
    grid.rows[1][1..<5] == [
      .whole(10), .whole(100), .marker(.notApplicable), .marker(.notApplicable),
    ])
}

@Test func `no cell is empty`() throws {
  let finding = Finding.table(
    descriptors: ["Group"],
    rows: [TableRow(value: "a", label: "A", role: .part, descriptions: [""])],
    measures: [.count, .percent],
    cells: [[[Figure(absent: .notAvailable, unit: "count"), .percent(1, of: 1000)]]])
  #expect(
    TableGrid(try #require(finding.cleared())).rows == [
      [.text("A"), .text("none"), .marker(.notAvailable), .marker(.low)]
    ])
}

@Test func `those outside the base stand below the table and not in it`() throws {
  let finding = Finding.table(
    rows: [.part("Yes"), .part("No answer", .missing), .part("Not asked", .notAsked)],
    cells: [[[.count(1)]], [[.count(2)]], [[.count(3)]]])
  #expect(TableGrid(try #require(finding.cleared())).rows == [[.text("Yes"), .whole(1)]])
}

@Test func `a theme is set in by its depth`() throws {
  let finding = Finding.table(
    kind: .themes, rows: (0...2).map { .part("Theme", .theme(depth: $0)) }, measures: [.mentions],
    cells: (0...2).map { [[.count($0)]] })
  let grid = TableGrid(try #require(finding.cleared()))
  #expect(
    grid.rows.map { $0[0] } == [
      .text("Theme"), .text("\u{2013} Theme"), .text("\u{2013} \u{2013} Theme"),
    ])
}

@Test(arguments: [
  (BreakdownPlan.BaseRule.answered, "All who answered"), (.asked, "All who were asked"),
])
func `several answers each have no total`(
  rule: BreakdownPlan.BaseRule, label: String
) throws {
  let list = OptionList(options: [ResponseOption(value: "a", label: "A")])
  let question = Question(
    id: Question.ID("q"), text: "Which?", kind: .multiple(list), layout: .column("q"),
    missing: [], askedWhen: nil)
  let finding = Finding.table(
    question: question,
    base: BaseStatement(rule: .respondents(rule), segment: nil, askedWhen: nil),
    rows: [.part("A"), .part("Total", .total)], cells: [[[.count(1)]], [[.count(3)]]])
  #expect(TableGrid(try #require(finding.cleared())).rows[1] == [.text(label), .whole(3)])
}

@Test func `a published figure is printed as it was and not once more`() throws {
  let finding = Finding.table(
    kind: .reproduction, descriptors: ["Printed as"],
    rows: [TableRow(value: "F1", label: "F1", role: .part, descriptions: ["22.0"])],
    measures: [.published, .recomputed, .difference],
    cells: [[[.count(22), .count(23), .count(1)]]])
  let grid = TableGrid(try #require(finding.cleared()))
  #expect(grid.headings == ["Figure", "Printed as", "Recomputed", "Difference"])
  #expect(grid.rows == [[.text("F1"), .text("22.0"), .whole(23), .whole(1)]])
}

extension PrintedTable.Cell {
  fileprivate static func whole(_ number: Int) -> PrintedTable.Cell {
    .number(DecimalNumber(units: number, decimals: 0))
  }
}
