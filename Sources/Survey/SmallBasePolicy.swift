/// What becomes of numbers that rest on few respondents.
package struct SmallBasePolicy: Sendable, Equatable {
  /// What a reader sees of such a number.
  package enum Treatment: String, Sendable, CaseIterable {
    /// The number with a symbol beside it.
    case flag
    /// The number in brackets.
    case bracket
    /// A symbol in its place.
    case hide
  }

  /// Below which base a number is treated so; from the most careful treatment to the least.
  package struct Rule: Sendable, Equatable {
    package let treatment: Treatment
    /// The unweighted base that is just enough, above zero.
    package let below: Int

    package init(_ treatment: Treatment, below: Int) {
      self.treatment = treatment
      self.below = below
    }
  }

  /// The rules, the lowest base first.
  package let rules: [Rule]

  package init(_ rules: [Rule]) {
    self.rules = rules.sorted { $0.below < $1.below }
  }

  /// The rule for a number on so many respondents; `nil` where they are enough.
  package func rule(ofBase base: Int) -> Rule? { rules.first { base < $0.below } }

  /// The base below which numbers are hidden, so that nothing else may give them away; 0 where none
  /// are.
  package var hiddenBelow: Int { rules.first { $0.treatment == .hide }?.below ?? 0 }
}
