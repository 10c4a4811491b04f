/// What a reader of a table of what findings hang on should know.
package enum RobustnessCaveat: Sendable, Equatable {
  /// What the numbers are.
  case fewestChanges
  /// By which test and at which level a difference counts as significant, and up to how many respondents
  /// it is tried.
  case significance(Test, level: DecimalNumber, largest: Int)

  /// A test of two shares.
  package enum Test: Sendable, Equatable {
    case fisher
    /// The z tests of two proportions by which letters are given, with their adjustment.
    case letters(Adjustment)
  }
}
