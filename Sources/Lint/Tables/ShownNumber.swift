/// A number as a cell shows it, sign, decimals and what stands beside it included.
struct ShownNumber: Sendable, Equatable {
  enum Sign: Sendable, Equatable { case none, plus, hyphen, minus }

  let sign: Sign
  /// The digits before the point, without commas; empty in `.5`.
  let whole: String
  /// The digits after the point.
  let fraction: String
  /// Whether thousands are set apart by commas.
  let hasCommas: Bool
  /// `%`, `£` and the like; `nil` for a number alone.
  let unit: String?
  /// Asterisks right behind it.
  let asterisks: Int
  /// Whether it stands in brackets, because it rests on few respondents.
  let isBracketed: Bool
  /// Symbols and note marks behind it, in their order, without brackets.
  let marks: [String]

  var decimals: Int { fraction.count }

  var isZero: Bool { (whole + fraction).allSatisfy { $0 == "0" } }

  /// The digits with an ASCII minus and a point, as every format would give them.
  var plain: String {
    let isNegative = sign == .hyphen || sign == .minus
    let digits = (whole.isEmpty ? "0" : whole) + (fraction.isEmpty ? "" : "." + fraction)
    return (isNegative ? "-" : "") + digits
  }

  /// The nearest binary number; good for comparisons within a part of the last decimal.
  var value: Double { Double(plain) ?? 0 }

  /// Reads a text that is a number and nothing else but its unit and its marks; `nil` for another.
  init?(_ text: String) {
    isBracketed = text.hasPrefix("(") && text.hasSuffix(")")
    var rest = isBracketed ? text.dropFirst().dropLast() : Substring(text)
    var unit = Self.take(&rest, while: { "£$€".contains($0) })
    let signText = Self.take(&rest, while: { "+-−–".contains($0) })
    guard let sign = Self.sign(signText) else { return nil }
    let whole = Self.take(&rest, while: { $0.isASCIIDigit || $0 == "," })
    guard let digits = Self.digits(of: whole) else { return nil }
    var fraction = ""
    if rest.first == "." {
      rest.removeFirst()
      fraction = Self.take(&rest, while: \.isASCIIDigit)
      guard !fraction.isEmpty else { return nil }
    }
    guard !(digits.isEmpty && fraction.isEmpty) else { return nil }
    let trailing = rest.drop { $0 == " " || $0 == "\u{A0}" }
    if trailing.first == "%" {
      unit = "%"
      rest = trailing.dropFirst()
    }
    let asterisks = Self.take(&rest, while: { $0 == "*" }).count
    guard let marks = Symbol.marks(rest) else { return nil }
    (self.sign, self.whole, self.fraction) = (sign, digits, fraction)
    (hasCommas, self.unit) = (whole.contains(","), unit.isEmpty ? nil : unit)
    (self.asterisks, self.marks) = (asterisks, marks)
  }

  private static func take(_ rest: inout Substring, while test: (Character) -> Bool) -> String {
    let taken = rest.prefix(while: test)
    rest = rest.dropFirst(taken.count)
    return String(taken)
  }

  private static func sign(_ text: String) -> Sign? {
    switch text {
    case "": Sign.none
    case "+": .plus
    case "-": .hyphen
    case "−", "–": .minus
    default: nil
    }
  }

  /// The digits without commas that stand where thousands end; `nil` for commas elsewhere.
  private static func digits(of text: String) -> String? {
    let groups = text.split(separator: ",", omittingEmptySubsequences: false)
    guard groups.count > 1 else { return text }
    guard (1...3).contains(groups[0].count), groups.dropFirst().allSatisfy({ $0.count == 3 })
    else { return nil }
    return groups.joined()
  }
}

extension Character {
  var isASCIIDigit: Bool { ("0"..."9").contains(self) }
}
