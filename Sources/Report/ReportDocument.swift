package import Disclosure
package import Survey

/// A report as a value: headings, prose and tables in printed order.
package struct ReportDocument: Sendable {
  /// One thing on the page.
  package enum Block: Sendable {
    /// Level 1 is the report's title.
    case heading(level: Int, String)
    case paragraph(String)
    /// What must be seen before any number.
    case notice(String)
    case list([String])
    case table(PrintedTable)
  }

  package let study: Study
  package let publication: Publication
  package let tables: [PrintedTable]
  package let blocks: [Block]

  /// Sets a publication as a report.
  package init(_ study: Study, _ publication: Publication, inputs: [InputFile]) {
    self.study = study
    self.publication = publication
    tables = publication.tables.enumerated().map { place, table in
      PrintedTable(table, number: place + 1, of: study)
    }
    let printed = Array(zip(publication.tables, tables))
    blocks =
      study.openingBlocks + study.originBlocks(inputs, publication)
      + ReportDocument.tableBlocks(printed) + study.methodBlocks(publication)
  }

  /// The tables under a heading for each run of one sort.
  private static func tableBlocks(_ tables: [(ClearedTable, PrintedTable)]) -> [Block] {
    var blocks: [Block] = []
    var heading = ""
    for (table, printed) in tables {
      if table.kind.heading != heading {
        heading = table.kind.heading
        blocks.append(.heading(level: 2, heading))
      }
      blocks.append(.table(printed))
    }
    return blocks
  }
}

extension TableKind {
  fileprivate var heading: String {
    switch self {
    case .sample: "Sample"
    case .breakdown, .summary: "Answers"
    case .themes: "Themes"
    case .reproduction: "Published figures beside recomputed ones"
    }
  }
}
