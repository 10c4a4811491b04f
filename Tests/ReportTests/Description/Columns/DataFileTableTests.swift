import Survey
import TestSupport
import Testing

@testable import Report

struct DataFileTableTests {
  private static func described(
    _ headings: [String], _ rows: [[PrintedTable.Cell]], stubWidth: Int = 1, provenance: String = ""
  ) -> (file: DataFile, text: String) {
    let table = PrintedTable(
      number: 3, name: "roles", title: "Roles", headings: headings, rows: rows,
      stubWidth: stubWidth, groups: [], notes: ["Say so."], provenance: provenance)
    return (DataFile(table), CSVRenderer.render(table))
  }

  private static func number(_ units: Int, _ decimals: Int = 0) -> PrintedTable.Cell {
    .number(DecimalNumber(units: units, decimals: decimals))
  }

  @Test func `a table's file is told of by its number, its title and what stands below it`() {
    let file = Self.described(["Answer", "Number"], [[.text("A"), Self.number(1)]]).file
    #expect(file.path == "tables/03-roles.csv")
    #expect(file.title == "Table 3: Roles")
    #expect(file.description == "[note 1] Say so.")
    #expect(file.key.isEmpty)
  }

  @Test func `numbers are numbers, also where a symbol stands for one`() {
    let (file, text) = Self.described(
      ["Answer", "Number", "Per cent"],
      [
        [.text("A"), Self.number(-5), .marker(.notApplicable)],
        [.text("B"), Self.number(12), Self.number(125, 1)],
      ])
    #expect(file.columns.map(\.content) == [.text, .number, .number])
    #expect(file.absences == ["[c]", "[x]", "[z]", "[low]"])
    #expect(file.strangers(in: text).isEmpty)
  }

  @Test func `words that look like numbers stay words`() {
    let file = Self.described(["Band", "Number"], [[.text("7"), Self.number(1)]]).file
    #expect(file.columns.map(\.content) == [.text, .number])
  }

  @Test func `the symbols beside numbers are words in a column of their own`() {
    let flagged = PrintedTable.Cell.flagged(DecimalNumber(units: 7, decimals: 0), .unreliable)
    let (file, text) = Self.described(
      ["Band", "Number"], [[.text("a"), flagged], [.text("b"), Self.number(1)]])
    #expect(file.columns.map(\.heading) == ["Band", "Number", "Number: symbol"])
    #expect(file.columns.map(\.content) == [.text, .number, .text])
    #expect(file.strangers(in: text).isEmpty)
  }

  @Test func `days are days, and a column of symbols alone is text`() throws {
    let day = try #require(CalendarDate(year: 2024, month: 2, day: 29))
    let rows: [[PrintedTable.Cell]] = [
      [.text("A"), .date(day, nil), .marker(.notAvailable)],
      [.text("B"), .marker(.notAvailable), .marker(.notAvailable)],
    ]
    let file = Self.described(["Answer", "Earliest", "Mean"], rows).file
    #expect(file.columns.map(\.content) == [.text, .day, .text])
  }

  @Test func `headings are those of the file, with what was done to them there`() {
    let (file, text) = Self.described(
      ["=A", "two\nlines"], [[.text("x"), Self.number(1)]], provenance: "synthetic rows")
    #expect(file.columns.map(\.heading) == ["'=A", "two lines", "Provenance"])
    #expect(file.columns.map(\.heading) == CSVRecords(text).header)
    #expect(file.columns.map(\.content) == [.text, .number, .text])
  }
}
