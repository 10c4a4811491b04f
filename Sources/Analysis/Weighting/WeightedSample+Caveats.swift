import Survey

extension WeightedSample {
  /// Whether some respondent counts for more or less than one.
  var isWeighted: Bool { weights.contains { $0 != 1 } }

  /// What a reader of any weighted table should know, where it counts respondents or not.
  func caveats(counting: Bool) -> [Caveat] {
    isWeighted && counting ? [.weighting(.countsUnweighted)] : []
  }
}
