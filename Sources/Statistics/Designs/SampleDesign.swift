/// How a sample was drawn and weighted: what the standard errors of its estimates follow from.
///
/// The respondents may have been drawn as they are, within strata, or by way of units (organisations,
/// then teams) in one or more stages. Units of two strata are two units, even if they have one number.
/// The first stage counts as drawn with replacement unless its population sizes are given; then the
/// later stages count as well, each with its own sizes, if it has any.
///
/// Särndal, Swensson and Wretman, *Model Assisted Survey Sampling* (1992), 4.3 and 5.5.
package struct SampleDesign: Sendable {
  /// Each respondent's weight; zero for one who is in the sample and in no estimate.
  package let weights: [Double]
  /// The number of units of the first stage less the number of strata.
  package let degreesOfFreedom: Int
  /// Whether the number of units of the first stage that could have been drawn is known.
  package let hasPopulationSizes: Bool

  let stages: [StageUnits]
  let strata: Grouping
  let calibration: CalibrationResiduals?

  /// Whether everyone there is was asked, so that nothing could have come out otherwise.
  var isCensus: Bool { stages.allSatisfy(\.isCensus) }

  /// Describes a sample of as many respondents as there are weights.
  ///
  /// The labels are each respondent's stratum of the first stage, or `nil` where there's one alone. The
  /// stages go from the first drawn to the last; with none the respondents themselves were drawn.
  /// `calibration` is what the weights were raked or post-stratified to, if they were.
  package init(
    weights: [Double], strata labels: [Int]? = nil, stages: [SamplingStage] = [],
    singleUnits: SingleUnits = .fail, calibration: Calibration? = nil
  ) throws(SampleDesignRefusal) {
    precondition(weights.allSatisfy { $0 >= 0 && $0.isFinite }, "A weight is zero or more.")
    let drawn = DrawnStages(
      stages.isEmpty ? [SamplingStage()] : stages, labels, singleUnits, count: weights.count)
    guard drawn.faults.isEmpty else { throw SampleDesignRefusal(faults: drawn.faults) }
    self.weights = weights
    self.stages = drawn.stages
    strata = drawn.strata
    degreesOfFreedom = drawn.stages[0].units.count - drawn.strata.count
    hasPopulationSizes = stages.first?.populationSizes != nil
    self.calibration = calibration.map { CalibrationResiduals(weights, $0) }
  }

  /// Weights each respondent by the number of people that she stands for by the draw alone.
  ///
  /// It's the product over the stages of N_h / n_h, the units that could have been drawn over those
  /// that were; a stage without population sizes counts as 1.
  package static func inverseInclusion(
    count: Int, strata: [Int]? = nil, stages: [SamplingStage]
  ) throws(SampleDesignRefusal) -> [Double] {
    let drawn = DrawnStages(stages, strata, .certain, count: count)
    guard drawn.faults.isEmpty else { throw SampleDesignRefusal(faults: drawn.faults) }
    var weights = [Double](repeating: 1, count: count)
    for (stage, units) in zip(stages, drawn.allStages) {
      guard let sizes = stage.populationSizes else { continue }
      for (respondent, unit) in units.units.groups.enumerated() {
        weights[respondent] *= sizes[respondent] / Double(units.drawn[units.stratumOfUnit[unit]])
      }
    }
    return weights
  }
}
