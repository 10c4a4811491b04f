import Survey

extension WeightingCaveat {
  /// The caveat as a sentence below the table.
  func words(_ respondents: RespondentWords) -> String {
    switch self {
    case .countsUnweighted:
      "Numbers of \(respondents.many) are unweighted; all other figures are weighted."
    case .weightedBases:
      "Weighted: the sum of the weights of the \(respondents.many) in a base. Effective: how many"
        + " \(respondents.many) of equal weight would tell as much."
    case .design(let strata, let units, let degrees):
      "Standard errors and intervals follow the design: \(units.counted("sampling unit")) in"
        + " \(strata.counted("stratum", "strata")), so \(degrees.counted("degree")) of freedom."
    case .supplied(let column): "The weights start from the column ‘\(column)’ of the data."
    case .fromPopulations:
      "The weights start from the design: each \(respondents.one) stands for as many as there are in"
        + " all for one that was drawn."
    case .postStratified(let question):
      "The weights were fitted to the totals of ‘\(question)’ (post-stratification)."
    case .raked(let questions, let rounds):
      "The weights were fitted to the totals of"
        + " \(questions.map { "‘\($0)’" }.listed(by: "and")), one after the other, in"
        + " \(rounds.counted("round")) (raking)."
    case .trimmed(let count, let cap, let floor):
      trimming(count, cap, floor, respondents)
    case .fittedToItself:
      "The weights were fitted to the totals of this question, so its percentages of everyone were known"
        + " beforehand: their limits are the percentages themselves."
    case .meanInterval:
      "The interval of an average is Student’s t with the design’s degrees of freedom."
    case .medianDay:
      "Median: the first day at which the weights of all answers up to it reach half of their sum."
    case .quantileMethod:
      "Medians and quartiles are weighted: the smallest answer at which the weights of all answers up"
        + " to it reach their share, or halfway to the next where they reach it exactly."
    }
  }

  private func trimming(
    _ count: Int, _ cap: DecimalNumber?, _ floor: DecimalNumber?, _ respondents: RespondentWords
  ) -> String {
    let limits = [
      cap.map { "at most \($0.printed) times" }, floor.map { "at least \($0.printed) times" },
    ].compactMap(\.self).listed(by: "and")
    let cut =
      count == 0
      ? "none had to be changed for that"
      : "those of \(respondents.counted(count)) were changed for that"
    return "A weight is \(limits) the mean weight; \(cut)."
  }
}
