import ArgumentParser
import Foundation
import Ingest
import Report

/// A report's folder to whether it is what its study gives.
struct VerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Tells whether a report is whole, and what its study gives.",
    discussion: """
      Holds every file of REPORT against its manifest and its descriptions, then works the study out \
      again, with the options that the report was made with, and compares byte for byte. Nothing is \
      written. Each difference is told in a line, changed inputs first. The exit code is 1 where \
      there is one.
      """)

  @Argument(help: "The report's own folder.", completion: .directory)
  var report: String

  @Argument(
    help: "The study file. (default: data/<study>/study.yaml beside the folder of reports)",
    completion: .file(extensions: ["yaml", "yml"]))
  var study: String?

  @OptionGroup var diagnostics: DiagnosticOptions

  func run() throws {
    try diagnostics.reportingFaults {
      guard let stored = StoredReport(report) else {
        throw RejectedInput.missing(report, "there is no such folder", "name a report's own folder")
      }
      guard let record = stored.record else {
        try tell(stored.faults)
        return try end(isSound: false)
      }
      try verify(stored, by: record)
    }
  }

  private func verify(_ stored: StoredReport, by record: ProvenanceRecord) throws {
    let place = ReportPlace(report)
    let path = study ?? place.studyFile(record)
    guard FileManager.default.fileExists(atPath: path) else {
      try tell(stored.faults)
      throw RejectedInput.missing(
        path, "there is no such file, so the report can't be made anew",
        "name the study file: rollcall verify \(report) STUDY")
    }
    let before = StudyInputs(path, record).faults + stored.faults
    try tell(before)
    let made = try MadeReport(path, exact: record.options.exact, diagnostics)
    let after = stored.faults(beside: made.files)
    try tell(after)
    try end(isSound: before.isEmpty && after.isEmpty, files: made.files.contents.count, path)
  }

  private func tell(_ faults: [ReportFault]) throws {
    for fault in faults { try StandardOutput.print("\(report): \(fault.words)") }
  }

  private func end(isSound: Bool, files: Int = 0, _ study: String = "") throws {
    guard isSound else { throw ExitCode(1) }
    try StandardOutput.print(
      "\(report): all \(files) files are what \(study) gives, byte for byte")
  }
}

extension RejectedInput {
  fileprivate static func missing(
    _ path: String, _ message: String, _ remedy: String
  ) -> RejectedInput {
    RejectedInput(
      diagnostics: [Diagnostic(path: path, position: nil, message: message, remedy: remedy)],
      cause: .missingFile)
  }
}
