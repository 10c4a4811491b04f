import Survey

/// A file of coded passages: respondent, `group, question, theme, coder, text`, and `passage` where
/// one passage stands on several rows, for each of its themes.
///
/// The passage itself is never kept: it may be a person's own words.
struct ExcerptFile {
  private enum Column {
    static let respondent = 0
    static let group = 1
    static let question = 2
    static let theme = 3
    static let coder = 4
    static let passage = 5
  }

  /// Faults told of one file.
  private static let mostFaults = 100

  private let material: MaterialFile
  /// The column that names respondents in the file of responses; `nil` where none does.
  private let respondentColumn: String?
  private let codeFrames: [CodeFrame]
  private let themes: Set<String>
  /// The questions whose options the groups are.
  private let groupings: [Question]

  /// Opens the file; its columns are checked here, its rows in `excerpts`.
  init(_ source: SourceFile, of study: Study, in folder: StudyFolder) throws(RejectedInput) {
    respondentColumn = study.sources.first { $0.format.holdsResponses }?.respondentColumn
    codeFrames = study.codeFrames
    themes = Set(codeFrames.flatMap(\.themes).map(\.id))
    groupings = study.groupings
    material = try MaterialFile(
      source, in: folder,
      columns: [source.respondentColumn ?? "respondent", "group", "question", "theme", "coder"],
      optional: ["passage"])
  }

  var input: InputFile { material.input }
  var warnings: [Diagnostic] { material.warnings }

  /// The passages, each with the respondent it is of, or all that is wrong with them.
  func excerpts(of responses: Responses) throws(RejectedInput) -> [Excerpt] {
    let respondents = Dictionary(
      responses.respondents.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    let faults = self.faults(respondents, responses)
    guard faults.isEmpty else { throw RejectedInput(diagnostics: faults) }
    return material.rows.map { row in
      Excerpt(
        respondent: respondents[row.texts[Column.respondent]], group: row.texts[Column.group],
        interviewQuestion: row.texts[Column.question], theme: row.texts[Column.theme],
        coder: row.texts[Column.coder], passage: row.texts[Column.passage])
    }
  }

  private func faults(_ respondents: [String: Int], _ responses: Responses) -> [Diagnostic] {
    var faults: [Diagnostic] = []
    for row in material.rows.indices {
      faults += self.faults(inRow: row, respondents, responses)
      guard faults.count < Self.mostFaults || row == material.rows.count - 1 else {
        return faults + [material.fault("the rows after these weren't looked at")]
      }
    }
    return faults
  }

  private func faults(
    inRow row: Int, _ respondents: [String: Int], _ responses: Responses
  ) -> [Diagnostic] {
    let texts = material.rows[row].texts
    return [
      themeFault(texts[Column.theme], row),
      respondentFault(texts[Column.respondent], texts[Column.group], row, respondents),
      groupFault(texts, row, respondents, responses),
    ].compactMap { $0 }
  }

  private func themeFault(_ theme: String, _ row: Int) -> Diagnostic? {
    guard !codeFrames.isEmpty, !themes.contains(theme) else { return nil }
    return material.fault(
      "the theme '\(theme)' isn't in the code frame \(codeFrames.map(\.name).listed())", row: row,
      column: Column.theme,
      remedy: Suggestion.nearest(to: theme, among: themes.sorted()).map { "did you mean '\($0)'?" }
        ?? "add it to the code frame")
  }

  private func respondentFault(
    _ name: String, _ group: String, _ row: Int, _ respondents: [String: Int]
  ) -> Diagnostic? {
    if name.isEmpty {
      return group.isEmpty
        ? material.fault(
          "the passage has neither a respondent nor a group", row: row, column: Column.respondent,
          remedy: "name the respondent, or the group that is reported as a whole") : nil
    }
    guard respondents[name] == nil else { return nil }
    guard respondentColumn != nil else {
      return material.fault(
        "the passage is of '\(name)', but no column of the responses names the respondents",
        row: row, column: Column.respondent,
        remedy: "say 'respondent: column' of the file of responses in the study file")
    }
    return material.fault(
      "the respondent '\(name)' isn't in the file of responses", row: row,
      column: Column.respondent,
      remedy: Suggestion.nearest(to: name, among: Array(respondents.keys).sorted())
        .map { "did you mean '\($0)'?" } ?? "add the respondent there")
  }

  /// A passage's group must agree with its respondent's, and must be a group that is known.
  private func groupFault(
    _ texts: [String], _ row: Int, _ respondents: [String: Int], _ responses: Responses
  ) -> Diagnostic? {
    let group = texts[Column.group]
    guard !group.isEmpty, !groupings.isEmpty else { return nil }
    let known = groupings.flatMap { $0.optionList?.options ?? [] }.map(\.value)
    guard known.contains(group) else {
      return material.fault(
        "the group '\(group)' is no option of \(groupings.map(\.id.name).listed())", row: row,
        column: Column.group,
        remedy: Suggestion.nearest(to: group, among: known).map { "did you mean '\($0)'?" }
          ?? "the groups are: \(known.listed())")
    }
    guard let respondent = respondents[texts[Column.respondent]] else { return nil }
    let own = groupings.compactMap { responses.value(of: $0, respondent) }
    guard !own.contains(group) else { return nil }
    let said = own.isEmpty ? "nothing" : own.listed()
    return material.fault(
      "the passage says the group is '\(group)', the responses say \(said) of"
        + " '\(texts[Column.respondent])'", row: row, column: Column.group,
      remedy: "correct one of the two files")
  }
}

extension Study {
  fileprivate var themePlans: [ThemePlan] {
    plan.compactMap { if case .themes(let plan) = $0 { plan } else { nil } }
  }

  /// The code frames of the plan, each once.
  fileprivate var codeFrames: [CodeFrame] {
    themePlans.map(\.codeFrame).reduce(into: []) { frames, frame in
      if !frames.contains(frame) { frames.append(frame) }
    }
  }

  /// The questions by whose options themes are shown, each once.
  fileprivate var groupings: [Question] {
    themePlans.compactMap(\.group).reduce(into: [Question.ID]()) { ids, id in
      if !ids.contains(id) { ids.append(id) }
    }.map { codebook[$0] }
  }
}

extension Responses {
  /// The value a respondent gave to a question with one answer; `nil` without an answer.
  fileprivate func value(of question: Question, _ respondent: Int) -> String? {
    guard case .single(let codes) = self[question.id], let list = question.optionList,
      codes[respondent] >= AnswerCodes.firstValue
    else { return nil }
    return list.options[Int(codes[respondent] - AnswerCodes.firstValue)].value
  }
}
