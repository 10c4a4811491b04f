import Foundation
import Ingest

/// Holds one file against the rules.
struct FileReview {
  private(set) var breaches: [Breach] = []
  /// Its tables, for rules that compare files; `nil` where it has none or can't be read.
  private(set) var document: PublishedDocument?
  /// The CSV, for the same end.
  private(set) var table: CSVTable?

  init(_ path: String, as kind: FileKind, in folder: ReviewedFolder) {
    let file = folder.file(path).path
    do throws(RejectedInput) {
      switch kind {
      case .csv: try takeCSV(file, path, name: folder.name(path))
      case .ods, .xlsx:
        let book = try SpreadsheetFile.read(file, as: kind, displayPath: path)
        take(book.document, SpreadsheetRules.breaches(of: book))
      case .markdown:
        let page = MarkdownPage(try InputText.read(file))
        take(page.document, PageRules.breaches(of: page))
      case .html:
        let page = HTMLPage(try InputText.read(file))
        take(page.document, PageRules.breaches(of: page))
      case .svg:
        let text = try InputText.read(file)
        breaches =
          ChartRules.breaches(of: try ChartFile(Data(text.utf8), displayPath: path))
          + PageRules.characters(
            of: text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init))
      case .description:
        if path.hasSuffix(".json") { _ = try JSONFile.read(file, displayPath: path) }
      }
    } catch {
      breaches += Self.breaches(for: error, kind)
    }
  }

  private mutating func take(_ document: PublishedDocument, _ own: [Breach]) {
    self.document = document
    breaches = own + TableRules.breaches(of: document)
  }

  private mutating func takeCSV(
    _ file: String, _ path: String, name: String
  ) throws(RejectedInput) {
    let table = try CSVTable(file, displayPath: path)
    self.table = table
    let tables = table.published(name: name).map { [$0] } ?? []
    let document = PublishedDocument(kind: .csv, tables: tables)
    let own = CSVFormRule.breaches(of: table) + LongFormRule.breaches(of: table)
    take(document, own)
    breaches = table.placed(breaches)
  }

  /// A file that can't be read breaks the first rule of its kind.
  private static func breaches(for rejection: RejectedInput, _ kind: FileKind) -> [Breach] {
    if kind == .csv { return CSVFormRule.breaches(for: rejection) }
    let rule: Rule =
      switch kind {
      case .csv: .c01
      case .ods, .xlsx: .s04
      case .markdown: .m03
      case .html: .h02
      case .svg: .v05
      case .description: .c03
      }
    return rejection.diagnostics.filter { $0.severity == .error }.map { fault in
      Breach(
        rule, .essential, at: fault.position.map { .text($0) } ?? .file,
        "the file can't be read: \(fault.message)",
        remedy: fault.remedy ?? "write it again with the program that made it")
    }
  }
}
