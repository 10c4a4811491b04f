import Disclosure
import Survey
import Testing
import TestSupport

@testable import Analysis
@testable import Report

private typealias Cell = PrintedTable.Cell

/// Counts, shares and limits of everybody and of a group, with all sorts of remarks.
private let finding = Finding.table(
  title: "Who manages the members", rows: [.part("Yes"), .part("No")],
  columns: [.total, TableColumn(question: Question.ID("q"), value: "a", label: "A", heading: "Q")],
  measures: [.count, .percent], bases: [31, 5],
  cells: [19, 12].map { count in
    [31, 5].map { base in
      [.count(count), .percent(count, of: base, interval: 0.44...0.76)]
    }
  },
  caveats: [
    .tests(.wholeTable(tests: 1)), .sumOfRows(label: "All"),
    .severalAnswersEach(respondents: 31, answers: 40),
  ],
  notes: ["The author’s own remark"])

private func table(_ finding: Finding, _ profile: PublicationProfile) throws -> PrintedTable {
  let study = profile == .journal ? Study.journal() : Study([])
  let blocks = ReportDocument.of([finding], study).blocks
  return try #require(
    blocks.lazy.compactMap { if case .table(let table) = $0 { table } else { nil } }.first)
}

@Test func `a journal's table joins the columns of each group`() throws {
  let table = try table(finding, .journal)
  #expect(
    table.headings == [
      "Answer", "All (base 31): n (%)", "All (base 31): 95% CI", "Q: A (base 5): n (%)",
      "Q: A (base 5): 95% CI",
    ])
  #expect(table.columns.map(\.own) == ["Answer", "n (%)", "95% CI", "n (%)", "95% CI"])
  #expect(table.groups.map(\.columns) == [1..<3, 3..<5])
  #expect(table.groups.map(\.heading) == ["All (base 31)", "Q: A (base 5)"])
  #expect(table.rows.allSatisfy { $0.count == table.columns.count })
  #expect(table.rows[0][1] == .joined("19 (61)", []))
}

@Test func `files of data go on from one number a cell`() throws {
  let journal = ReportDocument.of([finding], .journal())
  let plain = ReportDocument.of([finding])
  #expect(journal.tables.map(\.headings) == plain.tables.map(\.headings))
  #expect(journal.tables.map(CSVRenderer.render) == plain.tables.map(CSVRenderer.render))
}

@Test func `notes of a journal's table are general, specific and of probability, in that order`()
  throws
{
  let table = try table(finding, .journal)
  let lines = table.linesBelow
  #expect(table.noteReferences == "")
  #expect(lines[0].hasPrefix("Note. Base: 31 respondents. 95% CI: "))
  #expect(lines[0].contains("can add to more than 100. The author’s own remark. n (%): the number"))
  #expect(lines[1] == "\u{2018}All\u{2019} is the sum of the other rows.")
  #expect(lines.last?.hasPrefix("Each test asks") == true)
  #expect(lines.count == 3)
}

@Test func `symbols are told after the notes and before what tests found`() throws {
  let absent = Finding.table(
    rows: [.part("Yes")], measures: [.count, .percent],
    cells: [[[.count(1), .absent]]],
    caveats: [.tests(.wholeTable(tests: 1)), .sumOfRows(label: "All")])
  let lines = try table(absent, .journal).linesBelow
  #expect(lines.map { $0.prefix(5) } == ["Note.", "\u{2018}All\u{2019}", "[z] n", "Each "])
}

@Test func `government's tables stay as they are`() throws {
  let document = ReportDocument.of([finding])
  let table = try table(finding, .govuk)
  #expect(table.rows == document.tables[0].rows)
  #expect(table.linesBelow == document.tables[0].linesBelow)
  #expect(table.title == "Who manages the members")
}

@Test func `numbers in brackets for few respondents aren't joined`() throws {
  let number = DecimalNumber(units: 3, decimals: 0)
  let columns = [
    PrintedTable.Column.stub("Answer"), .number(.count, "Number"), .number(.percent, "Per cent"),
  ]
  let table = PrintedTable(
    number: 1, name: "few", title: "Few", columns: columns,
    rows: [[.text("A"), .number(number), .flagged(number, .fewRespondents)]],
    groups: [.init(heading: "", columns: 1..<3)], basis: [], notes: [], provenance: "")
  #expect(table.onPage(under: .journal).columns == columns)
}

@Test func `a p-value that rounds to nothing is said to be below the least that is printed`() {
  let half = DecimalNumber(units: 5000, decimals: 4)
  let table = PrintedTable(
    number: 1, name: "tests", title: "Tests",
    columns: [.stub("Test"), .number(.pValue, "p-value"), .number(.cramersV, "V")],
    rows: [[.text("A"), .number(half), .number(half)]]
      + [[.text("B"), .marker(.low), .marker(.low)]],
    groups: [.init(heading: "", columns: 1..<3)], basis: [], notes: [], provenance: "")
  let row = table.onPage(under: .journal).rows[1]
  #expect(row == [.text("B"), .joined("< 0.0001", []), .marker(.low)])
}
