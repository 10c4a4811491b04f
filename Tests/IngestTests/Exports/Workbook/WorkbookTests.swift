import Foundation
import TestSupport
import Testing

@testable import Ingest

struct WorkbookTests {
  @Test func `cells of every kind come out as text`() throws {
    var draft = WorkbookDraft()
    draft.strings = [
      "<t>plain &amp; é</t>",
      "<r><t>rich </t></r><r><rPr><b/></rPr><t xml:space='preserve'> text</t></r>",
      "<t>日本</t><rPh sb='0' eb='2'><t>にほん</t></rPh>", "<t>two_x000D_\nlines _x005F_x0041_</t>", "",
    ]
    draft.rows = """
      <row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c>
      <c r="D1" t="s"><v>3</v></c><c r="E1" t="s"><v>4</v></c></row>
      <row r="2"><c r="A2"><v>0.10</v></c><c r="B2" t="b"><v>1</v></c><c r="C2" t="b"><v>0</v></c>
      <c r="D2" t="e"><v>#N/A</v></c><c r="E2" t="str"><f>A1&amp;"x"</f><v>made</v></c>
      <c r="F2" t="inlineStr"><is><r><t>in</t></r><r><t>line</t></r></is></c>
      <c r="G2"><f>1/3</f><v>0.33333333333333331</v></c><c r="H2" t="d"><v>2025-08-20T12:51:00</v></c></row>
      """
    #expect(
      try WorkbookOutcome(draft).cells == [
        ["plain & é", "rich  text", "日本", "two\r\nlines _x0041_"],
        [
          "0.10", "TRUE", "FALSE", "#N/A", "made", "inline", "0.33333333333333331",
          "2025-08-20 12:51:00",
        ],
      ])
  }

  @Test func `rows and cells that aren't there leave a gap, blank ones too`() throws {
    var draft = WorkbookDraft()
    draft.rows =
      "<row r='2'><c r='B2'><v>1</v></c><c/><c><v>2</v></c><c s='3'/></row><row/><row r='5'>"
      + "<c r='A5' t='s'/></row><row><c><v>3</v></c></row>"
    let sheet = try WorkbookOutcome(draft).sheet
    #expect(
      sheet?.rows == [
        WorkbookSheet.Row(number: 2, cells: ["", "1", "", "2"]),
        WorkbookSheet.Row(number: 6, cells: ["3"]),
      ])
    #expect(sheet?.csv == ",1,,2\n3,,,\n")
  }

  @Test func `the first sheet that isn't hidden is read, and the others are named`() throws {
    var draft = WorkbookDraft()
    draft.sheets = [("Lists", "state='veryHidden'"), ("Answers &amp; more", ""), ("Notes", "")]
    draft.parts = [
      (
        "xl/worksheets/sheet2.xml",
        "<x:worksheet xmlns:x='u'><x:sheetData><x:row><x:c><x:v>7</x:v>"
          + "</x:c></x:row></x:sheetData></x:worksheet>"
      ),
      ("xl/worksheets/sheet3.xml", "<worksheet/>"),
    ]
    let sheet = try WorkbookOutcome(draft).sheet
    #expect(sheet?.name == "Answers & more")
    #expect(sheet?.otherSheets == ["Lists", "Notes"])
    #expect(sheet?.rows.map(\.cells) == [["7"]])
  }

  @Test(arguments: [
    ("", "2025-08-20 12:51:00"), ("date1904='1'", "2029-08-21 12:51:00"),
    ("date1904='false'", "2025-08-20 12:51:00"),
  ])
  func `a date is one by its cell's format, counted from the workbook's first day`(
    properties: String, date: String
  ) throws {
    var draft = WorkbookDraft()
    draft.properties = properties
    draft.formats = [(0, nil), (22, nil), (164, "0.0 \"days\""), (165, "d/m/yyyy\\ h:mm")]
    draft.rows =
      "<row>"
      + (0...4).map { "<c s='\($0)'><v>45889.535416666666</v></c>" }.joined() + "</row>"
    let plain = "45889.535416666666"
    #expect(try WorkbookOutcome(draft).cells == [[plain, date, plain, date, plain]])
  }

  @Test func `a workbook without strings and styles is read`() throws {
    var draft = WorkbookDraft()
    draft.rows = "<row><c><v>1</v></c></row>"
    draft.parts = [
      (
        "xl/_rels/workbook.xml.rels",
        "<Relationships><Relationship Id='s1' Type='http://purl.oclc.org/ooxml/officeDocument"
          + "/relationships/worksheet' Target='/XL/Worksheets/SHEET1.xml'/></Relationships>"
      )
    ]
    #expect(try WorkbookOutcome(draft).cells == [["1"]])
  }

  @Test(arguments: 0..<150 as Range<UInt64>)
  func `a random table is read back exactly, and again from its CSV`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let table = Self.table(&random)
    var draft = WorkbookDraft()
    draft.rows = Self.rows(table, &draft.strings, &random)
    let outcome = try WorkbookOutcome(draft)
    #expect(outcome.errors == [])
    let expected = table.enumerated().compactMap { number, cells -> WorkbookSheet.Row? in
      let shown = cells.lastIndex { !$0.isEmpty }.map { Array(cells[...$0]) }
      return shown.map { WorkbookSheet.Row(number: number + 1, cells: $0) }
    }
    let sheet = try #require(outcome.sheet)
    #expect(sheet.rows == expected)
    guard !expected.isEmpty else { return }
    let width = expected.map(\.cells.count).max() ?? 0
    let read = try reading(sheet.csv)
    #expect(read.errors == [])
    #expect(
      read.table == expected.map { $0.cells + Array(repeating: "", count: width - $0.cells.count) })
  }

  private static func table(_ random: inout SeededGenerator) -> [[String]] {
    let pieces = [
      "a", "é", "日本", "😀", ",", "\"", "\n", "\r", " ", "&", "<", "'", "_x0041", "1", "]]>",
      "\u{301}", "",
    ]
    let columns = Int.random(in: 1...30, using: &random)
    return (0..<Int.random(in: 0...8, using: &random)).map { _ in
      (0..<columns).map { _ in
        guard random.chance(60) else { return "" }
        return (0..<Int.random(in: 0...5, using: &random)).map { _ in
          pieces.randomElement(using: &random) ?? ""
        }.joined()
      }
    }
  }

  /// Writes each text as a shared string, in one run or two, or into its cell.
  private static func rows(
    _ table: [[String]], _ strings: inout [String], _ random: inout SeededGenerator
  ) -> String {
    table.enumerated().map { number, cells in
      let written = cells.enumerated().compactMap { column, text -> String? in
        guard !text.isEmpty || random.chance(20) else { return nil }
        let place = CellReference(row: number + 1, column: column + 1).text
        let runs = Self.runs(text, &random)
        if random.chance(30) { return "<c r='\(place)' t='inlineStr'><is>\(runs)</is></c>" }
        strings.append(runs)
        return "<c r='\(place)' t='s'><v>\(strings.count - 1)</v></c>"
      }.joined()
      return written.isEmpty && random.chance(50) ? "" : "<row r='\(number + 1)'>\(written)</row>"
    }.joined()
  }

  /// A text in two runs, with what would be taken for an escape escaped.
  private static func runs(_ text: String, _ random: inout SeededGenerator) -> String {
    let escaped = text.replacing("_x", with: "_x005F_x")
    let cut = escaped.index(
      escaped.startIndex, offsetBy: Int.random(in: 0...escaped.count, using: &random))
    return [escaped[..<cut], escaped[cut...]].map { "<r><t>\(String($0).asXML)</t></r>" }.joined()
  }
}
