import Analysis
import ArgumentParser
import Disclosure
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
      let sample = try WeightedSample.read(study, evidence, at: self.study)
      if !study.texts.isEmpty {
        // What a text refers to isn't known until it is worked out.
        let publication = Publication(of: study, evidence, sample)
        _ = try ClaimLedger.read(study, publication, at: self.study)
      }
      for line in EvidenceAccount(study: study, evidence: evidence).lines {
        try StandardOutput.print(line)
      }
      try StandardOutput.print("\(self.study): no problems")
    }
  }
}
