import Survey

/// A file of coded passages: our own, or a coding tool's export.
enum PassageFile {
  case excerpts(ExcerptFile)
  case coded(CodedPassageFile)

  init(_ source: SourceFile, of study: Study, in folder: StudyFolder) throws(RejectedInput) {
    self =
      source.format == .excerpts
      ? .excerpts(try ExcerptFile(source, of: study, in: folder))
      : .coded(try CodedPassageFile(source, of: study, in: folder))
  }

  /// The file, and what was read with it.
  var inputs: [InputFile] {
    switch self {
    case .excerpts(let file): [file.input]
    case .coded(let file): file.inputs
    }
  }

  var warnings: [Diagnostic] {
    switch self {
    case .excerpts(let file): file.warnings
    case .coded(let file): file.warnings
    }
  }

  /// Whether there is no passage in it.
  var isEmpty: Bool {
    switch self {
    case .excerpts(let file): file.input.rows == 0
    case .coded(let file): file.isEmpty
    }
  }

  /// The passages, each with the respondent it is of, or all that is wrong with them.
  func excerpts(of responses: Responses) throws(RejectedInput) -> [Excerpt] {
    switch self {
    case .excerpts(let file): try file.excerpts(of: responses)
    case .coded(let file): try file.excerpts(of: responses)
    }
  }
}
