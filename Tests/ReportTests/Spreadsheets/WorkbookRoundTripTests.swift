import Foundation
import Survey
import Testing
import TestSupport

@testable import Analysis
@testable import Report

private let nasty: [String] = [
  "<", ">", "&", "&amp;", "\"", "'", "]]>", "<!--", "=", "+1", "@", "_x000A_", "_x0041_x0042_",
  "_", "x0041_", "\n", "\r\n", "\t", "\u{0}", "\u{1}", "\u{B}", "\u{7F}", "\u{85}", "\u{2028}",
  "\u{FFFE}", "\u{FFFF}", "\u{1FFFE}", "\u{FEFF}", "\u{200D}", "e\u{301}", "\u{301}",
  "\u{1F469}\u{200D}\u{1F4BB}", "\u{202E}", "א", "  ", " ", "\u{A0}", "a", "B", "7", ",",
]

private func label(using generator: inout SeededGenerator) -> String {
  (0...Int.random(in: 0...7, using: &generator))
    .compactMap { _ in nasty.randomElement(using: &generator) }.joined()
}

/// A breakdown with such labels in its title, headings, rows and notes.
private func finding(_ number: Int, using generator: inout SeededGenerator) -> Finding {
  let columns = (0..<Int.random(in: 1...4, using: &generator)).map {
    TableColumn(
      question: Question.ID("q"), value: "\($0)", label: label(using: &generator),
      heading: label(using: &generator))
  }
  let rows = (0..<Int.random(in: 1...4, using: &generator)).map { row in
    TableRow(
      value: "\(row)", label: label(using: &generator), role: .part,
      descriptions: [label(using: &generator)])
  }
  return .table(
    "t\(number)", title: label(using: &generator), descriptors: [label(using: &generator)],
    rows: rows, columns: columns, measures: [.count, .percent],
    cells: rows.map { _ in
      columns.map { _ in
        let count = Int.random(in: 0...99_999, using: &generator)
        return [
          generator.chance(20) ? Figure(.count(count), flag: .unreliable) : .count(count),
          .percent(count, of: 100_000, decimals: 1),
        ]
      }
    }, notes: [label(using: &generator)])
}

@Test(arguments: WorkbookFormat.allCases)
func `whatever labels hold, both workbooks read back as the grid that CSV has`(
  format: WorkbookFormat
) throws {
  var generator = SeededGenerator(seed: 1)
  for round in 0..<40 {
    let findings = (0..<3).map { finding($0, using: &generator) }
    let document = ReportDocument.of(findings, .issued())
    let sheets = try format.read(Workbook(document)).sheets
    for table in document.tables {
      let grid = DataGrid(table)
      let sheet = try #require(sheets.first { $0.name == "Table_\(table.number)" })
      let expected = [grid.headings] + grid.rows.map { $0.map(\.text) }
      #expect(
        sheet.grid.map { $0.map(\.scalars) } == expected.map { $0.map(\.scalars) },
        "round \(round)")
    }
  }
}

@Test(arguments: WorkbookFormat.allCases)
func `the same report makes the same bytes`(format: WorkbookFormat) {
  #expect(format.render(.small) == format.render(.small))
}

@Test func `an OpenDocument tells its media type in its first bytes`() {
  let archive = OpenDocumentWriter.render(.small)
  #expect(
    archive.dropFirst(30).prefix(54)
      == Data("mimetypeapplication/vnd.oasis.opendocument.spreadsheet".utf8))
}

@Test func `every part of an Office Open XML file has a content type`() throws {
  let entries = try ZipEntry.read(OfficeOpenXMLWriter.render(.small))
  let types = try XMLTree.read(try #require(entries.first).data)
  let known = Set(types.children("Override").compactMap { $0["PartName"] })
  let parts = entries.dropFirst().map { "/" + $0.path }.filter { !$0.hasSuffix(".rels") }
  #expect(known == Set(parts))
}

@Test(arguments: WorkbookFormat.allCases)
func `a text that looks like a formula is a text`(format: WorkbookFormat) throws {
  let sheet = try #require(try format.read(.small).sheets.last)
  #expect(sheet.grid.dropFirst().map { $0[0] } == ["=1+1", "+2", "b"])
  #expect(sheet.rows.suffix(3).allSatisfy { !$0[0].isNumber })
}

@Test(arguments: WorkbookFormat.allCases)
func `a number with more digits than a spreadsheet keeps is a text`(format: WorkbookFormat) throws {
  let cells = [999_999_999_999_999, 1_000_000_000_000_001].map { [[Figure.count($0)]] }
  let workbook = Workbook.of([.table(rows: [.part("A"), .part("B")], cells: cells)])
  let sheet = try #require(try format.read(workbook).sheets.last)
  #expect(sheet.grid.map { $0[1] }.dropFirst() == ["999999999999999", "1,000,000,000,000,001"])
  #expect(sheet.rows.suffix(2).map { $0[1].isNumber } == [true, false])
}

extension String {
  /// The text sign by sign: two texts that look the same can differ in them.
  fileprivate var scalars: [UInt32] { unicodeScalars.map(\.value) }
}
