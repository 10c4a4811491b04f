import Foundation
import Report

/// Where a report stands, from which its study can be found: `reports/x` beside `data/x`.
struct ReportPlace {
  private let report: String

  init(_ report: String) { self.report = report }

  /// The study file that belongs to the report, by the names that the report itself has.
  func studyFile(_ record: ProvenanceRecord) -> String {
    "\(parent)data/\(record.study.name)/\(record.study.file)"
  }

  /// The folder two above the report's, with its last slash; empty for the current one.
  private var parent: String {
    let parts = report.split(separator: "/").filter { $0 != "." }
    let isPlain = parts.count >= 2 && !parts.contains("..")
    guard isPlain else { return report.hasSuffix("/") ? "\(report)../../" : "\(report)/../../" }
    let above = parts.dropLast(2).map { "\($0)/" }.joined()
    return report.hasPrefix("/") ? "/\(above)" : above
  }
}
