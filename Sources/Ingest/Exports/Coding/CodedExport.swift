import Survey

/// What a coding tool's export holds, before passages are matched to respondents.
///
/// The words of a passage are never part of it.
struct CodedExport: Sendable, Equatable {
  /// A coded segment of a document, or an answer in a coded table.
  struct Passage: Sendable, Equatable {
    /// The tool's name of the segment; passages of one name are one mention of each of their themes.
    let id: String
    /// The document, case or row the passage is of.
    let document: String
    /// As the tool names them, each once; empty for what was looked at and given no theme.
    let themes: [String]
    /// Who coded it; empty where the file doesn't say.
    let coder: String
    /// The physical line it begins on.
    let line: Int
    /// Where it stands in the document, in the tool's own units; `nil` where the tool doesn't say.
    let span: Range<Int>?
  }

  let passages: [Passage]
  /// From the codebook where there is one, else as they are met, with the parents their names tell.
  let themes: [CodeFrame.Theme]
  /// What was recognised, how it was counted and what was ambiguous, a plain sentence each.
  let account: [String]
  /// What a run should tell each time: what isn't counted, and where.
  var warnings: [Diagnostic] = []

  /// The documents in the order they are met, each once.
  var documents: [String] { passages.map(\.document).eachOnce }

  /// Those who coded, in alphabetical order; empty where the file doesn't say.
  var coders: [String] { Set(passages.map(\.coder)).filter { !$0.isEmpty }.sorted() }

  /// How many passages have a theme, or any of several; a passage of several counts once.
  func mentions(of family: Set<String>) -> Int {
    Set(passages.filter { !family.isDisjoint(with: $0.themes) }.map(\.id)).count
  }
}
