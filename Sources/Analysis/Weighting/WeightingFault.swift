package import Survey

/// Why respondents can't be weighted, or drawn, as the study file says.
package enum WeightingFault: Sendable, Equatable {
  /// So many respondents gave no answer to a question whose totals weights are fitted to.
  case unanswered(Margin, respondents: Int)
  /// The totals of a margin add up to another number than those of the first.
  case totalsDiffer(Margin, total: Double, first: Question.ID, firstTotal: Double)
  /// The population has an option that nobody in the sample has.
  case emptyOption(Margin, ResponseOption, target: Double)
  /// So many respondents have an option that the population is said not to have.
  case optionWithoutTarget(Margin, ResponseOption, respondents: Int)
  /// An option's own mean weight, over the mean of all, is beyond the cap or the floor.
  case limitTooTight(Margin, ResponseOption, ratio: Double)
  /// After so many rounds an option still adds up to `sum` where `target` is asked.
  case notConverged(
    Margin, ResponseOption, rounds: Int, sum: Double, target: Double, isContradiction: Bool)
  /// After so many rounds the weights still go from `smallest` to `largest` times their mean.
  case limitsNotHeld(rounds: Int, smallest: Double, largest: Double)
  /// One sampling unit alone was drawn at a stage, counted from 0, in the stratum or unit of that
  /// name, which is empty where there are no strata.
  case singleUnit(stage: Int, stratum: String)
  /// Respondents of one stratum, or unit of the stage before, give two numbers of units in all.
  case populationsDiffer(stage: Int, stratum: String, Double, Double)
  /// There are fewer units in all than were drawn.
  case populationTooSmall(stage: Int, stratum: String, Double, units: Int)
  /// The plan of that name asks for something that isn't worked out of weighted respondents.
  case notWeighted(plan: String, UnweightedPart)
  /// A population is given for intervals, and a design, which has its own.
  case populationBesideDesign
}

/// All that keeps the respondents of a study from being weighted; at least one.
package struct WeightingFailure: Error, Sendable, Equatable {
  package let faults: [WeightingFault]
}
