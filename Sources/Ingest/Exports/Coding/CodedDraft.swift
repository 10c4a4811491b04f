package import Survey

/// A study folder proposed from a coding tool's export, for a person to correct.
package struct CodedDraft: Sendable {
  /// A file beside which the proposal is to stand.
  package struct Export: Sendable {
    let file: String
    let delimiter: UInt8

    package init(_ file: String, delimiter: UInt8 = UInt8(ascii: ",")) {
      self.file = file
      self.delimiter = delimiter
    }
  }

  /// The export's layout.
  package let format: SourceFile.Format
  /// What was recognised, how it was counted and what was ambiguous, a plain sentence each.
  package let account: [String]
  /// The files of the folder beside the export: respondents, code frame and study file.
  package let files: [(name: String, contents: String)]

  /// Tells whether a file is an export of a coding tool or a codebook of one, by its header and its
  /// first records.
  package static func recognises(_ header: [String], _ records: [[String]]) -> Bool {
    CodingCodebook.Layout(header) != nil || CodedExport.recognise(header, records) != nil
  }

  /// Reads the export, and its codebook where one is given, in either order.
  package init(
    of exports: [Export], in folder: StudyFolder, study: String = "coded-interviews"
  ) throws(RejectedInput) {
    var codebooks: [(Export, CodingCodebook.Layout)] = []
    var coded: [(Export, SourceFile.Format, String)] = []
    for export in exports {
      let (header, records) = try Self.beginning(of: export, in: folder)
      if let found = CodedExport.recognise(header, records) {
        coded.append((export, found.format, found.reason))
      } else if let layout = CodingCodebook.Layout(header) {
        codebooks.append((export, layout))
      } else {
        throw Self.fault("this isn't an export of a coding tool", export, folder)
      }
    }
    guard let (export, format, reason) = coded.first, coded.count == 1 else {
      let count = counted(coded.count, "file")
      throw Self.fault(
        "\(count) of coded passages where one belongs", coded.last?.0 ?? exports.last, folder)
    }
    let codebook = try codebooks.first.map { found throws(RejectedInput) in
      try CodingCodebook(found.1, found.0.file, in: folder, delimiter: found.0.delimiter)
    }
    let source = CodingSource(
      file: export.file, folder: folder, delimiter: export.delimiter,
      themes: codebook?.themes.map(\.id) ?? [])
    guard let reading = try CodedExport.read(format, source) else {
      throw Self.fault("the format '\(format.rawValue)' isn't read by this version", export, folder)
    }
    self.init(reading.export, codebook, export, format, reason: reason, study: study)
  }

  /// Proposes the study of an export that was read.
  init(
    _ read: CodedExport, _ codebook: CodingCodebook?, _ export: Export,
    _ format: SourceFile.Format, reason: String, study: String
  ) {
    let draft = CodedStudyDraft(
      export: read, codebook: codebook, file: export.file, delimiter: export.delimiter,
      format: format, study: study)
    self.format = format
    account =
      ["\(export.file): \(reason)"] + read.account
      + [
        "\(counted(read.documents.count, "document")), \(counted(read.passages.count, "passage"))"
          + " and \(counted(draft.themes.count, "theme"))"
      ] + (codebook?.disagreement(with: read).map { [$0] } ?? [])
    files = draft.files
  }

  /// The header and the first records of a file.
  private static func beginning(
    of export: Export, in folder: StudyFolder
  ) throws(RejectedInput) -> (header: [String], records: [[String]]) {
    let path = folder.path(of: export.file)
    var header: [String] = []
    var records: [[String]] = []
    _ = try CSVReader(path: path, displayPath: path, delimiter: export.delimiter).read(
      header: { names, _ in header = names },
      record: { record in
        guard records.count < 200 else { return }
        records.append((0..<record.count).map { record.text($0) })
      })
    return (header, records)
  }

  private static func fault(
    _ message: String, _ export: Export?, _ folder: StudyFolder
  ) -> RejectedInput {
    RejectedInput(diagnostics: [
      Diagnostic(
        path: folder.path(of: export?.file ?? ""), position: nil, message: message,
        remedy: "give one export of coded passages, and its codebook if there is one")
    ])
  }
}
