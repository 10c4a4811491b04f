import Survey

/// A file of responses: one row a respondent, one column a question or an option of one; plain, or
/// as a survey platform exports it.
struct ResponseFile {
  private let source: SourceFile
  private let study: Study
  private let folder: StudyFolder
  private let path: String

  init(_ source: SourceFile, of study: Study, in folder: StudyFolder) {
    self.source = source
    self.study = study
    self.folder = folder
    path = folder.displayPath(of: source)
  }

  /// Reads and codes all answers, or reports all that is wrong with them.
  func read(
    _ progress: ((_ bytesRead: Int, _ totalBytes: Int) -> Void)?
  ) throws(RejectedInput) -> (
    responses: Responses, input: InputFile, warnings: [Diagnostic]
  ) {
    guard let layout = ExportLayouts.layout(of: source.format) else {
      let text = try DelimitedText(source, in: folder)
      let names = (try? CSVReader(text).head(1))?.first ?? []
      guard names.contains(where: { PersonalNames.detail(ofColumn: $0, text: $0) != nil }) else {
        return try read(text, as: nil, progress)
      }
      return try withoutSourceLines { reader throws(RejectedInput) in
        try reader.read(text, as: nil, progress)
      }
    }
    return try withoutSourceLines { reader throws(RejectedInput) in
      let text = try DelimitedText(source, in: folder)
      let head = ExportHead(records: try CSVReader(text).head(ExportHead.recordCount))
      return try reader.read(
        text, as: layout.header(head), isRecognised: layout.recognise(head) != nil, progress)
    }
  }

  /// Reads a file of which a line may hold names and addresses, so that no message shows one.
  private func withoutSourceLines(
    _ read: (ResponseFile) throws(RejectedInput) -> (
      responses: Responses, input: InputFile, warnings: [Diagnostic]
    )
  ) throws(RejectedInput) -> (responses: Responses, input: InputFile, warnings: [Diagnostic]) {
    do throws(RejectedInput) {
      let read = try read(self)
      return (read.responses, read.input, read.warnings.map(\.withoutSourceLine))
    } catch {
      throw RejectedInput(
        diagnostics: error.diagnostics.map(\.withoutSourceLine), cause: error.cause)
    }
  }

  private func read(
    _ text: DelimitedText, as export: ExportHeader?, isRecognised: Bool = true,
    _ progress: ((_ bytesRead: Int, _ totalBytes: Int) -> Void)?
  ) throws(RejectedInput) -> (
    responses: Responses, input: InputFile, warnings: [Diagnostic]
  ) {
    let locator = CSVLocator(text)
    var reading = ResponseReading(
      source, study.codebook, path: path, locator: locator, export: export,
      showsNames: isRecognised, keepsNames: study.refersToRespondents,
      design: DesignNames(study.weights, study.design))
    let outcome = reading.read(CSVReader(text), progress: progress)
    let personal = export.map(personalReadings) ?? []
    let faults = ResponseFaults(
      reading, study.codebook, locator, path: path, untold: Set(personal.map(\.question)))
    let (routed, routingFaults, routingWarnings) = faults.routed(reading.answers)
    let derived = DerivedAnswers(
      study.codebook, routed, declaredMissing: reading.columns?.declaredMissing ?? [:])
    let diagnostics =
      personal.map(\.fault) + faults.diagnostics + routingFaults + faults.designFaults
      + (export.map(personalDesign) ?? [])
    let summary = try summary(outcome, diagnostics, reading)
    let received = reading.received(of: summary)
    let rows = RowLedger(
      invited: source.invited, received: received, leftOut: reading.leftOut)
    return (
      Responses(
        respondentCount: reading.rows.count, answers: derived.answers,
        respondents: reading.names?.names ?? [],
        ledger: reading.ledger(rows, derived), design: reading.design?.columns),
      InputFile(
        name: source.inputName, rows: received, blankLines: summary.blankLineCount,
        account: account(of: text, export, summary)),
      summary.warnings + faults.warnings + routingWarnings + faults.warnings(of: derived.outside)
    )
  }

