import Ingest
import MarkupReading

/// Reads a workbook of Excel's (ECMA-376) for what rules of publication ask of it.
enum XLSXReading {
  static func read(_ package: borrowing WorkbookPackage) throws(RejectedInput) -> Spreadsheet {
    let top = try WorkbookRelations(of: "", in: package)
    guard let main = top.target(ofKind: "officeDocument"), let book = try package.tree(main) else {
      throw package.rejection("this archive isn't an Excel workbook (.xlsx)")
    }
    let relations = try WorkbookRelations(of: main, in: package)
    let strings = try sharedStrings(relations, package)
    let looks = try XLSXStyles(relations.target(ofKind: "styles"), package)
    var sheets: [Sheet] = []
    for entry in book.descendants("sheet") {
      let id = entry.attributes.first { $0.key.hasSuffix(":id") }?.value ?? ""
      guard let relation = relations.relations[id], relation.kind == "worksheet" else { continue }
      var sheet = try XLSXSheet.read(
        relation.target, entry["name"] ?? "", strings, looks, in: package)
      sheet.isHidden = entry["state"].map { $0 != "visible" } ?? false
      sheets.append(sheet)
    }
    return Spreadsheet(
      kind: .xlsx, sheets: sheets, information: try information(top, package),
      activeSheet: book.descendants("workbookView").first?["activeTab"].flatMap { Int($0) } ?? 0,
      hasMacros: package.archive.names.contains { $0.hasSuffix("vbaProject.bin") },
      parts: SpreadsheetFile.parts(of: package))
  }

  private static func sharedStrings(
    _ relations: WorkbookRelations, _ package: borrowing WorkbookPackage
  ) throws(RejectedInput) -> [String] {
    guard let part = relations.target(ofKind: "sharedStrings"),
      let strings = try package.tree(part)
    else { return [] }
    return strings.children("si").map(text)
  }

  /// The text of a string, without how its words sound.
  static func text(of string: Element) -> String {
    string.children.map { child in
      switch child.name {
      case "t": WorkbookText.unescaped(child.text)
      case "r": child.children("t").map { WorkbookText.unescaped($0.text) }.joined()
      default: ""
      }
    }.joined()
  }

  private static func information(
    _ top: WorkbookRelations, _ package: borrowing WorkbookPackage
  ) throws(RejectedInput) -> DocumentInformation {
    guard let part = top.target(ofKind: "core-properties"), let core = try package.tree(part) else {
      return DocumentInformation()
    }
    func said(_ name: String) -> String? {
      core.children(name).first.map(\.text.trimmingBlanks).flatMap { $0.isEmpty ? nil : $0 }
    }
    return DocumentInformation(
      title: said("title"), author: said("creator"), keywords: said("keywords"),
      language: said("language"))
  }
}
