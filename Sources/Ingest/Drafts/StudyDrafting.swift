import Foundation
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
    if let project = try project(paths) { return project }
    let scratch = ScratchCopies()
    var inputs: [DraftInput] = []
    var codes: CodingCodebook?
    for path in paths {
      if let themes = try refiCodes(path) {
        codes = themes
        continue
      }
      let path = try scratch.text(of: path)
      let own = try DraftInput(path, as: nil, encoding: encoding, delimiter: delimiter)
      if case .responses = own.found.kind, let format {
        inputs.append(
          try DraftInput(path, as: format, encoding: encoding, delimiter: delimiter))
      } else {
        inputs.append(own)
      }
    }
    if inputs.isEmpty {
      throw RejectedInput(diagnostics: [several([], of: paths)])
    }
    if codes != nil || inputs.contains(where: \.found.isOfCodingTool) {
      let draft = try CodedDraft(of: inputs, codes: codes)
      let export = inputs.first { if case .passages = $0.found.kind { true } else { false } }
      if let export { try refuseReserved(export) }
      return study(draft, of: export?.path ?? paths[0])
    }
    let exports = inputs.filter { if case .responses = $0.found.kind { true } else { false } }
    guard let export = exports.first, exports.count == 1 else {
      throw RejectedInput(diagnostics: [several(exports, of: paths)])
    }
    let draft = try draft(export, beside: inputs.filter { $0.path != export.path })
    return scratch.keepingTexts(of: draft)
  }

  /// The draft of a project in the exchange format of coding tools; `nil` where none is given.
  private static func project(_ paths: [String]) throws(RejectedInput) -> ProposedStudy? {
    for path in paths where ScratchCopies.isArchive(path) {
      let archive = try ZipArchive(path: path, displayPath: path)
      guard let reason = REFIProject.recognise(archive) else { continue }
      let draft = CodedStudyDraft(
        export: try REFIProject.read(path: path, displayPath: path), codebook: nil,
        file: (path as NSString).lastPathComponent,
        text: DelimitedText(utf8At: path, displayPath: path), format: .refiQDA,
        study: "coded-interviews")
      return study(CodedDraft(draft, reason: reason), of: path)
    }
    return nil
  }

  /// The codes of a REFI-QDA code book; `nil` for a file of another sort.
  private static func refiCodes(_ path: String) throws(RejectedInput) -> CodingCodebook? {
    let file = try OpenFile(path: path, displayPath: path)
    let head = file.withBytes(at: 0, count: 4096) { Array($0) }
    guard REFICodebook.recognise(head) != nil else { return nil }
    return CodingCodebook(
      themes: try REFICodebook.read(path: path, displayPath: path).themes, counts: [:])
  }

  private static func study(_ draft: CodedDraft, of path: String) -> ProposedStudy {
    ProposedStudy(
      name: "coded-interviews",
      files: [((path as NSString).lastPathComponent, .copy(of: path))]
        + draft.files.map { ($0.name, .text($0.contents)) },
      account: draft.account)
  }

  private static func several(_ exports: [DraftInput], of paths: [String]) -> Diagnostic {
    guard exports.count > 1 else {
      return Diagnostic(
        path: paths[0], position: nil,
        message: "this explains an export, and there is no export beside it",
        remedy: "name the export's file too")
    }
    return Diagnostic(
      path: exports[1].path, position: nil,
      message: "this is an export as '\(exports[0].path)' is, and a draft is of one",
      remedy: "draft a study of each; to follow waves, name both files under 'sources' and 'waves'"
        + " of one study file")
  }

  private static func draft(
    _ export: DraftInput, beside others: [DraftInput]
  ) throws(RejectedInput) -> ProposedStudy {
    guard case .responses(let format) = export.found.kind else {
      preconditionFailure("only an export is drafted from")
    }
    let labels = try labels(of: others)
    let layout: any ExportLayout = ExportLayouts.layout(of: format) ?? PlainTable()
    let header = layout.header(export.head)
    var rules = ProposedRules(layout.rowRules(header))
    var read = try profile(export.text, header, rules.tests, layout)
    if read.profile.rows == 0 {
      rules.withdraw(read.leftOut)
      read = try profile(export.text, header, rules.tests, layout)
    }
    if let repeated = read.repeated { rules.leaveOutRepeats(of: repeated) }
    let codebook = CodebookDrafting(header, read.profile, labels, layout.cellHabits)
    guard codebook.questions.contains(where: \.isTabulated) else {
      throw nothingToTabulate(export, rows: read.profile.rows)
    }
    try Self.refuseReserved(export)
    let name = DraftNames.words(
      export.fileName.droppingExtension, separator: "-", limit: 60)
    let draft = ProposedStudyFile(
      name: name, title: export.fileName.droppingExtension, file: export.fileName, format: format,
      reason: export.found.reason,
      encoding: export.text.encoding == .utf8 ? nil : export.text.encoding,
      delimiter: export.text.delimiter, respondent: read.respondent, rules: rules,
      questions: codebook.questions, unread: codebook.unread)
    return ProposedStudy(
      name: name,
      files: [
        (export.fileName, .copy(of: export.path)), (ProposedStudy.studyFile, .text(draft.yaml)),
      ],
      account: account(export, format, header, others, labels, codebook) + rules.account)
  }

  /// Refuses a file that would lie in the place of one that the draft writes.
  static func refuseReserved(_ export: DraftInput) throws(RejectedInput) {
    let reserved = [ProposedStudy.studyFile, "interviews.csv", "code-frame.csv"]
    guard reserved.contains(export.fileName) else { return }
    throw RejectedInput(diagnostics: [
      Diagnostic(
        path: export.path, position: nil,
        message:
          "a draft writes a file '\(export.fileName)' of its own beside the copy of the export",
        remedy: "give the export another name")
    ])
  }

  private static func nothingToTabulate(_ export: DraftInput, rows: Int) -> RejectedInput {
    RejectedInput(diagnostics: [
      Diagnostic(
        path: export.path, position: nil,
        message: rows == 0
          ? "there is no response below the header, so there is nothing to tabulate"
          : "no column of it looks like a question with options or numbers, so there is"
            + " nothing to tabulate",
        remedy: rows == 0
          ? "export the survey again once it has responses"
          : "say with --format what it is, or write the study file by hand")
    ])
  }

  private static func labels(of others: [DraftInput]) throws(RejectedInput) -> ExportLabels {
    var all = ExportLabels()
    for other in others {
      for companion in ExportCompanions.all where companion.recognise(other.head) != nil {
        let labels = try companion.read(CSVReader(other.text))
        all.entries.merge(labels.entries) { first, _ in first }
        all.account += labels.account
        break
      }
    }
    return all
  }

  /// Looks at every row that the rules let through, and for a column that names the response.
  private static func profile(
    _ text: DelimitedText, _ header: ExportHeader, _ rules: [RowRule], _ layout: any ExportLayout
  ) throws(RejectedInput) -> (
    profile: ExportProfile, respondent: String?, repeated: String?, leftOut: [Int]
  ) {
    let isPlain = layout.format == .plain
    var profile = ExportProfile(header, cells: isPlain ? .asWritten : .tidied)
    var filter = RowFilter(rules, [], cells: .tidied) { name in
      header.names.firstIndex(of: name) ?? 0
    }
    let naming = header.columns.firstIndex { $0.role == .responseID }
    var names = naming.map { RespondentNames(field: $0) }
    var row = 0
    let record = { (record: CSVRecord) in
      guard record.number >= header.rowCount, !filter.leavesOut(record) else { return }
      profile.note(record)
      names?.append(record, row: row)
      row += 1
    }
    do throws(RejectedInput) {
      _ = try CSVReader(text).read(header: { _, _ in }, record: record)
    } catch {
      throw RejectedInput(
        diagnostics: error.diagnostics.map(\.withoutSourceLine), cause: error.cause)
    }
    let isComplete = names.map { $0.unnamedCount == 0 } == true
    let repeats = names.map { $0.repeatCount > 0 } == true
    let name = naming.map { header.names[$0] }
    return (
      profile, isComplete ? name : nil, repeats ? name : nil, filter.leftOut.map(\.rows)
    )
  }

  private static func account(
    _ export: DraftInput, _ format: SourceFile.Format, _ header: ExportHeader,
    _ others: [DraftInput], _ labels: ExportLabels, _ codebook: CodebookDrafting
  ) -> [String] {
    let personal = header.columns.compactMap { column in
      if case .personal(let detail) = column.role {
        "\(column.name) (\(detail.rawValue))"
      } else {
        nil
      }
    }
    let rows = header.rowCount == 1 ? "1 row" : "\(header.rowCount) rows"
    return ["\(export.fileName): \(format.rawValue), because \(export.found.reason)"]
      + export.account.map { "  \($0)" } + ["  header: \(rows), \(header.columns.count) columns"]
      + others.map { "\($0.fileName): explains the values, because \($0.found.reason)" }
      + labels.account.map { "  \($0)" }
      + [
        personal.isEmpty
          ? "  personal columns: none recognised; look at the columns yourself"
          : "  personal columns, left out: \(personal.joined(separator: ", "))",
        "  questions: \(codebook.questions.count) drafted,"
          + " \(codebook.unread.count) columns without a question (listed in the study file)",
      ]
      + codebook.questions.filter { !$0.unlabelled.isEmpty }.map {
        "  values of \($0.name) on no list of labels: \($0.unlabelled.listed())"
      }
  }
}

extension String {
  /// A file's name without what follows its last full stop.
  fileprivate var droppingExtension: String {
    guard let dot = lastIndex(of: "."), dot != startIndex else { return self }
    return String(self[..<dot])
  }
}
