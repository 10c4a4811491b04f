/// A careful guess at how wide a text is: a little wider than Arial and Liberation Sans draw it, so that
/// nothing that was given room is cut.
enum TextWidth {
  static func of(_ text: some StringProtocol, _ size: TextSize) -> Double {
    let ems = text.unicodeScalars.reduce(0) { $0 + width(of: $1) }
    return ems * size.points * (size.isBold ? 1.1 : 1) * 1.04
  }

  /// In parts of the letters' height, as Arial has them or a little more.
  private static func width(of scalar: Unicode.Scalar) -> Double {
    switch scalar {
    case " ", "!", ",", ".", "/", ":", ";", "I", "[", "]", "\\", "f", "t", "'", "i", "j", "l", "|",
      "\u{2018}", "\u{2019}", "\u{B7}", "\u{A0}":
      0.28
    case "(", ")", "-", "r", "`", "{", "}", "\"", "*", "\u{201C}", "\u{201D}": 0.39
    case "c", "k", "s", "v", "x", "y", "z", "J": 0.5
    case "m", "M": 0.84
    case "w": 0.75
    case "a"..."z": 0.56
    case "0"..."9", "#", "$", "?", "_", "L", "+", "<", "=", ">", "~", "\u{2013}", "\u{2212}": 0.6
    case "W", "@", "%": 1.02
    case "A"..."Z": 0.78
    case "&", "^": 0.67
    case "\u{C0}"..."\u{24F}": 0.8
    default: widthOfOthers(scalar)
    }
  }

  /// Letters of other scripts, which come from fonts that aren't known here, and pictures.
  private static func widthOfOthers(_ scalar: Unicode.Scalar) -> Double {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: 0
    case .uppercaseLetter, .lowercaseLetter: 0.95
    default: scalar.properties.isEmojiPresentation || scalar.value >= 0x1_0000 ? 1.4 : 1.1
    }
  }
}
