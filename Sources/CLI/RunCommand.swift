import Analysis
import ArgumentParser
import Disclosure
import Foundation
import Ingest
import Report
import Survey

/// Study file to report folder.
struct RunCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run",
    abstract: "Works out a study and writes its report folder.",
    discussion: """
      Reads STUDY and the files it names, and writes report.md, findings.csv, the tables and a
      manifest of hashes. The folder is replaced whole or not at all.
      """)

  @Argument(help: "The study file.", completion: .file(extensions: ["yaml", "yml"]))
  var study: String

  @Option(help: "The report's own folder. (default: reports/<study>)")
  var output: String?

  @Flag(help: "Print numbers in findings.csv before rounding, with 17 significant digits.")
  var exact = false

  @OptionGroup var diagnostics: DiagnosticOptions

  func run() throws {
    try diagnostics.reportingFaults {
      let study = try StudyFile.read(study)
      let read = try StudyEvidence.read(study, beside: self.study, diagnostics)
      let findings = study.findings(from: read)
      let publication = Publication(
        of: findings, under: study.disclosure, rounding: study.rounding)
      let report = ReportDocument(study, publication, inputs: read.inputs)
      let folder = output ?? "reports/\(study.name)"
      let outcome = try ReportFolder(folder).write(ReportFiles(report, exact: exact))
      switch outcome {
      case .written:
        try StandardOutput.print("\(folder): \(publication.tables.count) tables written")
      case .unchanged: try StandardOutput.print("\(folder): unchanged")
      }
    }
  }
}
