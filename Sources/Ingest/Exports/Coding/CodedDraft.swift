import Survey

/// A study folder proposed from a coding tool's export, for a person to correct.
struct CodedDraft {
  /// The export's layout.
  let format: SourceFile.Format
  /// What was recognised, how it was counted and what was ambiguous, a plain sentence each.
  let account: [String]
  /// The files of the folder beside the export; the study file is the last.
  let files: [(name: String, contents: String)]

  /// Records that are looked at to tell a matrix of numbers from one of ticks.
  private static let recordCount = 200

  /// Reads the export, and its codebook where one is given, in either order.
  init(
    of inputs: [DraftInput], codes: CodingCodebook? = nil, study: String = "coded-interviews"
  ) throws(RejectedInput) {
    var codebook = codes
    var exports: [(input: DraftInput, found: (format: SourceFile.Format, reason: String))] = []
    for input in inputs {
      let records = try CSVReader(input.text).head(Self.recordCount)
      let header = records.first ?? []
      if let found = CodedExport.recognise(header, Array(records.dropFirst())) {
        exports.append((input, found))
      } else if let layout = CodingCodebook.Layout(header) {
        codebook = try CodingCodebook(layout, input.text, name: input.fileName)
      } else {
        throw Self.fault("this isn't an export of a coding tool", input)
      }
    }
    guard !exports.isEmpty else {
      throw Self.fault(
        "this lists codes, and there is no export of coded passages beside it", inputs.last)
    }
    guard let export = exports.first, exports.count == 1 else {
      let count = exports.count.counted("file")
      throw Self.fault(
        "\(count) of coded passages where one belongs", exports.last?.input ?? inputs.last)
    }
    let source = CodingSource(
      text: export.input.text, name: export.input.fileName,
      themes: codebook?.themes.map(\.id) ?? [])
    guard let reading = try CodedExport.read(export.found.format, source) else {
      throw Self.fault("the format isn't read by this version", export.input)
    }
    self.init(
      CodedStudyDraft(
        export: reading.export, codebook: codebook, file: export.input.fileName,
        text: export.input.text, format: export.found.format, study: study),
      reason: export.found.reason)
  }

  /// Proposes the study of an export that was read, whatever it was read from.
  init(_ draft: CodedStudyDraft, reason: String) {
    let export = draft.export
    format = draft.format
    account =
      ["\(draft.file): \(draft.format.rawValue), because \(reason)"] + export.account
      + [
        "\(export.documents.count.counted("document")), \(export.passages.count.counted("passage"))"
          + " and \(draft.themes.count.counted("theme"))"
      ] + (draft.codebook?.disagreement(with: export).map { [$0] } ?? [])
    files = draft.files
  }

  private static func fault(_ message: String, _ input: DraftInput?) -> RejectedInput {
    RejectedInput(diagnostics: [
      Diagnostic(
        path: input?.shownPath ?? "", position: nil, message: message,
        remedy: "give one export of coded passages, and its codebook if there is one")
    ])
  }
}

extension RecognisedFile {
  /// Recognises a coding tool's export or codebook; `nil` for a file of another sort.
  init?(coding head: ExportHead) {
    let header = head.records.first ?? []
    if let found = CodedExport.recognise(header, Array(head.records.dropFirst())) {
      self.init(kind: .passages(found.format), reason: found.reason)
    } else if CodingCodebook.Layout(header) != nil {
      self.init(kind: .codes, reason: "the header is that of a coding tool's list of codes")
    } else {
      return nil
    }
  }
}
