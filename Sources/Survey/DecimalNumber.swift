/// An exact decimal: `units` times ten to the power of minus `decimals`.
///
/// A number as it stands in a file or in print, where "22" and "22.0" differ in what they claim.
package struct DecimalNumber: Hashable, Sendable {
  package let units: Int
  package let decimals: Int

  /// Digits that are sure to fit in `units`.
  private static let mostDigits = 18

  package init(units: Int, decimals: Int) {
    self.units = units
    self.decimals = decimals
  }

  /// Reads an optional sign, digits, and at most one decimal point with digits on both sides.
  ///
  /// `nil` for anything else, and beyond 18 digits: a thousands comma, an exponent or a word is
  /// never a number here, because a study file declares what a column holds.
  package init?(_ text: some StringProtocol) {
    var digits = 0
    var fraction: Int?
    var units = 0
    let unsigned = text.utf8.first.map { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "+") }
    for byte in unsigned == true ? text.utf8.dropFirst() : text.utf8[...] {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        digits += 1
        guard digits <= Self.mostDigits else { return nil }
        units = units * 10 + Int(byte - UInt8(ascii: "0"))
        fraction = fraction.map { $0 + 1 }
      case UInt8(ascii: ".") where fraction == nil && digits > 0:
        fraction = 0
      default:
        return nil
      }
    }
    guard digits > 0, fraction != 0 else { return nil }
    self.units = text.utf8.first == UInt8(ascii: "-") ? -units : units
    decimals = fraction ?? 0
  }

  /// The same number counted in finer units; the product has to fit an `Int`.
  package func units(atDecimals finer: Int) -> Int {
    precondition(finer >= decimals, "only finer units are exact")
    return (decimals..<finer).reduce(units) { scaled, _ in scaled * 10 }
  }
}

extension DecimalNumber: CustomStringConvertible {
  /// The number with an ASCII minus and point, no thousands mark, and never "-0".
  package var description: String {
    guard decimals > 0 else { return String(units) }
    let digits = String(units.magnitude)
    let padded = String(repeating: "0", count: max(0, decimals + 1 - digits.count)) + digits
    let point = padded.index(padded.endIndex, offsetBy: -decimals)
    return (units < 0 ? "-" : "") + padded[..<point] + "." + padded[point...]
  }
}
