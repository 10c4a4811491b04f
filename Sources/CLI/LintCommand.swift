import ArgumentParser
import Ingest
import Lint

/// A folder of published files to what they don't keep of the rules of publication.
struct LintCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lint",
    abstract: "Holds the published files of a folder against rules of publication.",
    discussion: """
      Looks at every CSV, ODS, XLSX, HTML, SVG and Markdown file, whatever program made it, and at \
      what describes them (MANIFEST.sha256, datapackage.json and the like). Rules of level E are \
      essential, those of level A are advice. The exit code is 1 where an essential rule isn't kept.
      """)

  @Argument(help: "The folder.", completion: .directory)
  var folder: String?

  @Flag(help: "List the rules: id, level, and what each asks.")
  var rules = false

  @Flag(help: "Take advice for essential.")
  var strict = false

  @OptionGroup var diagnostics: DiagnosticOptions

  func validate() throws {
    guard folder != nil || rules else {
      throw ValidationError("Name a folder, or ask for --rules.")
    }
  }

  func run() throws {
    if rules {
      for rule in Rule.allCases {
        try StandardOutput.print("\(rule.id) \(rule.level.rawValue)  \(rule.asks)")
      }
    }
    guard let folder else { return }
    try diagnostics.reportingFaults {
      let review = try FolderReview(of: folder)
      let text = LintText(review, of: folder, isStrict: strict)
      for line in text.lines { try StandardOutput.print(line) }
      if text.isRefused { throw ExitCode(1) }
    }
  }
}
