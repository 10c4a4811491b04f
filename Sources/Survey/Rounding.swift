/// How published numbers are rounded: decimals, and what happens to a half.
package struct Rounding: Sendable, Equatable {
  /// The rule; each is defined on the exact value, once.
  package enum Rule: String, Sendable, CaseIterable {
    /// To the nearest; a half goes away from zero.
    case halfUp = "half-up"
    /// To the nearest; a half goes to the even neighbour.
    case halfEven = "half-even"
    /// Towards zero.
    case truncate
    /// Percentages of one base that make up a whole are rounded so that they add to 100.
    case largestRemainder = "largest-remainder"
  }

  /// How many decimals a published number may have.
  package static let allowedDecimals = 0...6

  /// Decimals of percentages, 0 to 6.
  package let decimals: Int
  package let rule: Rule

  package init(decimals: Int, rule: Rule) {
    self.decimals = decimals
    self.rule = rule
  }
}
