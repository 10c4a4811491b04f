import Survey

extension Workbook {
  /// Sets a report as a workbook.
  init(_ document: ReportDocument) {
    let citation = document.study.citation
    let tables = document.tables.map { Sheet($0, citation) }
    let explanations =
      [Sheet.notes(of: document.tables), .symbols(of: document.tables)].compactMap(\.self)
    information = DocumentInformation(document.study)
    sheets =
      [Sheet.cover(of: document), .contents(of: explanations + tables)] + explanations + tables
  }
}
