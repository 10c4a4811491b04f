import Survey

/// The passages of the coders that a study counts.
///
/// Copies of a passage by several coders would count as several mentions, so a file of several
/// coders needs a word on which of them to count.
struct CoderChoice {
  let export: CodedExport
  let warnings: [Diagnostic]

  init(
    _ export: CodedExport, _ choice: SourceFile.Coding.Coder?, path: String
  ) throws(RejectedInput) {
    let coders = export.coders
    switch choice {
    case nil where coders.count > 1:
      throw Self.fault(
        "\(coders.count) coders coded this file, \(coders.listed()); a passage that several of them"
          + " coded would count several times", path,
        remedy: "name one of them under 'coder' of the source, or say 'coder: any'")
    case nil, .any:
      self.export = export
      warnings = []
    case .named(let name):
      guard coders.contains(name) else {
        throw Self.fault(
          "no passage is of the coder '\(name)'", path,
          remedy: coders.isEmpty
            ? "remove 'coder': the file doesn't say who coded"
            : Suggestion.nearest(to: name, among: coders).map { "did you mean '\($0)'?" }
              ?? "the coders are: \(coders.listed())")
      }
      let own = export.passages.filter { $0.coder == name }
      self.export = CodedExport(
        passages: own, themes: export.themes, account: export.account, warnings: export.warnings)
      let others = export.passages.count - own.count
      warnings =
        others == 0
        ? []
        : [
          Diagnostic(
            severity: .warning, path: path, position: nil,
            message: "\(others.counted("passage")) of other coders, or of nobody who is named,"
              + " \(others == 1 ? "isn't" : "aren't") counted")
        ]
    }
  }

  private static func fault(
    _ message: String, _ path: String, remedy: String
  ) -> RejectedInput {
    RejectedInput(diagnostics: [
      Diagnostic(path: path, position: nil, message: message, remedy: remedy)
    ])
  }
}
