import Survey

extension Sheet {
  /// What a reader must know before any number: whose figures they are, and how they were made.
  static func cover(of document: ReportDocument) -> Sheet {
    let study = document.study
    let origin = study.originBlocks(document.inputs, document.publication)
    return Sheet(
      name: cover, title: study.title.onOneLine, shortTitle: study.title.onOneLine,
      lines: study.openingBlocks.flatMap(\.lines) + [.link("Contents", to: contents)]
        + study.releaseLines + origin.flatMap(\.lines),
      table: nil, widths: ColumnWidths(first: 100...100, others: 0...0))
  }
}

extension ReportDocument.Block {
  /// The words of a block of prose; the title has its own place, and tables have sheets of theirs.
  fileprivate var lines: [SheetCell] {
    switch self {
    case .heading(1, _), .table, .chart: []
    case .heading(_, let text): [.text(text, .heading2)]
    case .paragraph(let text), .notice(let text): [.text(text)]
    case .list(let items): items.map { .text($0) }
    }
  }
}

extension Study {
  /// What the study file says of the report as a publication.
  fileprivate var releaseLines: [SheetCell] {
    guard let release else { return [] }
    let facts: [(String, String?)] = [
      ("Published", release.date?.words), ("Version", release.version),
      (
        release.authors.count == 1 ? "Author" : "Authors",
        release.authors.isEmpty ? nil : release.authors.map(\.name).listed()
      ),
      ("Contact", release.contact), ("Licence", release.licence), ("DOI", release.doi),
    ]
    let lines = facts.compactMap { name, value in value.map { SheetCell.text("\(name): \($0)") } }
    return lines.isEmpty ? [] : [.text("About this release", .heading2)] + lines
  }
}
