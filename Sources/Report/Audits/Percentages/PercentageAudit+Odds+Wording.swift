import Survey

extension PercentageAudit.Odds {
  /// How many of the random sets, to follow a verb or begin a clause.
  var words: String {
    guard let oneOfEvery else { return "none of \(sets.printed) random sets" }
    if oneOfEvery > 1 { return "1 of every \(oneOfEvery.printed) random sets" }
    return "\(Int((100 * share).rounded())) of every 100 random sets"
  }
}
