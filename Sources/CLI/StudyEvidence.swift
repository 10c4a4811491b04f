import Ingest
import Survey

/// Reads a study's evidence with progress and warnings on standard error.
enum StudyEvidence {
  /// Reads the files that stand in the study file's folder.
  static func read(
    _ study: Study, beside studyFile: String, _ options: DiagnosticOptions
  ) throws -> Evidence {
    let bar = ProgressBar()
    defer { bar?.clear() }
    let read = try study.readEvidence(in: StudyFolder(of: studyFile)) { done, total in
      bar?.show(done, of: total)
    }
    bar?.clear()
    options.print(read.warnings)
    return read.evidence
  }
}
