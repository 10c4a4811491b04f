import Survey

/// A file of responses: one row a respondent, one column a question or an option of one.
struct ResponseFile {
  private let source: SourceFile
  private let study: Study
  private let folder: StudyFolder
  private let path: String

  init(_ source: SourceFile, of study: Study, in folder: StudyFolder) {
    self.source = source
    self.study = study
    self.folder = folder
    path = folder.path(of: source.file)
  }

  /// Reads and codes all answers, or reports all that is wrong with them.
  func read(
    _ progress: ((_ bytesRead: Int, _ totalBytes: Int) -> Void)?
  ) throws(RejectedInput) -> (
    responses: Responses, input: InputFile, warnings: [Diagnostic]
  ) {
    let text = try DelimitedText(source, in: folder)
    let locator = CSVLocator(text)
    var reading = ResponseReading(source, study.codebook, path: path, locator: locator)
    let outcome: Result<CSVSummary, RejectedInput>
    do {
      outcome = .success(
        try CSVReader(text).read(
          header: { reading.takeHeader($0, line: $1) },
          record: { reading.append($0) }, progress: progress))
    } catch {
      outcome = .failure(error)
    }
    let faults = ResponseFaults(reading, study.codebook, locator, path: path)
    let (answers, routingFaults) = faults.routed(reading.answers)
    let diagnostics = faults.diagnostics + routingFaults
    let summary = try summary(outcome, diagnostics)
    return (
      Responses(
        respondentCount: reading.rows.count, answers: answers, respondents: names(reading)),
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
      guard diagnostics.isEmpty else {
        throw RejectedInput(diagnostics: (diagnostics + summary.warnings).inOrder)
      }
      return summary
    }
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
