/// Weights whose sums meet the known number of people in each stratum of the population.
///
/// Each weight of stratum h is multiplied by N_h / Σ w, where N_h is the stratum's target and Σ w the
/// sum of the starting weights of its respondents. It's raking to a single margin; strata that cross
/// several things are the categories of one.
///
/// Holt and Smith (1979), *Journal of the Royal Statistical Society A* 142:33-46.
package struct PostStratification: Sendable, Equatable {
  /// Each respondent's weight.
  package let weights: [Double]
  /// What the starting weights of each stratum were multiplied by; `nil` for a stratum without
  /// respondents or people.
  package let factors: [Double?]

  /// Weights the respondents, each of whom starts with a weight of zero or more.
  package init(of startingWeights: [Double], to strata: RakingMargin) throws(RakingRefusal) {
    weights = try Raking(of: startingWeights, to: [strata]).weights
    var totals = strata.targets.map { _ in 0.0 }
    for (stratum, weight) in zip(strata.categories, startingWeights) { totals[stratum] += weight }
    factors = zip(strata.targets, totals).map { $1 > 0 ? $0 / $1 : nil }
  }
}
