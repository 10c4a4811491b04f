import Survey

extension ScoreCaveat {
  /// The caveat as a sentence below the table.
  func words(_ respondents: RespondentWords) -> String {
    switch self {
    case .scores(let labels, let scores):
      "Scores: \(zip(labels, scores).map { "\($0.quoted) \($1.printed)" }.joined(separator: ", "))."
    case .boxes(let top, let middle, let bottom):
      "Top box: \(top.quoted). "
        + (middle.isEmpty ? "" : "Middle: \(middle.quoted). ")
        + "Bottom box: \(bottom.quoted)."
    case .netScore:
      "Net score: per cent in the top box less per cent in the bottom box, from \u{2212}100 to 100."
    case .netPromoterScore(let promoters, let detractors):
      "Net promoter score: per cent of \(promoters.quoted) (9 or 10) less per cent of"
        + " \(detractors.quoted) (0 to 6), from \u{2212}100 to 100."
    case .meanInterval:
      "The interval of a mean is Student's t of its \(respondents.many)."
    }
  }
}

extension String {
  var quoted: String { "\u{2018}\(self)\u{2019}" }
}

extension [String] {
  /// The texts, each in quotation marks.
  var quoted: String { map(\.quoted).listed(by: "and") }
}
