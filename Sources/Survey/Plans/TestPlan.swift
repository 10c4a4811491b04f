/// Which tests a table of answers by a banner is given.
package struct TestPlan: Sendable, Equatable {
  /// A test of the whole table, one a banner question.
  package enum Whole: String, Sendable, CaseIterable {
    /// Exact where the table is small, else Pearson's; of numbers and scales by ranks.
    case automatic
    case chiSquared = "chi-squared"
    case likelihoodRatio = "likelihood-ratio"
    /// Fisher's, and Freeman and Halton's where the table is larger.
    case exact
    /// Mann and Whitney's, and Kruskal and Wallis's where there are more than two columns.
    case ranks
    /// Welch's t, and his analysis of variance where there are more than two columns.
    case means
  }

  /// `nil` where the table as a whole isn't tested.
  package let whole: Whole?
  /// Whether every column is compared with every other of its banner question, and marked with the
  /// letters of those it is significantly above.
  package let letters: Bool
  /// What is done to the p-values of the comparisons in one row because there are several.
  package let adjustment: Adjustment
  /// The highest p-value, adjusted if so planned, that counts as significant; above 0 and below 1.
  package let level: DecimalNumber
  /// The respondents a column must have at least to be compared.
  package let smallestBase: Int

  package init(
    whole: Whole?, letters: Bool, adjustment: Adjustment = .holm,
    level: DecimalNumber = DecimalNumber(units: 5, decimals: 2), smallestBase: Int = 2
  ) {
    self.whole = whole
    self.letters = letters
    self.adjustment = adjustment
    self.level = level
    self.smallestBase = smallestBase
  }
}
