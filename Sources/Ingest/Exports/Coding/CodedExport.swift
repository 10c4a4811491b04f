import Survey

/// What a coding tool's export holds, before passages are matched to respondents.
///
/// The passages' own words and the coders' names are never in it.
struct CodedExport: Sendable, Equatable {
  /// A coded passage.
  struct Passage: Sendable, Equatable {
    /// The tool's name of the segment; passages with the same one are one mention of each of their
    /// themes.
    let id: String
    /// The document, case or row the passage is of.
    let document: String
    /// As the tool names them, each once.
    let themes: [String]
    /// Who coded it; empty where the file doesn't say.
    let coder: String
    /// The physical line, for messages.
    let line: Int
    /// From where to where it goes; `nil` where the tool doesn't say.
    let span: Range<Int>?
  }

  let passages: [Passage]
  let themes: [CodeFrame.Theme]
  /// Plain lines: what was recognised, how it was counted, what was ambiguous, with counts.
  let account: [String]
}
