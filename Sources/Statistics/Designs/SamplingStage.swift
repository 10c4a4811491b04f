/// One stage of drawing a sample: which units were drawn, and from how many.
package struct SamplingStage: Sendable, Equatable {
  /// Each respondent's unit at this stage, by any number that tells it from the other units of its
  /// stratum; `nil` where the respondents themselves were drawn.
  package let units: [Int]?
  /// For each respondent, how many units there were to draw from in the stratum, or at a later stage
  /// within the unit of the stage before.
  ///
  /// `nil` where that isn't known, or so many that it doesn't matter.
  package let populationSizes: [Double]?

  package init(units: [Int]? = nil, populationSizes: [Double]? = nil) {
    self.units = units
    self.populationSizes = populationSizes
  }
}

/// What is taken for the variance of a stratum from which a single unit was drawn.
///
/// One unit has no spread, so any answer is an assumption. A unit that is all there is to draw in its
/// stratum needs none: it has no sampling variance.
package enum SingleUnits: Sendable, Equatable {
  /// Nothing: the design is refused.
  case fail
  /// The squared distance from the mean of all units of the stage.
  case centre
  /// The mean of the other strata's variances.
  case average
  /// None: the unit is taken to have been sure to be drawn.
  case certain
}
