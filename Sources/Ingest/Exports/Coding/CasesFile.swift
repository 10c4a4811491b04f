import Survey

/// The file that says which respondent each document is of: `document, respondent`.
struct CasesFile {
  private static let document = 0
  private static let respondent = 1

  private let material: MaterialFile

  /// Opens the file; no document may stand in it twice.
  init(_ file: String, in folder: StudyFolder) throws(RejectedInput) {
    let material = try MaterialFile(file, in: folder, columns: ["document", "respondent"])
    let faults =
      material.emptyCells(inColumn: Self.document) { _ in "the row names no document" }
      + material.repeated(inColumns: [Self.document], at: Self.document) { row, line in
        "the document '\(material.rows[row].texts[Self.document].shortened)' stands on line \(line)"
          + " too"
      }
    guard faults.isEmpty else { throw RejectedInput(diagnostics: faults) }
    self.material = material
  }

  var input: InputFile { material.input }
  var warnings: [Diagnostic] { material.warnings }

  /// The respondent of each document; empty for a document that is nobody's.
  var respondents: [String: String] {
    material.rows.reduce(into: [:]) { $0[$1.texts[Self.document]] = $1.texts[Self.respondent] }
  }

  /// Rows whose respondent isn't among those there are.
  func strangers(among known: [String]) -> [Diagnostic] {
    let names = Set(known)
    return material.rows.indices.compactMap { row in
      let name = material.rows[row].texts[Self.respondent]
      guard !name.isEmpty, !names.contains(name) else { return nil }
      return material.fault(
        "the respondent '\(name.shortened)' isn't in the file of responses", row: row,
        column: Self.respondent,
        remedy: Suggestion.nearest(to: name, among: known).map { "did you mean '\($0)'?" }
          ?? "add the respondent there")
    }
  }
}
