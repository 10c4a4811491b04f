import ArgumentParser
import Foundation
import Ingest
import Report
import Survey

/// Every problem of a study file and its data; nothing is written.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Tells every problem of a study file and its data; writes nothing.")

  @Argument(help: "The study file.", completion: .file(extensions: ["yaml", "yml"]))
  var study: String

  @OptionGroup var diagnostics: DiagnosticOptions

  func run() throws {
    try diagnostics.reportingFaults {
      let study = try StudyFile.read(study)
      let evidence = try StudyEvidence.read(study, beside: self.study, diagnostics)
      for input in evidence.inputs {
        let lines =
          ledger(of: input, study, evidence)?.printed(of: input.name, study.respondents)
          ?? ["\(input.name): \(input.rows) \(input.rows == 1 ? "row" : "rows")"]
        for line in lines { try StandardOutput.print(line) }
      }
      try StandardOutput.print("\(self.study): no problems")
    }
  }

  /// How the bases of a file of responses come about; `nil` for any other file.
  private func ledger(of input: InputFile, _ study: Study, _ evidence: Evidence) -> ResponseLedger?
  {
    guard
      let source = study.sources.first(where: { $0.file == input.name && $0.format.holdsResponses })
    else { return nil }
    return evidence.of(study.waves.first { $0.responses == source.name }).responses.ledger
  }
}
