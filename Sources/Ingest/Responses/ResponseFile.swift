import Survey

/// A file of responses: one row a respondent, one column a question or an option of one.
struct ResponseFile {
  private let source: SourceFile
  private let study: Study
  private let path: String

  init(_ source: SourceFile, of study: Study, in folder: StudyFolder) {
    self.source = source
    self.study = study
    path = folder.path(of: source.file)
  }

  /// Reads and codes all answers, or reports all that is wrong with them.
  func read(
    _ progress: ((_ bytesRead: Int, _ totalBytes: Int) -> Void)?
  ) throws(RejectedInput) -> (
    responses: Responses, input: InputFile, warnings: [Diagnostic]
  ) {
    let locator = CSVLocator(path: path, displayPath: path, delimiter: source.delimiter)
    var reading = ResponseReading(source, study.codebook, path: path, locator: locator)
    let reader = CSVReader(path: path, displayPath: path, delimiter: source.delimiter)
    let outcome: Result<CSVSummary, RejectedInput>
    do {
      outcome = .success(
        try reader.read(
          header: { reading.takeHeader($0, line: $1) },
          record: { reading.append($0) }, progress: progress))
    } catch {
      outcome = .failure(error)
    }
    let faults = ResponseFaults(reading, study.codebook, locator, path: path)
    let (answers, routingFaults) = faults.routed(reading.answers)
    let diagnostics = faults.diagnostics + routingFaults
    let summary = try summary(outcome, diagnostics)
    let rows = RowLedger(invited: source.invited, received: summary.records, leftOut: [])
    return (
      Responses(
        respondentCount: reading.rows.count, answers: answers, respondents: names(reading),
        ledger: reading.ledger(rows, answers)),
      InputFile(
        name: source.file, rows: summary.records, blankLines: summary.blankLineCount),
      summary.warnings + faults.warnings
    )
  }

  private func summary(
    _ outcome: Result<CSVSummary, RejectedInput>, _ diagnostics: [Diagnostic]
  ) throws(RejectedInput) -> CSVSummary {
    switch outcome {
    case .failure(let rejected):
      throw RejectedInput(
        diagnostics: (rejected.diagnostics + diagnostics).inOrder, cause: rejected.cause)
    case .success(let summary):
      let diagnostics = diagnostics + invitedFaults(received: summary.records)
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

  /// Names are kept only where another file refers to respondents.
  private func names(_ reading: ResponseReading) -> [String] {
    guard study.refersToRespondents else { return [] }
    return reading.names?.names ?? []
  }
}

extension Study {
  /// Whether respondents are looked up by name: by coded passages, or from wave to wave.
  fileprivate var refersToRespondents: Bool {
    sources.contains { $0.format == .excerpts }
      || plan.contains { planned in
        if case .answerTrend(let plan) = planned { plan.design != .register } else { false }
      }
  }
}
