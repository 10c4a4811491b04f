/// Why weights can't be made to meet their targets.
///
/// Margins and categories are counted from 0, in the order in which they were given.
package enum RakingFault: Sendable, Equatable {
  /// A margin's targets add up to another number than the first margin's.
  case totalsDiffer(margin: Int, total: Double, firstTotal: Double)

  /// Nobody in the sample is in a category that the population has: no weight can make up for that.
  case emptyCategory(margin: Int, category: Int, target: Double)

  /// So many respondents are in a category that the population is said not to have.
  case categoryWithoutTarget(margin: Int, category: Int, respondents: Int)

  /// The limits leave no room for a category: its own mean weight, over the mean of all weights, is
  /// `ratio`, which is above the cap or below the floor.
  case limitTooTight(margin: Int, category: Int, ratio: Double)

  /// After so many rounds the category that is furthest off still has `total` where `target` is asked.
  ///
  /// `isContradiction` where the rounds no longer bring the margins any closer: the combinations that
  /// nobody in the sample has are such that no weights at all meet every margin.
  case notConverged(
    rounds: Int, margin: Int, category: Int, total: Double, target: Double, isContradiction: Bool)

  /// Each margin can be met, but not together with the limits: after so many rounds the weights still
  /// go from `smallest` to `largest` times their mean.
  case limitsNotHeld(rounds: Int, smallest: Double, largest: Double)
}
