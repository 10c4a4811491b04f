import Ingest
import MarkupReading

/// Reads an OpenDocument workbook (ODF 1.2) for what rules of publication ask of it.
enum ODSReading {
  static func read(_ package: borrowing WorkbookPackage) throws(RejectedInput) -> Spreadsheet {
    guard let content = try package.tree("content.xml"),
      let book = content.descendants("spreadsheet").first
    else { throw package.rejection("this archive isn't an OpenDocument workbook (.ods)") }
    let named = try package.tree("styles.xml") ?? Element("", at: content.place)
    let styles = ODSStyles(content: content, named: named)
    let settings = ODSSettings(try package.tree("settings.xml"))
    let marked = ODSTables(book)
    let sheets = book.children("table").map { table in
      var sheet = ODSSheet.read(table, styles)
      sheet.tables = marked.tables(of: sheet.name)
      sheet.cursor = settings.cursor(of: sheet.name)
      if settings.isFrozen(sheet.name) {
        sheet.oddities.append(("rows or columns are frozen", nil))
      }
      if marked.filtered.contains(sheet.name) {
        sheet.oddities.append(("the sheet has a filter", nil))
      }
      return sheet
    }
    return Spreadsheet(
      kind: .ods, sheets: sheets, information: try information(package, named),
      activeSheet: sheets.firstIndex { $0.name == settings.active } ?? 0,
      hasMacros: package.archive.names.contains { $0.hasPrefix("Basic/") && !$0.hasSuffix("/") },
      parts: SpreadsheetFile.parts(of: package))
  }

  private static func information(
    _ package: borrowing WorkbookPackage, _ named: Element
  ) throws(RejectedInput) -> DocumentInformation {
    guard let meta = try package.tree("meta.xml")?.children("meta").first else {
      return DocumentInformation()
    }
    func said(_ name: String) -> String? {
      let text = meta.children(name).map(\.text.trimmingBlanks).joined(separator: ", ")
      return text.isEmpty ? nil : text
    }
    let style = named.descendants("default-style")
      .first { $0["style:family"] == "table-cell" }?.children("text-properties").first
    return DocumentInformation(
      title: said("title"), author: said("creator") ?? said("initial-creator"),
      keywords: said("keyword"), language: said("language") ?? style?["fo:language"])
  }
}
