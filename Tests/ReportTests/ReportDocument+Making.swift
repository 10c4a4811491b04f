import Analysis
import Disclosure
import Report
import Survey
import TestSupport

extension ReportDocument {
  /// The report of some findings.
  static func of(
    _ findings: [Finding], _ study: Study = Study([]), inputs: [InputFile] = []
  ) -> ReportDocument {
    let publication = Publication(of: findings, under: .none, rounding: study.rounding)
    return ReportDocument(study, publication, inputs: inputs)
  }

  /// The text of all headings, paragraphs, notices and list items, in order.
  var texts: [String] {
    blocks.flatMap { block -> [String] in
      switch block {
      case .heading(_, let text), .paragraph(let text), .notice(let text): [text]
      case .list(let items): items
      case .table, .chart: []
      }
    }
  }
}

extension Study {
  /// A study without questions.
  static func of(_ provenance: Provenance) -> Study { Study([], provenance: provenance) }
}
