import Survey
import Testing

@testable import Report

private func number(_ units: Int) -> DecimalNumber { DecimalNumber(units: units, decimals: 0) }

private func table(
  _ columns: [PrintedTable.Column], _ rows: [[PrintedTable.Cell]],
  groups: [PrintedTable.Group] = [], provenance: String = ""
) -> PrintedTable {
  PrintedTable(
    number: 1, name: "table", title: "A table", columns: columns, rows: rows, groups: groups,
    basis: [], notes: [], provenance: provenance)
}

private let figures = PrintedTable.Column.number(.count, "Number")
private let limit = PrintedTable.Column(
  role: .lowerLimit(.mean), heading: "Lower limit", own: "Lower limit")

@Test func `a symbol beside a number stands in a column of its own`() {
  let grid = DataGrid(
    table(
      [.stub("Answer"), figures],
      [[.text("A"), .flagged(number(1), .unreliable)], [.text("B"), .number(number(2))]]))
  #expect(grid.headings == ["Answer", "Number", "Number: symbol"])
  #expect(grid.columns.map(\.content) == [.words, .figures, .symbols])
  #expect(
    grid.rows == [
      [.text("A"), .number(number(1)), .symbol(.unreliable)],
      [.text("B"), .number(number(2)), .text("none")],
    ])
}

@Test func `a symbol in a number's place asks for no further column`() {
  let grid = DataGrid(
    table([.stub("Answer"), figures], [[.text("A"), .marker(.notAvailable)]]))
  #expect(grid.rows == [[.text("A"), .symbol(.notAvailable)]])
  #expect(grid.legend == [.notAvailable])
}

@Test func `a day has its symbol beside it, and is no number`() throws {
  let day = try #require(CalendarDate("2026-03-05"))
  let grid = DataGrid(
    table([.stub("Answer"), figures], [[.text("A"), .date(day, .breakInSeries)]]))
  #expect(grid.rows.map { $0.map(\.text) } == [["A", "2026-03-05", "[b]"]])
  #expect(grid.columns.map(\.content) == [.words, .words, .symbols])
}

@Test func `few respondents have a symbol that no spreadsheet takes for a sign`() {
  let grid = DataGrid(
    table([.stub("Answer"), figures], [[.text("A"), .flagged(number(1), .fewRespondents)]]))
  #expect(grid.rows.map { $0.map(\.text) } == [["A", "1", "[few]"]])
}

@Test func `headings that would repeat are told apart by their groups`() {
  let columns = ["All", "North"].map { group in
    PrintedTable.Column(role: .number(.percent), heading: "Per cent", own: "Per cent")
  }
  let groups = [
    PrintedTable.Group(heading: "All", columns: 1..<2),
    PrintedTable.Group(heading: "North", columns: 2..<3),
  ]
  #expect(
    DataGrid(table([.stub("Answer")] + columns, [], groups: groups)).headings
      == ["Answer", "All: Per cent", "North: Per cent"])
}

@Test func `limits of two numbers are told apart by the numbers`() {
  let columns = ["Mean", "Net score"].flatMap { [.number(.mean, $0), limit] }
  #expect(
    DataGrid(table([.stub("Answer")] + columns, [])).headings
      == ["Answer", "Mean", "Mean: Lower limit", "Net score", "Net score: Lower limit"])
}

@Test func `headings that nothing tells apart are counted, whatever their capitals`() {
  let columns = ["yes", "Yes", "Provenance"].map { PrintedTable.Column.number(.count, $0) }
  #expect(
    DataGrid(table([.stub("Answer")] + columns, [], provenance: "synthetic rows")).headings
      == ["Answer", "yes", "Yes (2)", "Provenance", "Provenance (2)"])
}

@Test func `made rows say so in the last column`() {
  let grid = DataGrid(
    table([.stub("Answer")], [[.text("A")], [.text("B")]], provenance: "synthetic rows"))
  #expect(grid.headings.last == "Provenance")
  #expect(grid.rows.map(\.last) == [.text("synthetic rows"), .text("synthetic rows")])
}

@Test(arguments: [("", "none"), (" \n", "none"), ("a\u{1}b", "a b"), ("a\u{FFFF}", "a")])
func `a cell is never empty and holds nothing that a file can't`(text: String, cell: String) {
  #expect(DataGrid(table([.stub("Answer")], [[.text(text)]])).rows == [[.text(cell)]])
}

@Test(arguments: [("", "Column 1"), ("a\u{0}b", "a b")])
func `a heading is never empty`(heading: String, own: String) {
  #expect(DataGrid(table([.stub(heading)], [])).headings == [own])
}

@Test func `a heading longer than a spreadsheet's table allows loses its middle`() throws {
  let long = "Group " + String(repeating: "👩🏽‍💻", count: 200) + " Per cent"
  let heading = try #require(DataGrid(table([.stub(long)], [])).headings.first)
  #expect(heading.utf16.count <= 240)
  #expect(heading.hasPrefix("Group 👩🏽‍💻") && heading.hasSuffix("👩🏽‍💻 Per cent"))
  #expect(heading.contains("…"))
}
