import Disclosure
import Ingest
import Report
import Survey

extension ClaimLedger {
  /// Resolves the text of the study file at `path`; what no finding stands behind is told in its place.
  static func read(
    _ study: Study, _ publication: Publication, at path: String
  ) throws(RejectedInput) -> ClaimLedger {
    do {
      return try ClaimLedger(study.texts, publication)
    } catch {
      let folder = StudyFolder(of: path)
      let places = Set(error.faults.map(\.place.line))
      let lines = Dictionary(uniqueKeysWithValues: places.map { ($0, folder.line($0)) })
      throw RejectedInput(
        diagnostics: error.faults.map { fault in
          Diagnostic(
            path: path,
            position: FilePosition(line: fault.place.line, column: fault.place.column),
            message: fault.reason.message, remedy: fault.reason.remedy,
            sourceLine: lines[fault.place.line] ?? nil)
        })
    }
  }
}
