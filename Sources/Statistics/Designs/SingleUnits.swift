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
