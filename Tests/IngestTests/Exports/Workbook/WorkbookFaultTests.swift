import Foundation
import TestSupport
import Testing

@testable import Ingest

struct WorkbookFaultTests {
  @Test(arguments: [
    (
      "<row r='2'><c r='B2' t='s'><v>1</v></c></row>", 2, 2,
      "cell B2 of the sheet 'Answers': the cell refers to text number '1', where the workbook has 1"
    ),
    (
      "<row><c t='s'><v>x</v></c></row>", 1, 1,
      "cell A1 of the sheet 'Answers': the cell refers to text number 'x', where the workbook has 1"
    ),
    (
      "<row r='3'/><row r='2'/>", 3, 1,
      "cell A3 of the sheet 'Answers': the row after row 3 is numbered '2'"
    ),
    (
      "<row r='1048577'/>", 1, 1,
      "cell A1 of the sheet 'Answers': the row after row 0 is numbered '1048577'"
    ),
    (
      "<row><c r='XFE1'/></row>", 1, 1,
      "cell A1 of the sheet 'Answers': a cell here is called 'XFE1'"
    ),
    (
      "<row><c r='B1'/><c r='B1'/></row>", 1, 3,
      "cell C1 of the sheet 'Answers': a cell here is called 'B1'"
    ),
    (
      "<row r='4'><c r='A5'/></row>", 4, 1,
      "cell A4 of the sheet 'Answers': a cell here is called 'A5'"
    ),
    (
      "<row><c t='str'><f>A2</f><v></v></c><c><f>1+1</f></c></row>", 1, 2,
      "cell B1 of the sheet 'Answers': the formula here has never been worked out"
    ),
    (
      "<row><c t='odd'/></row>", 1, 1,
      "cell A1 of the sheet 'Answers': the cell says it holds 'odd', which no workbook has"
    ),
  ])
  func `a fault in a sheet is told at its row and column`(
    rows: String, row: Int, column: Int, message: String
  ) throws {
    var draft = WorkbookDraft()
    draft.rows = rows
    draft.strings = ["<t>only</t>"]
    let error = try #require(try WorkbookOutcome(draft).errors.first)
    #expect(error.message == message)
    #expect(error.position == FilePosition(line: row, column: column))
    #expect(error.remedy != nil)
  }

  @Test(arguments: [
    ("_rels/.rels", "<Relationships/>", "this archive isn't an Excel workbook (.xlsx)"),
    (
      "_rels/.rels",
      "<Relationships><Relationship Id='a' Type='x/officeDocument' Target='xl/workbook.bin'/>"
        + "</Relationships>", "this archive isn't an Excel workbook (.xlsx)"
    ),
    (
      "_rels/.rels",
      "<Relationships><Relationship Id='a' Type='x/officeDocument' Target='../../etc/passwd'/>"
        + "</Relationships>",
      "the workbook says that it has a part 'etc/passwd', which isn't in the archive"
    ),
    ("xl/workbook.xml", "<workbook/>", "the workbook has no sheet with cells"),
    ("xl/_rels/workbook.xml.rels", "<Relationships/>", "the workbook has no sheet with cells"),
    ("xl/worksheets/sheet1.xml", "<worksheet>", "the XML document ends before it is complete"),
    (
      "xl/sharedStrings.xml", "<!DOCTYPE sst []><sst/>",
      "the XML document declares a document type, which none of these files has"
    ),
  ])
  func `a workbook with a part missing or broken is an error`(
    part: String, contents: String, message: String
  ) throws {
    var draft = WorkbookDraft()
    draft.parts = [(part, contents)]
    #expect(try WorkbookOutcome(draft).errors.map(\.message) == [message])
  }

  @Test func `a workbook of the old kind, or a locked one, is named`() throws {
    let folder = try ScratchFolder()
    try folder.write(Data([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1]), to: "b.xlsx")
    let errors = WorkbookOutcome(path: folder.url.appending(path: "b.xlsx").path).errors
    #expect(
      errors.map(\.message)
        == ["this is an Excel workbook of the old kind (.xls), or one that's locked by a password"])
    #expect(errors.first?.remedy?.contains("without a password") == true)
  }

  @Test func `a workbook in a locked archive is an error`() throws {
    let errors = try WorkbookOutcome(WorkbookDraft(), password: "secret").errors
    #expect(errors.map(\.message) == ["this file in the archive is locked by a password"])
  }

  @Test func `a part that unpacks to too much is an error`() throws {
    var draft = WorkbookDraft()
    draft.rows = String(repeating: " ", count: 1 << 20)
    #expect(
      try WorkbookOutcome(draft, partLimit: 1 << 20).errors.map(\.message)
        == ["this file in the archive unpacks to more than 1 MiB"])
    #expect(try WorkbookOutcome(draft, partLimit: 2 << 20).errors == [])
  }

  @Test func `a small file of much text or of many cells is an error`() throws {
    var draft = WorkbookDraft()
    draft.strings = ["<t>" + String(repeating: "long ", count: 200) + "</t>"]
    draft.rows = (1...10).map { "<row r='\($0)'><c t='s'><v>0</v></c></row>" }.joined()
    #expect(try WorkbookOutcome(draft, budget: SheetBudget(bytes: 10_000)).errors == [])
    let text = try WorkbookOutcome(draft, budget: SheetBudget(bytes: 9_999)).errors.first
    #expect(text?.message.contains("the sheet is too large to be read") == true)
    #expect(text?.position?.line == 10)
    draft.rows += "<row r='11'><c r='XFD11'><v>1</v></c></row>"
    let wide = 11 * CellReference.mostColumns
    #expect(try WorkbookOutcome(draft, budget: SheetBudget(cells: wide)).errors == [])
    #expect(try WorkbookOutcome(draft, budget: SheetBudget(cells: wide - 1)).errors.count == 1)
  }

  @Test func `a CSV file named like a workbook is an error`() throws {
    let folder = try ScratchFolder()
    try folder.write("id,q\n1,2\n", to: "b.xlsx")
    let errors = WorkbookOutcome(path: folder.url.appending(path: "b.xlsx").path).errors
    #expect(errors.map(\.message) == ["this isn't a zip archive"])
  }
}
