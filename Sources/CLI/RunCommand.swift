import ArgumentParser
import Ingest
import Report
import Survey

/// Study file to report folder.
struct RunCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run",
    abstract: "Works out a study and writes its report folder.",
    discussion: """
      Reads STUDY and the files it names, and writes report.md, findings.csv, the tables, what
      describes them to programs, and a manifest of hashes. The folder is replaced whole or not at all.
      """)

  @Argument(help: "The study file.", completion: .file(extensions: ["yaml", "yml"]))
  var study: String

  @Option(help: "The report's own folder. (default: reports/<study>)")
  var output: String?

  @Flag(help: "Print numbers in findings.csv before rounding, with 17 significant digits.")
  var exact = false

  @Option(
    help: ArgumentHelp(
      "Skip the study where its files, this program and the report are as RECORD has them; otherwise"
        + " run, and keep a new record. Warnings are told only when it runs.",
      valueName: "name\(RecordFile.ending)"))
  var unlessCurrent: String?

  @OptionGroup var diagnostics: DiagnosticOptions

  func validate() throws {
    guard let unlessCurrent, !unlessCurrent.hasSuffix(RecordFile.ending) else { return }
    throw ValidationError(
      "The record's name is '\(unlessCurrent)', and must end in '\(RecordFile.ending)', so that no"
        + " other file is replaced by it.")
  }

  func run() throws {
    try diagnostics.reportingFaults {
      if let unlessCurrent {
        try writeReport(unlessCurrentBy: RecordFile(path: unlessCurrent))
      } else {
        try writeReport()
      }
    }
  }

  private func writeReport() throws {
    let report = try MadeReport(study, exact: exact, diagnostics)
    let folder = folder(of: report.study)
    let outcome = try ReportFolder(folder).write(report.files)
    switch outcome {
    case .written:
      try StandardOutput.print("\(folder): \(report.tableCount) tables written")
    case .unchanged: try StandardOutput.print("\(folder): unchanged")
    }
  }

  /// Writes the report unless nothing has changed since the record; a run that fails leaves none.
  ///
  /// The files are hashed before they are read for the report, the study file with its code frames a
  /// second time: what is changed in between is found to be changed by the next run.
  private func writeReport(unlessCurrentBy file: RecordFile) throws {
    do {
      let study = try StudyFile.read(study)
      let folder = folder(of: study)
      let run = RunRecord(of: study, at: self.study, exact: exact)
      let changes = run.adding(reportIn: folder).changes(since: file.read())
      try StandardOutput.print(
        "\(folder): \(RunDecision(changes, inputs: study.files.count).words)")
      guard !changes.isEmpty else { return }
      file.remove()
      try writeReport()
      diagnostics.print(file.keep(run.adding(reportIn: folder)))
    } catch {
      file.remove()
      throw error
    }
  }

  private func folder(of study: Study) -> String { output ?? "reports/\(study.name)" }
}
