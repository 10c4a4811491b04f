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
