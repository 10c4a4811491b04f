import Survey

extension Sheet {
  /// What a reader must know before any number: whose figures they are, and how they were made.
  static func cover(of document: ReportDocument) -> Sheet {
    let study = document.study
    let origin = study.originBlocks(document.inputs, document.publication)
    return Sheet(
      name: cover, title: study.title.onOneLine, shortTitle: study.title.onOneLine,
      lines: study.openingBlocks.flatMap(\.lines) + [.link("Contents", to: contents)]
        + origin.flatMap(\.lines),
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
