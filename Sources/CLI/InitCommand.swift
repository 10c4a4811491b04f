import ArgumentParser
import Foundation
import Ingest
import Report
import Survey

/// Exports to a proposed study folder.
struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: "Recognises an export and proposes a study file for it.",
    discussion: """
      Looks at what EXPORT holds, copies it into a new folder, and writes a study.yaml beside it with \
      a comment on each guess. Name the files that explain an export with it: a key, a data \
      dictionary, a list of labels, a codebook. The draft is yours to check and correct; 'rollcall run' \
      takes it as it is. Columns that tell who or where somebody is are left out of the draft; they \
      are still in the copy of the export, so keep the folder as safe as the export.
      """)

  @Argument(help: "The export, and the files that explain it.", completion: .file())
  var exports: [String]

  @Option(help: "What the export is, where its content doesn't tell: qualtrics, jisc, …")
  var format: String?

  @Option(help: "The new folder. (default: the export's name)")
  var output: String?

  @OptionGroup var diagnostics: DiagnosticOptions

  func validate() throws {
    if let format, SourceFile.Format(rawValue: format) == nil {
      let known = SourceFile.Format.allCases.filter { $0.holdings != .material }.map(\.rawValue)
      throw ValidationError(
        "'\(format)' is no format; the formats are \(known.joined(separator: ", "))")
    }
  }

  func run() throws {
    try diagnostics.reportingFaults {
      let draft = try StudyDrafting.draft(
        exports, as: format.flatMap(SourceFile.Format.init(rawValue:)))
      let folder = output ?? draft.name
      try DraftFolder(path: folder).write(draft)
      for line in draft.account { try StandardOutput.print(line) }
      let studyFile = folder + "/" + ProposedStudy.studyFile
      let study = try StudyFile.read(studyFile)
      let evidence = try StudyEvidence.read(study, beside: studyFile, diagnostics)
      for line in EvidenceAccount(study: study, evidence: evidence).lines {
        try StandardOutput.print(line)
      }
      try StandardOutput.print(
        "\(studyFile): a draft; look it through, then: rollcall run \(studyFile)")
    }
  }
}
