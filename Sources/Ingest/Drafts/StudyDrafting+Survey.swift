import Survey

extension StudyDrafting {
  /// The draft of a survey's export and of the files that explain it.
  static func surveyStudy(
    _ export: DraftInput, beside others: [DraftInput]
  ) throws(RejectedInput) -> ProposedStudy {
    guard case .responses(let format) = export.found.kind else {
      preconditionFailure("only an export is drafted from")
    }
    let labels = try labels(of: others)
    let layout: any ExportLayout = ExportLayouts.layout(of: format) ?? PlainTable()
    let header = layout.header(export.head)
    var rules = ProposedRules(layout.rowRules(header))
    var read = try ProfiledRows(export.text, header, rules.tests, isPlain: format == .plain)
    if read.profile.rows == 0 {
      rules.withdraw(read.leftOut)
      read = try ProfiledRows(export.text, header, rules.tests, isPlain: format == .plain)
    }
    if let repeated = read.repeated { rules.leaveOutRepeats(of: repeated) }
    let codebook = CodebookDrafting(header, read.profile, labels, layout.cellHabits)
    guard codebook.questions.contains(where: \.isTabulated) else {
      throw nothingToTabulate(export, rows: read.profile.rows)
    }
    try refuseReserved(export)
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

  private static func nothingToTabulate(_ export: DraftInput, rows: Int) -> RejectedInput {
    RejectedInput(diagnostics: [
      Diagnostic(
        path: export.shownPath, position: nil,
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
  /// A file's name without what follows its last full stop, and without the ending of a packed file.
  fileprivate var droppingExtension: String {
    let whole = lowercased().hasSuffix(".gz") ? dropLast(3) : self[...]
    guard let dot = whole.lastIndex(of: "."), dot != startIndex else { return String(whole) }
    return String(whole[..<dot])
  }
}
