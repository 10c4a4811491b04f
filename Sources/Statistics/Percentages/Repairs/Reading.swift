/// What a set of percentages that can't be true may have been meant to say.
package struct Reading: Sendable, Hashable {
  package let repair: Repair

  /// The figures as repaired; as printed, where it is not they that change.
  package let percentages: [PrintedPercentage]

  /// The number whose shares these are, people and percentages alike.
  package let base: Int

  /// What the percentages are of: the base, or with mixed units perhaps the rest of it.
  package let percentageBase: Int

  /// The positions of the figures read as numbers of people.
  package let headcounts: [Int]

  package let rounding: PercentageRounding

  /// The least and the most that each count can be.
  package let counts: [ClosedRange<Int>]

  /// The total change to the figures, Σ |P' − P| in units of 10^-d.
  package let change: Int

  /// How often the same repair makes sense of a set like this one made at random.
  ///
  /// `nil` where it is no constraint, because it always fits.
  package let chance: Chance?

  /// The counts, where there is only one choice.
  package var uniqueCounts: [Int]? {
    counts.allSatisfy { $0.count == 1 } ? counts.map(\.lowerBound) : nil
  }

  /// Whether this comes before another: what explains fewer random sets, then what changes less.
  func ranksBefore(_ other: Reading) -> Bool {
    let (own, others) = (chance?.share ?? 2, other.chance?.share ?? 2)
    return (own, change) < (others, other.change)
  }
}
