package import Survey

/// From exports to a proposed study folder.
package enum StudyDrafting {
  /// Recognises the files and drafts a study of them, or reports why that can't be done.
  ///
  /// The paths are those of an export and of the files that explain it: key, data dictionary, labels,
  /// codebook. Where the export's format isn't given, what it holds tells.
  package static func draft(
    _ paths: [String], as format: SourceFile.Format? = nil, encoding: TextEncoding? = nil,
    delimiter: UInt8? = nil
  ) throws(RejectedInput) -> ProposedStudy {
    if paths.contains(SourceFile.standardInput) { throw needsFile }
    if let project = try project(paths) { return project }
    let scratch = ScratchCopies()
    var inputs: [DraftInput] = []
    var codes: CodingCodebook?
    for path in paths {
      if let themes = try refiCodes(path) {
        codes = themes
      } else {
        let input = try DraftInput(
          try scratch.text(of: path), shownAs: path, encoding: encoding, delimiter: delimiter)
        inputs.append(input.taken(as: format))
      }
    }
    return scratch.keepingTexts(of: try draft(inputs, codes, paths))
  }

  private static func draft(
    _ inputs: [DraftInput], _ codes: CodingCodebook?, _ paths: [String]
  ) throws(RejectedInput) -> ProposedStudy {
    if !inputs.isEmpty, codes != nil || inputs.contains(where: \.found.isOfCodingTool) {
      return try codedStudy(inputs, codes)
    }
    let exports = inputs.filter { if case .responses = $0.found.kind { true } else { false } }
    guard let export = exports.first, exports.count == 1 else {
      throw RejectedInput(diagnostics: [several(exports, of: paths)])
    }
    return try surveyStudy(export, beside: inputs.filter { $0.path != export.path })
  }

  private static var needsFile: RejectedInput {
    RejectedInput(diagnostics: [
      Diagnostic(
        path: StandardInput.displayPath, position: nil,
        message: "a draft is made beside a copy of the export, so the export has to be a file",
        remedy: "save it in a file, packed with gzip if it's large, and name that")
    ])
  }

  private static func several(_ exports: [DraftInput], of paths: [String]) -> Diagnostic {
    guard exports.count > 1 else {
      return Diagnostic(
        path: paths[0], position: nil,
        message: "this explains an export, and there is no export beside it",
        remedy: "name the export's file too")
    }
    return Diagnostic(
      path: exports[1].shownPath, position: nil,
      message: "this is an export as '\(exports[0].shownPath)' is, and a draft is of one",
      remedy: "draft a study of each; to follow waves, name both files under 'sources' and 'waves'"
        + " of one study file")
  }

  /// Refuses a file that would lie in the place of one that the draft writes.
  static func refuseReserved(_ export: DraftInput) throws(RejectedInput) {
    let reserved = [ProposedStudy.studyFile, "interviews.csv", "code-frame.csv"]
    guard reserved.contains(export.fileName) else { return }
    throw RejectedInput(diagnostics: [
      Diagnostic(
        path: export.shownPath, position: nil,
        message:
          "a draft writes a file '\(export.fileName)' of its own beside the copy of the export",
        remedy: "give the export another name")
    ])
  }
}
