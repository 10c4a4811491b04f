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

  @Option(help: "How the files are encoded, where they don't show it: utf-8, windows-1252, …")
  var encoding: String?

  @Option(help: "The character between two cells, where the files don't show it.")
  var delimiter: String?

  @Option(help: "The new folder. (default: the export's name)")
  var output: String?

  @OptionGroup var diagnostics: DiagnosticOptions

  func validate() throws {
    try faultText()
    if let format, SourceFile.Format(rawValue: format) == nil {
      let known = SourceFile.Format.allCases.filter { $0.holdings != .material }.map(\.rawValue)
      throw ValidationError(
        "'\(format)' is no format; the formats are \(known.joined(separator: ", "))")
    }
  }

  private func faultText() throws {
    if let encoding, TextEncoding(rawValue: encoding) == nil {
      let known = TextEncoding.allCases.map(\.rawValue).joined(separator: ", ")
      throw ValidationError("'\(encoding)' is no encoding; the encodings are \(known)")
    }
    if let delimiter, ![",", ";", "\t", "\\t", "|"].contains(delimiter) {
      throw ValidationError("the delimiter is '\(delimiter)' where , ; \\t or | belongs")
    }
  }

  func run() throws {
    try diagnostics.reportingFaults {
      let draft = try StudyDrafting.draft(
        exports, as: format.flatMap(SourceFile.Format.init(rawValue:)),
        encoding: encoding.flatMap(TextEncoding.init(rawValue:)),
        delimiter: delimiter.flatMap { $0 == "\\t" ? 9 : $0.utf8.first })
      let folder = output ?? draft.name
      try DraftFolder(path: folder).write(draft)
      for line in draft.account { try StandardOutput.print(line) }
      let studyFile = folder + "/" + ProposedStudy.studyFile
      let study = try StudyFile.read(studyFile)
      let evidence = try StudyEvidence.read(study, beside: studyFile, diagnostics)
      for line in EvidenceAccount(study: study, evidence: evidence, tellsLayouts: false)
        .lines
      {
        try StandardOutput.print(line)
      }
      try StandardOutput.print(
        "\(studyFile): a draft; look it through, then: rollcall run \(studyFile)")
    }
  }
}
