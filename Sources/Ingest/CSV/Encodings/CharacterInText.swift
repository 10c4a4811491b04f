/// A character outside ASCII between its neighbours; `nil` beside it is the text's edge.
struct CharacterInText {
  private let character: Unicode.Scalar
  private let before: Unicode.Scalar?
  private let after: Unicode.Scalar?

  init(_ character: Unicode.Scalar, before: Unicode.Scalar?, after: Unicode.Scalar?) {
    self.character = character
    self.before = before
    self.after = after
  }

  /// How well it fits there: above 0 well, below 0 badly.
  var points: Int {
    if isTrail { return 4 }
    switch character {
    case "ƒ", "ı", "ﬁ", "ﬂ", "µ", "π", "Ω": return -1
    case "\u{F8FF}": return -2
    case "\u{A0}": return before.isWordlike == after.isWordlike ? 0 : 1
    case "’": return apostrophe
    case "‘", "“", "„", "‚", "¿", "¡": return !before.isWordlike && !after.isGap ? 2 : -1
    case "”": return !before.isGap && !after.isWordlike ? 2 : -1
    case "«": return !before.isWordlike ? 1 : -1
    case "»": return !after.isWordlike ? 1 : -1
    case "–", "—": return dash
    case "…": return before.isLetter || after.isGap ? 1 : 0
    case "•": return before.isGap && after.isGap ? 1 : -1
    case "£", "€", "§", "©", "®", "™", "°", "²", "³", "½", "¼", "¾", "×", "±", "·", "ª", "º":
      return before.isDigit || after.isDigit ? 1 : 0
    default: return letter
    }
  }

  /// A no-break space that was twice saved as Mac Roman and once read as Windows-1252 in between:
  /// 'åÊ', which no language writes.
  private var isTrail: Bool {
    character == "å" && after == "Ê" || character == "Ê" && before == "å"
  }

  private var apostrophe: Int {
    if before.isLetter && after.isLetter { return 2 }
    return before.isWordlike && !after.isWordlike ? 1 : -1
  }

  private var dash: Int {
    if before.isGap && after.isGap || before.isDigit && after.isDigit { return 2 }
    if !before.isLetter || !after.isLetter { return 1 }
    return character == "—" ? 1 : 0
  }

  /// Letters go with small letters beside them, and capitals don't follow small letters.
  private var letter: Int {
    switch character.properties.generalCategory {
    case .lowercaseLetter:
      if before.isLetter || after.isLetter { return 1 }
      return "àéèóòåöøí".unicodeScalars.contains(character) ? 0 : -1
    case .uppercaseLetter:
      if before.isSmallLetter { return -2 }
      return before.isLetter || after.isLetter ? 1 : 0
    default: return -1
    }
  }
}

extension Unicode.Scalar? {
  fileprivate var isSmallLetter: Bool { self?.properties.generalCategory == .lowercaseLetter }

  fileprivate var isLetter: Bool {
    isSmallLetter || self?.properties.generalCategory == .uppercaseLetter
  }

  fileprivate var isDigit: Bool { self?.properties.generalCategory == .decimalNumber }

  /// Whether it may be part of a word or a number.
  fileprivate var isWordlike: Bool { isLetter || isDigit }

  /// Whether nothing is printed there.
  fileprivate var isGap: Bool { self?.properties.isWhitespace ?? true }
}
