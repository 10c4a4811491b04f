/// What a reader of a table of weighted respondents should know.
package enum WeightingCaveat: Sendable, Equatable {
  /// Counts are of respondents as they came; all else is weighted.
  case countsUnweighted
  /// What the weighted and the effective bases beside numbers of respondents are.
  case weightedBases
  /// Standard errors follow a design of so many strata and sampling units of the first stage.
  case design(strata: Int, units: Int, degreesOfFreedom: Int)
  /// Weights were taken from a column of that name.
  case supplied(column: String)
  /// Each respondent stands for as many units as there are in all for one that was drawn.
  case fromPopulations
  /// Weights were fitted to the totals of one question.
  case postStratified(question: String)
  /// Weights were fitted to the totals of several questions in turn, so many times.
  case raked(questions: [String], rounds: Int)
  /// So many weights were cut to the cap or raised to the floor, given as shares of the mean weight.
  case trimmed(respondents: Int, cap: DecimalNumber?, floor: DecimalNumber?)
  /// The weights were fitted to the totals of the table's own question, so its shares were known.
  case fittedToItself
  /// How the limits of a mean, and of a net score, are found.
  case meanInterval
  /// Which quantile of weighted answers a median is.
  case quantileMethod
  /// The same of days.
  case medianDay
}
