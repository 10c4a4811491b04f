import Disclosure
import Survey
import TestSupport
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
  #expect(grid.groups.map(\.columns) == [1..<2, 2..<3])
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
  #expect(grid.groups.map(\.columns) == [1..<5, 5..<7])
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

@Test func `a number that needs care stands beside its symbol`() throws {
  let finding = Finding.table(
    rows: [.part("A")], cells: [[[Figure(.count(1200), flag: .breakInSeries)]]])
  let table = PrintedTable(
    try #require(finding.cleared()), number: 1, of: Study([], provenance: .observed))
  #expect(
    table.rows[0][1] == .flagged(DecimalNumber(units: 1200, decimals: 0), .breakInSeries))
  #expect(table.legend == [.breakInSeries])
  #expect(CSVRenderer.render(table).hasSuffix("Number,Number: symbol\nA,1200,[b]\n"))
}

@Test func `less than all that rounds to all has its symbol`() throws {
  let finding = Finding.table(
    rows: [.part("A")], measures: [.percent], cells: [[[.percent(299, of: 300)]]])
  let table = PrintedTable(
    try #require(finding.cleared()), number: 1, of: Study([], provenance: .observed))
  #expect(table.legend == [.roundsToAll])
  #expect(CSVRenderer.render(table).hasSuffix("Per cent: symbol\nA,100,[high]\n"))
}

@Test func `a matrix is headed by its options alone`() throws {
  let columns = ["North", "South"].map {
    TableColumn(question: Question.ID("area"), value: $0, label: $0, heading: "Area")
  }
  let finding = Finding.table(
    kind: .cooccurrence, question: Question.multiple("area", ["North", "South"]),
    rows: [.part("North"), .part("South")], columns: columns,
    cells: [[[.count(4)], [.count(2)]], [[.count(2)], [.count(3)]]])
  let grid = TableGrid(try #require(finding.cleared()))
  #expect(grid.headings == ["Area", "North", "South"])
  #expect(grid.rows[1] == [.text("South"), .whole(2), .whole(3)])
}

@Test func `a goal has a line a column`() throws {
  let finding = Finding.table(
    kind: .goal, rows: [.part("NHS")], columns: banner, measures: [.base, .shortOfGoal],
    cells: [[[.count(9), .count(1)], [.count(4), .count(0)]]])
  let grid = TableGrid(
    summary: try #require(finding.cleared()), RespondentWords(one: "trainee", many: "trainees"))
  #expect(grid.headings == ["Trainees", "Base", "Short of the goal"])
  #expect(
    grid.rows == [
      [.text("All"), .whole(9), .whole(1)], [.text("Area: North"), .whole(4), .whole(0)],
    ])
}

@Test func `themes without numbers are a table of words`() throws {
  let finding = Finding.table(
    kind: .themes, base: BaseStatement(rule: .notCounted, segment: nil, askedWhen: nil),
    descriptors: ["Order"],
    rows: [TableRow(value: "S1", label: "Skill", role: .theme(depth: 0), descriptions: ["1"])],
    measures: [], cells: [[[]]])
  let study = Study([], provenance: .reconstructed)
  let table = PrintedTable(try #require(finding.cleared()), number: 1, of: study)
  #expect(
    table.words == ["Named by the source, not counted: this table has no numbers of its own."])
  #expect(
    MarkdownRenderer.render(table).contains("| Theme | Order |\n| :--- | :--- |\n| Skill | 1 |"))
  #expect(
    CSVRenderer.render(table)
      == "Theme,Order,Provenance\nSkill,1,\"named by the source, not counted\"\n")
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

@Test func `what a framework sets out has its own name above it, and no number of people`() throws {
  let base = BaseStatement(rule: .framework, segment: nil, askedWhen: nil)
  let several = Finding.table(
    kind: .capabilityAudit, base: base, rows: [.part("Low")], columns: banner,
    measures: [.aspects], bases: [0, 0], cells: [[[.count(9)], [.count(1)]]])
  #expect(TableGrid(try #require(several.cleared())).headings == ["Level", "All", "Area: North"])
  let one = Finding.table(
    kind: .capabilityAudit, base: base, rows: [.part("Low")], measures: [.items, .headlines],
    bases: [0], cells: [[[.count(9), .count(1)]]])
  #expect(
    TableGrid(try #require(one.cleared())).headings == ["Level", "Items", "Headline statements"])
}
