import Foundation
import Survey
import Testing
import TestSupport

@testable import Analysis
@testable import Report

/// What is asked of a spreadsheet of official statistics, held against both files as they are read back.
struct WorkbookTests {
  private let workbook = Workbook.small

  @Test(arguments: WorkbookFormat.allCases)
  func `the sheets are cover, contents, notes, symbols, and then the tables`(
    format: WorkbookFormat
  ) throws {
    #expect(
      try format.read(workbook).sheets.map(\.name)
        == ["Cover", "Contents", "Notes", "Symbols", "Table_1", "Table_2"])
  }

  @Test(arguments: WorkbookFormat.allCases)
  func `a report without notes and symbols has no sheets for them`(format: WorkbookFormat) throws {
    let plain = Workbook.of([.labelled(["A"])], .issued(provenance: .observed))
    #expect(try format.read(plain).sheets.map(\.name) == ["Cover", "Contents", "Table_1"])
  }

  @Test(arguments: WorkbookFormat.allCases)
  func `the first cell of each sheet is its title, in a heading's style`(format: WorkbookFormat)
    throws
  {
    let sheets = try format.read(workbook).sheets
    #expect(sheets.allSatisfy { $0.rows[0].map(\.look.style) == ["Heading 1"] })
    #expect(
      sheets.map { $0.rows[0][0].text } == [
        "A small study", "Contents", "Notes", "Symbols", "Table 1: Figures [note 1][note 2]",
        "Table 2: Words",
      ])
  }

  @Test(arguments: WorkbookFormat.allCases)
  func `every cell is set in Arial of 12 points or more`(format: WorkbookFormat) throws {
    let looks = try format.read(workbook).sheets.flatMap(\.rows).joined().map(\.look)
    #expect(looks.allSatisfy { $0.font == "Arial" && ($0.size.asNumber ?? 0) >= 12 })
  }

  @Test(arguments: WorkbookFormat.allCases)
  func `below the title the number of tables is told, and no row above the table is empty or wide`(
    format: WorkbookFormat
  ) throws {
    for sheet in try format.read(workbook).sheets.dropFirst() {
      let above = sheet.rows.prefix(try #require(sheet.headerRow))
      #expect(above[1][0].text == "This worksheet contains one table.")
      #expect(above.allSatisfy { $0.count == 1 && !$0[0].text.isEmpty })
    }
  }

  @Test(arguments: WorkbookFormat.allCases)
  func `above a table stand its base, the way to its notes, and its symbols alone`(
    format: WorkbookFormat
  ) throws {
    let sheet = try #require(try format.read(workbook).sheets.first { $0.name == "Table_1" })
    let lines = sheet.rows.prefix(try #require(sheet.headerRow)).dropFirst(2).map { $0[0].text }
    #expect(
      lines == [
        "Base: 10 respondents.", "These figures come from synthetic rows.",
        "Notes: 1 and 2, on the worksheet Notes", "[z] not applicable: there is no such number.",
        "[low] not zero, but rounds to zero.",
        "[b] not comparable with the numbers before it.", "Back to Contents",
      ])
  }

  @Test(arguments: WorkbookFormat.allCases)
  func `each sheet but the cover has one table, from its headings to its last row`(
    format: WorkbookFormat
  ) throws {
    let sheets = try format.read(workbook).sheets
    #expect(sheets[0].table == nil)
    for sheet in sheets.dropFirst() {
      let table = try #require(sheet.table)
      let header = try #require(sheet.headerRow)
      let width = sheet.rows[header].count
      #expect(
        table.range == "A\(header + 1):\((width - 1).columnLetters)\(sheet.rows.count)")
      #expect(sheet.rows[header...].allSatisfy { $0.count == width })
      #expect(table.isPlain)
      if format == .officeOpenXML { #expect(table.columns == sheet.rows[header].map(\.text)) }
    }
  }

  @Test(arguments: WorkbookFormat.allCases)
  func `tables have names of their own that are no cell's`(format: WorkbookFormat) throws {
    let names = try format.read(workbook).sheets.compactMap(\.table?.name)
    #expect(
      names == [
        "Contents_list", "Notes_list", "Symbols_list", "Table_1_first_table", "Table_2_table",
      ])
  }

  @Test(arguments: WorkbookFormat.allCases)
  func `nothing is merged, hidden, frozen, filtered, drawn or coloured`(format: WorkbookFormat)
    throws
  {
    let refused: Set = [
      "mergeCell", "pane", "autoFilter", "filterColumn", "drawing", "legacyDrawing", "headerFooter",
      "table:covered-table-cell", "table:filter", "draw:frame", "style:header", "style:footer",
      "office:scripts", "office:annotation", "fgColor", "dataValidations", "conditionalFormatting",
    ]
    #expect(try format.read(workbook).elements.isDisjoint(with: refused))
  }

  @Test(arguments: WorkbookFormat.allCases)
  func `headings are bold and wrapped`(format: WorkbookFormat) throws {
    for sheet in try format.read(workbook).sheets.dropFirst() {
      let looks = sheet.rows[try #require(sheet.headerRow)].map(\.look)
      #expect(looks.allSatisfy { $0.isBold && $0.isWrapped })
    }
  }

  @Test(arguments: WorkbookFormat.allCases)
  func `numbers and the symbols in their place stand to the right, and words to the left`(
    format: WorkbookFormat
  ) throws {
    let sheet = try #require(try format.read(workbook).sheets.first { $0.name == "Table_1" })
    let header = try #require(sheet.headerRow)
    for row in sheet.rows[header...] {
      #expect(row.map(\.look.isRightAligned) == [false, true, false, true, false])
    }
  }

  @Test(arguments: WorkbookFormat.allCases)
  func `a number is stored as it is shown, with thousands commas and its decimals`(
    format: WorkbookFormat
  ) throws {
    let cells = try format.read(workbook).sheets.flatMap(\.rows).joined().filter(\.isNumber)
    #expect(cells.map(\.text) == ["12345", "33.3", "2", "0", "1", "1", "1"])
    for cell in cells {
      #expect(cell.look.decimals == DecimalNumber(cell.text)?.decimals)
    }
  }

  @Test(arguments: WorkbookFormat.allCases)
  func `a table on a sheet is the table of the file of data`(format: WorkbookFormat) throws {
    let table = try #require(ReportDocument.of([.figures], .issued()).tables.first)
    let sheet = try #require(try format.read(workbook).sheets.first { $0.name == "Table_1" })
    #expect(
      sheet.grid == [DataGrid(table).headings] + DataGrid(table).rows.map { $0.map(\.text) })
  }

  @Test(arguments: WorkbookFormat.allCases)
  func `the contents lead to each sheet by its title, and each sheet leads back`(
    format: WorkbookFormat
  ) throws {
    let sheets = try format.read(workbook).sheets
    #expect(
      sheets[1].links == [
        "B4": "Notes!A1", "B5": "Symbols!A1", "B6": "Table_1!A1", "B7": "Table_2!A1",
      ])
    #expect(
      sheets[1].grid == [
        ["Worksheet", "Title"], ["Notes", "Notes"], ["Symbols", "Symbols"],
        ["Table_1", "Table 1: Figures"], ["Table_2", "Table 2: Words"],
      ])
    #expect(sheets.dropFirst(2).allSatisfy { $0.links.values.contains("Contents!A1") })
  }

  @Test(arguments: WorkbookFormat.allCases)
  func `the notes say which tables they are of`(format: WorkbookFormat) throws {
    let notes = try #require(try format.read(workbook).sheets.first { $0.name == "Notes" })
    #expect(notes.grid.first == ["Note number", "Note text", "Used in"])
    #expect(notes.grid.last == ["[note 2]", "A remark.", "Table 1"])
  }

  @Test(arguments: WorkbookFormat.allCases)
  func `a program opens the first cell of the first sheet`(format: WorkbookFormat) throws {
    #expect(try format.read(workbook).opensOn == "Cover.A1")
  }
}
