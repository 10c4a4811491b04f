import Foundation
import TestSupport

@testable import Ingest

/// A workbook that a test writes, part by part.
struct WorkbookDraft {
  private static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  private static let office =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

  /// What stands between the tags of `sheetData`.
  var rows = ""
  /// The strings that cells refer to, as XML.
  var strings: [String] = []
  /// The formats of the styles: a number, and a code if it isn't one of Excel's own.
  var formats: [(number: Int, code: String?)] = []
  var sheets = [(name: "Answers", attributes: "")]
  var properties = ""
  /// Parts that take the place of those above, or come beside them.
  var parts: [(name: String, contents: String)] = []

  /// All parts, by their names in the archive.
  private var allParts: [(name: String, contents: Data)] {
    let own = [
      ("[Content_Types].xml", "<Types/>"), ("_rels/.rels", topRelations),
      ("xl/workbook.xml", workbook), ("xl/_rels/workbook.xml.rels", relations),
      ("xl/worksheets/sheet1.xml", sheet), ("xl/worksheets/sheet2.xml", "<worksheet/>"),
      ("xl/sharedStrings.xml", sharedStrings), ("xl/styles.xml", styles),
    ]
    let kept = own.filter { part in !parts.contains { $0.name == part.0 } }
    return (kept + parts.map { ($0.name, $0.contents) }).map { ($0.0, Data($0.1.utf8)) }
  }

  private var topRelations: String {
    "<Relationships><Relationship Id='r1' Type='\(Self.office)/officeDocument'"
      + " Target='/xl/workbook.xml'/></Relationships>"
  }

  private var workbook: String {
    let list = sheets.enumerated().map {
      "<sheet name='\($1.name)' sheetId='\($0 + 1)' r:id='s\($0 + 1)' \($1.attributes)/>"
    }.joined()
    return "<workbook xmlns='\(Self.main)' xmlns:r='\(Self.office)'><workbookPr \(properties)/>"
      + "<sheets>\(list)</sheets></workbook>"
  }

  private var relations: String {
    let list = sheets.indices.map {
      "<Relationship Id='s\($0 + 1)' Type='\(Self.office)/worksheet'"
        + " Target='worksheets/sheet\($0 + 1).xml'/>"
    }.joined()
    return "<Relationships>\(list)"
      + "<Relationship Id='t' Type='\(Self.office)/sharedStrings' Target='../xl/sharedStrings.xml'/>"
      + "<Relationship Id='u' Type='\(Self.office)/styles' Target='styles.xml'/></Relationships>"
  }

  private var sheet: String {
    "<worksheet xmlns='\(Self.main)'><sheetData>\(rows)</sheetData></worksheet>"
  }

  private var sharedStrings: String {
    "<sst xmlns='\(Self.main)'>\(strings.map { "<si>\($0)</si>" }.joined())</sst>"
  }

  private var styles: String {
    let codes = formats.compactMap { format in
      format.code.map { "<numFmt numFmtId='\(format.number)' formatCode='\($0.asXML)'/>" }
    }.joined()
    let cells = formats.map { "<xf numFmtId='\($0.number)'/>" }.joined()
    return "<styleSheet xmlns='\(Self.main)'><numFmts>\(codes)</numFmts>"
      + "<cellStyleXfs><xf numFmtId='22'/></cellStyleXfs><cellXfs>\(cells)</cellXfs></styleSheet>"
  }

  func write(to file: URL, password: String? = nil) throws {
    try ZipFile.write(allParts, to: file, password: password)
  }
}

/// What came of reading a workbook.
struct WorkbookOutcome {
  var sheet: WorkbookSheet?
  var errors: [Diagnostic] = []
  var cells: [[String]] { sheet?.rows.map(\.cells) ?? [] }

  init(
    _ draft: WorkbookDraft, password: String? = nil, partLimit: Int = WorkbookPackage.partLimit,
    budget: SheetBudget = SheetBudget()
  ) throws {
    let folder = try ScratchFolder()
    let file = folder.url.appending(path: "b.xlsx")
    try draft.write(to: file, password: password)
    self.init(path: file.path, partLimit: partLimit, budget: budget)
  }

  init(
    path: String, partLimit: Int = WorkbookPackage.partLimit, budget: SheetBudget = SheetBudget()
  ) {
    do throws(RejectedInput) {
      sheet = try Workbook.read(
        path: path, displayPath: "b.xlsx", partLimit: partLimit, budget: budget)
    } catch {
      errors = error.diagnostics
    }
  }
}

extension String {
  /// The text with what has a meaning in XML spelt out.
  var asXML: String {
    unicodeScalars.map { "&<>'\"\r".unicodeScalars.contains($0) ? "&#\($0.value);" : String($0) }
      .joined()
  }
}
