import Ingest
import Survey

/// Reads a study's evidence with progress and warnings on standard error.
enum StudyEvidence {
  /// Reads the files that stand in the study file's folder.
  static func read(
    _ study: Study, beside studyFile: String, _ options: DiagnosticOptions
  ) throws -> Evidence {
    let bar = Terminal.standardError.map { ProgressBar(on: $0) }
    defer { bar?.clear() }
    let progress: @Sendable (Int, Int) -> Void = { bar?.show($0, of: $1) }
    let read = try study.readEvidence(in: StudyFolder(of: studyFile), progress: progress)
    bar?.clear()
    options.print(read.warnings)
    return read.evidence
  }
}
