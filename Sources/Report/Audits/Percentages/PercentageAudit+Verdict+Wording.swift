import Survey

extension PercentageAudit.Verdict {
  /// The verdict in a word, for a machine.
  var word: String {
    switch self {
    case .impossible: "impossible"
    case .impossibleUnder(let rounding, _): "impossible-under(\(rounding.rawValue))"
    case .feasibleUnique: "feasible-unique"
    case .feasible(let choices): "feasible(\(choices) vectors)"
    case .untestable(let reason): "untestable(\(reason.rawValue))"
    }
  }

  /// The counts, where there is only one choice.
  var counts: [Int]? {
    guard case .feasibleUnique(let counts) = self else { return nil }
    return counts
  }
}

extension PercentageAudit.Reason {
  /// Why nothing can be told.
  var words: String {
    switch self {
    case .baseTooLarge: "on so large a base any percentages would pass"
    case .weighted: "they are weighted, so they aren't those of whole people"
    case .roundedCounts: "they are of counts that were rounded first"
    case .perturbed: "they are of counts that were changed lest people be recognised"
    case .suppressedCells: "some are withheld; those that are printed can be true"
    }
  }
}
