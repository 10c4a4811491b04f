extension PercentageAudit {
  /// How many of the sets that could have been printed pass, or of so many drawn from them.
  package struct Odds: Sendable, Hashable {
    package let passing: Int
    package let sets: Int

    /// Whether these are all the sets there are, not a drawing.
    package let isExact: Bool

    package init(passing: Int, of sets: Int, isExact: Bool) {
      self.passing = passing
      self.sets = sets
      self.isExact = isExact
    }

    /// The share that passes, from 0 to 1.
    package var share: Double { Double(passing) / Double(sets) }

    /// The N of "one of every N", to the nearest; `nil` where none passes.
    package var oneOfEvery: Int? {
      passing > 0 ? (2 * sets + passing) / (2 * passing) : nil
    }
  }
}
