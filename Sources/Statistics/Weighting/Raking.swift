/// Weights whose sums meet what is known of the population, on several margins at once.
///
/// Each round goes through the margins, and multiplies every weight of category c by t_c / Σ w, where
/// t_c is the category's target and Σ w the sum of its weights; the rounds end when no sum is off by
/// more than 10⁻¹⁰ of its target. Of all weights that meet the margins these are the nearest to the
/// starting weights d, in the sense that Σ (w log(w/d) − w + d) is least.
///
/// With limits, the weights beyond them are cut back or lifted to them and the rest raked again, in
/// turns, until both hold. What is known only as shares may be given as shares: the weights add up to
/// the total of the targets.
///
/// Deming and Stephan (1940), *Annals of Mathematical Statistics* 11:427-444; Ireland and Kullback
/// (1968), *Biometrika* 55:179-188.
package struct Raking: Sendable, Equatable {
  /// Each respondent's weight.
  package let weights: [Double]
  /// How often all margins were gone through.
  package let rounds: Int
  /// The largest relative error that is left on each margin.
  package let largestErrors: [Double]
  /// How many respondents had a weight cut back to the cap or lifted to the floor.
  package let trimmedCount: Int

  /// Rakes weights that are zero or more, one a respondent; a weight of zero stays zero.
  package init(
    of startingWeights: [Double], to margins: [RakingMargin], within limits: WeightLimits? = nil
  ) throws(RakingRefusal) {
    precondition(!margins.isEmpty, "Weights are raked to at least one margin.")
    precondition(
      margins.allSatisfy { $0.categories.count == startingWeights.count },
      "Every respondent has a weight, and a category on every margin.")
    precondition(
      startingWeights.allSatisfy { $0 >= 0 && $0.isFinite }, "A weight is zero or more.")
    try refuse(margins.faults(with: startingWeights, within: limits))
    var trimming = WeightTrimming(startingWeights, margins, limits)
    try trimming.run()
    weights = trimming.cells.cellOfRespondent.map { trimming.weights[$0] }
    rounds = trimming.rounds
    largestErrors = trimming.largestErrors
    trimmedCount = trimming.trimmedCount
  }
}

private func refuse(_ faults: [RakingFault]) throws(RakingRefusal) {
  guard faults.isEmpty else { throw RakingRefusal(faults: faults) }
}
