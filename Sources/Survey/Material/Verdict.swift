/// How a figure in print stands to the same figure worked out from a study's rows.
package enum Verdict: String, Sendable, CaseIterable {
  /// It is the same, rounded as the study says.
  case reproduced
  /// The rows give it, rounded in another of the usual ways.
  case underAnotherRounding = "reproduced under another rounding"
  /// No whole number of people on its base prints as it, however it is rounded.
  case impossible = "impossible as printed"
  /// It could be printed, and isn't what the rows give.
  case differs
  /// The rows don't hold it, or a word stands where its number would.
  case notWorkedOut = "can't be worked out"
}
