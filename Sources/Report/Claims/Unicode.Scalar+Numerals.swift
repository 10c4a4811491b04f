/// What a character is in or beside a number.
extension Unicode.Scalar {
  var isDigit: Bool {
    switch properties.generalCategory {
    case .decimalNumber, .otherNumber, .letterNumber: true
    default: false
    }
  }

  var isWordPart: Bool { isDigit || properties.isAlphabetic || isMark }

  var isMinus: Bool { self == "-" || self == "\u{2212}" }

  /// Whether it can stand between the digits of one number: a decimal point or a mark between
  /// thousands, of whatever script.
  var isSeparator: Bool { Self.separators.contains(self) }

  /// Whether it can stand before the first digit of a number.
  var isPoint: Bool { Self.points.contains(self) }

  /// Whether it leaves no trace on a page, as a soft hyphen or a blank without width does.
  var isInvisible: Bool { properties.generalCategory == .format }

  /// Whether it parts words, or can't be seen.
  var isBlank: Bool { properties.isWhitespace || isInvisible }

  private static let points: Set<Unicode.Scalar> = [
    ".", "\u{B7}", "\u{66B}", "\u{2024}", "\u{22C5}", "\u{FF0E}",
  ]

  private static let separators: Set<Unicode.Scalar> = [
    ".", ",", "\u{B7}", "\u{66B}", "\u{66C}", "'", "\u{2019}", "\u{2024}", "\u{22C5}", "\u{FF0C}",
    "\u{FF0E}",
  ]

  /// Whether it is an accent or the like on the letter before it.
  private var isMark: Bool {
    switch properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark: true
    default: false
    }
  }
}
