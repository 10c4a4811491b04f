/// A mean as it stands in print, with the decimals it was printed to.
package struct PrintedMean: Sendable, Hashable {
  /// The mean in units of 10^-D.
  package let units: Int

  /// The decimals D printed, from 0 to `mostDecimals`.
  package let decimals: Int

  /// The most decimals that are read.
  package static let mostDecimals = 6

  /// Reads a number with or without a sign and decimals, such as `5.19` or `-0,5`.
  ///
  /// It has nine digits at most; anything else is `nil`.
  package init?(_ text: some StringProtocol) {
    let isNegative = text.first == "-" || text.first == "−"
    let parts = text.dropFirst(isNegative ? 1 : 0)
      .split(maxSplits: 1, omittingEmptySubsequences: false) { ".,·".contains($0) }
    let digits = String(parts.joined())
    decimals = parts.count == 2 ? parts[1].count : 0
    guard parts.allSatisfy({ !$0.isEmpty }), decimals <= Self.mostDecimals,
      digits.count <= 9, digits.allSatisfy({ $0.isASCII && $0.isNumber }), let units = Int(digits)
    else { return nil }
    self.units = isNegative ? -units : units
  }
}