  /// How an export was taken, or a file in another encoding than UTF-8.
  private func account(
    of text: DelimitedText, _ export: ExportHeader?, _ summary: CSVSummary
  ) -> [String] {
    guard export != nil || text.encoding != .utf8 else { return [] }
    let said = source.encoding == nil ? "as the file shows" : "as the study file says"
    let touched =
      text.encoding == .utf8
      ? "" : "; \(summary.touchedCells) cells hold characters outside ASCII"
    let personal = export?.personalNames.filter { !source.readablePersonal.contains($0) } ?? []
    return [
      "format: \(source.format.rawValue)",
      "encoding: \(text.encoding.rawValue), \(said)\(touched)",
      "delimiter: \(CSVReader.name(of: text.delimiter))",
      "header: \(export?.rowCount ?? 1) \((export?.rowCount ?? 1) == 1 ? "row" : "rows")",
      personal.isEmpty ? nil : "personal columns, left out: \(personal.joined(separator: ", "))",
    ].compactMap(\.self)
  }

  /// Questions that read a column which tells who or where somebody is, a fault each column.
  private func personalReadings(
    _ export: ExportHeader
  ) -> [(question: Question.ID, fault: Diagnostic)] {
    let details = export.columns.reduce(into: [String: PersonalDetail]()) { details, column in
      if case .personal(let detail) = column.role { details[column.name] = detail }
    }
    return study.codebook.questions.flatMap { question in
      question.layout.columnNames.compactMap { name in
        guard let detail = details[name], !source.readablePersonal.contains(name) else {
          return nil
        }
        return (question.id, fault(question.id, reads: name, detail))
      }
    }
  }

  /// Columns of weights or of the design that tell who or where somebody is.
  private func personalDesign(_ export: ExportHeader) -> [Diagnostic] {
    let names = DesignNames(study.weights, study.design).all.filter {
      export.personalNames.contains($0) && !source.readablePersonal.contains($0)
    }
    return names.map { name in
      Diagnostic(
        path: path, position: FilePosition(line: 1, column: 1),
        message: "'weights' or 'design' reads the column '\(name)', which is personal",
        remedy: "name another column, or add this one to 'allow_personal' of the source")
    }
  }

  private func fault(
    _ question: Question.ID, reads column: String, _ detail: PersonalDetail
  ) -> Diagnostic {
    Diagnostic(
      path: path, position: FilePosition(line: 1, column: 1),
      message: "the question '\(question.name)' reads the column '\(column)', which is personal"
        + " (\(detail.rawValue))",
      remedy: "take the question out, or, if its answers may be published, add the column to"
        + " 'allow_personal' of the source")
  }

  private func summary(
    _ outcome: Result<CSVSummary, RejectedInput>, _ diagnostics: [Diagnostic],
    _ reading: ResponseReading
  ) throws(RejectedInput) -> CSVSummary {
    switch outcome {
    case .failure(let rejected):
      throw RejectedInput(
        diagnostics: (rejected.diagnostics + diagnostics).inOrder, cause: rejected.cause)
    case .success(let summary):
      let diagnostics = diagnostics + invitedFaults(received: reading.received(of: summary))
      guard diagnostics.isEmpty else {
        throw RejectedInput(diagnostics: (diagnostics + summary.warnings).inOrder)
      }
      return summary
    }
  }

  /// More rows than people who were asked for one: a response rate above 100 per cent.
  private func invitedFaults(received: Int) -> [Diagnostic] {
    guard let invited = source.invited, invited < received else { return [] }
    return [
      Diagnostic(
        path: path, position: nil,
        message: "the file has \(received) rows, but the study file says that \(invited)"
          + " \(invited == 1 ? "was" : "were") invited ('invited' of the source '\(source.name)')",
        remedy: "correct 'invited'; leave it out if it isn't known how many were invited, as with a"
          + " link that anybody could open")
    ]
  }
}

extension Study {
  /// Whether respondents are looked up by name: by coded passages, or from wave to wave.
  fileprivate var refersToRespondents: Bool {
    sources.contains { $0.format.holdsPassages }
      || plan.contains { planned in
        if case .answerTrend(let plan) = planned { plan.design != .register } else { false }
      }
  }
}
