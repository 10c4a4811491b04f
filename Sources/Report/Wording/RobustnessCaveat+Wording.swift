import Survey

extension RobustnessCaveat {
  /// The caveat as a sentence below the table.
  func words(_ respondents: RespondentWords) -> String {
    switch self {
    case .fewestChanges:
      "The fewest \(respondents.many) who would have to answer otherwise for the finding not to hold,"
        + " whoever they are: where they are few, so is what the finding rests on."
    case .significance(let test, let level, let largest):
      "Significant: p-value of \(level.printed) or less by \(test.words); the \(respondents.many) change"
        + " between the answer and any other, in either group. Not worked out for more than"
        + " \(respondents.counted(largest)) in the two groups together."
    }
  }
}

extension RobustnessCaveat.Test {
  fileprivate var words: String {
    switch self {
    case .fisher: "Fisher's exact test"
    case .letters(.none): "the z test of two proportions by which letters are given"
    case .letters(.bonferroni), .letters(.holm), .letters(.benjaminiHochberg):
      "the z test of two proportions by which letters are given, adjusted as they are for the number"
        + " of comparisons"
    }
  }
}
