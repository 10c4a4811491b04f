/// Why a sample can't have been drawn as it's said to have been.
///
/// Stages and respondents are counted from 0. A stratum is named by the number it was given; at a later
/// stage it's the unit of the stage before, and at the first stage of a design without strata `nil`.
package enum SampleDesignFault: Sendable, Equatable {
  /// One unit alone was drawn in a stratum, of which `respondent` is the first respondent.
  case singleUnit(stage: Int, stratum: Int?, respondent: Int)

  /// Two respondents of one stratum are given different numbers of units to draw from.
  case populationSizesDiffer(
    stage: Int, stratum: Int?, respondent: Int, size: Double, firstRespondent: Int,
    firstSize: Double)

  /// More units were drawn in a stratum than there are in it.
  case populationTooSmall(stage: Int, stratum: Int?, population: Double, units: Int)
}
