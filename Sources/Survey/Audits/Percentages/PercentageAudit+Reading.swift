extension PercentageAudit {
  /// What a set of percentages that can't be true may have been meant to say.
  package struct Reading: Sendable, Hashable {
    package let repair: Repair

    /// The figures as repaired; as printed, where it is not they that change.
    package let figures: [PrintedFigure]

    /// The number whose shares these are, people and percentages alike.
    package let base: Int

    /// What the percentages are of: the base, or with mixed units perhaps the rest of it.
    package let percentageBase: Int

    /// The positions of the figures read as numbers of people.
    package let headcounts: [Int]

    package let rounding: Rounding

    /// The least and the most that each count can be.
    package let counts: [ClosedRange<Int>]

    /// How often the same repair makes sense of a set like this one made at random.
    ///
    /// `nil` where it always does, and so says nothing.
    package let chance: Odds?

    package init(
      _ repair: Repair, figures: [PrintedFigure], base: Int, percentageBase: Int,
      headcounts: [Int], rounding: Rounding, counts: [ClosedRange<Int>], chance: Odds?
    ) {
      self.repair = repair
      self.figures = figures
      self.base = base
      self.percentageBase = percentageBase
      self.headcounts = headcounts
      self.rounding = rounding
      self.counts = counts
      self.chance = chance
    }

    /// The counts, where there is only one choice.
    package var uniqueCounts: [Int]? {
      counts.allSatisfy { $0.count == 1 } ? counts.map(\.lowerBound) : nil
    }
  }

  /// How printed percentages may have come to differ from those that whole people make.
  package enum Repair: String, Sendable, Hashable, CaseIterable {
    case oneDigit = "one digit"
    case twoDigits = "two digits"
    case digitsSwapped = "digits swapped"
    case nearbyBase = "nearby base"
    case otherBase = "other base"
    case otherRounding = "other rounding"
    case mixedUnits = "mixed units"
    case oneFudged = "one fudged"
    case mentions
    case nearest
  }
}
