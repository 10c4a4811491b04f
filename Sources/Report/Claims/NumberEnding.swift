import Survey

/// What follows the digits of a typed number and says what it is.
struct NumberEnding: Equatable {
  /// A per cent or per mille sign that follows, as written; empty where none does.
  private(set) var sign = ""
  /// Whether it is said to be a percentage, by a sign or in words.
  private(set) var saysPercent = false
  /// The symbol of a finding that follows; `nil` where none does.
  private(set) var symbol: String?

  private static let percentSigns: Set<Unicode.Scalar> = ["%", "\u{FF05}", "\u{066A}", "\u{FE6A}"]
  private static let otherSigns: Set<Unicode.Scalar> = [
    "\u{2030}", "\u{2031}", "\u{0609}", "\u{060A}",
  ]
  /// More than the longest of them has.
  private static let reach = 40

  /// Whether no finding is printed in its unit, which is per mille or less.
  var isStrange: Bool { !sign.isEmpty && !saysPercent }

  init(_ following: ArraySlice<Unicode.Scalar>) {
    var rest = following.drop(while: \.isBlank).prefix(Self.reach)[...]
    takePercent(&rest)
    takeSymbol(&rest)
    takePercent(&rest)
  }

  private mutating func takePercent(_ rest: inout ArraySlice<Unicode.Scalar>) {
    guard sign.isEmpty, !saysPercent else { return }
    if let first = rest.first, Self.percentSigns.union(Self.otherSigns).contains(first) {
      sign = String(Character(first))
      saysPercent = Self.percentSigns.contains(first)
      rest = rest.dropFirst().drop(while: \.isBlank)
    } else if let after = Self.afterWords(rest) {
      saysPercent = true
      rest = after.drop(while: \.isBlank)
    }
  }

  private mutating func takeSymbol(_ rest: inout ArraySlice<Unicode.Scalar>) {
    let markers = Marker.allCases.filter { $0 != .fewRespondents }
    guard let found = markers.map(\.symbol).first(where: { rest.starts(with: $0.unicodeScalars) })
    else { return }
    symbol = found
    rest = rest.dropFirst(found.unicodeScalars.count).drop(while: \.isBlank)
  }

  /// What follows "per cent", in one word or two; `nil` where something else stands there, such as
  /// "percentage points".
  private static func afterWords(
    _ rest: ArraySlice<Unicode.Scalar>
  ) -> ArraySlice<Unicode.Scalar>? {
    guard let afterPer = rest.after("per") else { return nil }
    let gap = afterPer.drop { $0.isBlank || $0 == "-" }
    guard let after = gap.after("cent"), after.first?.isWordPart != true else { return nil }
    return after
  }
}

extension ArraySlice<Unicode.Scalar> {
  /// What follows the letters, large or small; `nil` where others stand there.
  fileprivate func after(_ letters: String) -> ArraySlice<Unicode.Scalar>? {
    let count = letters.unicodeScalars.count
    let isThere = prefix(count).map(\.properties.lowercaseMapping).joined() == letters
    return isThere ? dropFirst(count) : nil
  }
}
