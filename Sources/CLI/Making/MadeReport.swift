import Analysis
import Disclosure
import Ingest
import Report
import Survey

/// A report worked out from a study file, not yet written.
struct MadeReport {
  let study: Study
  /// The tables in `findings.csv`.
  let tableCount: Int
  let files: ReportFiles

  /// Reads a study and works it out.
  init(_ studyFile: String, exact: Bool, _ diagnostics: DiagnosticOptions) throws {
    study = try StudyFile.read(studyFile)
    let read = try StudyEvidence.read(study, beside: studyFile, diagnostics)
    let sample = try WeightedSample.read(study, read, at: studyFile)
    let publication = Publication(of: study, read, sample)
    tableCount = publication.tables.count
    let claims = try ClaimLedger.read(study, publication, at: studyFile)
    let report = ReportDocument(study, publication, inputs: read.inputs, claims: claims)
    files = ReportFiles(
      report, exact: exact, from: ReportOrigin(of: study, at: studyFile, read.inputs))
  }
}
