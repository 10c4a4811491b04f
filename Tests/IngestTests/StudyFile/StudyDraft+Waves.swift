import TestSupport

extension StudyDraft {
  /// A study of two waves; the second has coded passages.
  static var waved: StudyDraft {
    var draft = StudyDraft()
    draft.sources = """
      r23: {file: r23.csv, respondent: id}
      r24: {file: r24.csv, respondent: id}
      said: {file: said.csv, format: excerpts, respondent: id}
      published: {file: published.csv, format: published-figures}
      """
    draft.settings = settings(
      "2023: {responses: r23, date: 2023-10-01}",
      "2024: {responses: r24, date: 2024-10-01, excerpts: said}")
    return draft
  }

  /// The setting of waves, one a line.
  static func settings(_ waves: String...) -> String {
    "waves:\n" + waves.map { "  \($0)\n" }.joined()
  }
}

extension StudyFault {
  /// A fault of a study of two waves; questions are put below the draft's own.
  init(
    ofWaves name: String, _ waves: [String]? = nil, sources: String? = nil,
    questions: String? = nil, segments: String? = nil, plan: String? = nil, says message: String,
    remedy: String? = nil
  ) {
    let draft = StudyDraft.waved
    self.init(
      name,
      settings: waves.map { "waves:\n" + $0.map { "  \($0)\n" }.joined() } ?? draft.settings,
      sources: sources ?? draft.sources, questions: questions, segments: segments, plan: plan,
      says: message, remedy: remedy)
  }
}
