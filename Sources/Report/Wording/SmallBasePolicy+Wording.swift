import Survey

extension SmallBasePolicy {
  /// What became of percentages and averages on few respondents, as a sentence.
  func words(_ respondents: RespondentWords) -> String {
    let parts = rules.map { rule in
      "below \(rule.below.printed) \(rule.treatment.words)"
    }
    return "Percentages and averages of few \(respondents.many): with a base"
      + " \(parts.joined(separator: ", ")). Counts stay as they are."
  }
}

extension SmallBasePolicy.Treatment {
  fileprivate var words: String {
    switch self {
    case .flag: "the number has the symbol [u] beside it"
    case .bracket: "the number stands in brackets"
    case .hide: "the symbol [x] stands in its place"
    }
  }
}
