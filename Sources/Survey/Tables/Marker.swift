/// A symbol that stands where a number can't, with the letter that `findings.csv` uses.
package enum Marker: String, Sendable, CaseIterable {
  case confidential = "c"
  /// The number exists or was spoken of, but isn't to be had.
  case notAvailable = "x"
  /// There is no such number.
  case notApplicable = "z"
  /// More than nothing, and rounds to nothing.
  case low
}
