extension DecimalNumber {
  /// The most digits of a number in print that are read.
  private static let mostPrintedDigits = 12

  /// Reads a number as it stands in print: "1,234", "1 234", "12.5", "12,5", "63 %" or "−4".
  ///
  /// A comma before exactly three digits stands between thousands, unless the number is a
  /// percentage; any other comma is a decimal one. `nil` for anything else, and beyond 12 digits.
  package init?(printed text: String, isPercentage: Bool = false) {
    var rest = Substring(text).trimmed
    if rest.last == "%" { rest = rest.dropLast().trimmed }
    let isNegative = rest.first == "-" || rest.first == "−"
    if isNegative || rest.first == "+" { rest = rest.dropFirst() }
    let parts = rest.partsAtPoint(isPercentage: isPercentage)
    guard let whole = parts.whole.digitsOfThousands,
      let fraction = parts.fraction.isEmpty ? "" : parts.fraction.plainDigits,
      fraction.isEmpty == !parts.hasPoint, whole.count + fraction.count <= Self.mostPrintedDigits,
      let units = Int(whole + fraction)
    else { return nil }
    self.init(units: isNegative ? -units : units, decimals: fraction.count)
  }
}

extension Int {
  /// Reads a count as it stands in print: digits, perhaps in groups of three by commas or spaces.
  ///
  /// `nil` for anything else, and beyond 12 digits.
  package init?(printedCount text: String) {
    guard let digits = Substring(text).digitsOfThousands, digits.count <= 12 else { return nil }
    self.init(digits)
  }
}

extension Substring {
  fileprivate var trimmed: Substring {
    let start = drop { $0.isWhitespace }
    let end = start.lastIndex { !$0.isWhitespace } ?? start.startIndex
    return start.isEmpty ? start : start[...end]
  }

  /// What stands before and after a decimal point, or a comma that is one.
  fileprivate func partsAtPoint(
    isPercentage: Bool
  ) -> (whole: Substring, fraction: Substring, hasPoint: Bool) {
    var point = firstIndex { $0 == "." || $0 == "·" }
    if point == nil, let comma = firstIndex(of: ","), comma == lastIndex(of: ","),
      isPercentage || distance(from: comma, to: endIndex) != 4
    {
      point = comma
    }
    guard let point else { return (self, "", false) }
    return (self[..<point], self[index(after: point)...], true)
  }

  /// The digits without the marks between thousands; `nil` where groups aren't of three.
  fileprivate var digitsOfThousands: String? {
    let groups = split(omittingEmptySubsequences: false) { ",\u{A0}\u{202F} ".contains($0) }
    guard let first = groups.first, groups.allSatisfy({ $0.plainDigits != nil }),
      groups.count == 1 || first.count <= 3 && groups.dropFirst().allSatisfy({ $0.count == 3 })
    else { return nil }
    return groups.joined()
  }

  /// The text, where it is digits and nothing else.
  fileprivate var plainDigits: String? {
    let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
    return !isEmpty && utf8.allSatisfy(digits.contains) ? String(self) : nil
  }
}
