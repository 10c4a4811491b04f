/// Marks of notes in other forms than `[note 1]`.
enum BadNoteMark {
  /// The first such mark in a text; `nil` for none.
  static func found(in text: String) -> String? {
    guard text.unicodeScalars.contains(where: isSuspect) else { return nil }
    return bracketed(in: text) ?? superscript(in: text) ?? asterisk(in: text)
  }

  private static func isSuspect(_ scalar: Unicode.Scalar) -> Bool {
    "[(*†‡¹²³⁰⁴⁵⁶⁷⁸⁹".unicodeScalars.contains(scalar)
  }

  /// `[Note 1]`, `[note1]`, `[notes 1, 2]`, `(note 1)`.
  private static func bracketed(in text: String) -> String? {
    text.matches(of: /[\[(]\s*[Nn][Oo][Tt][Ee][Ss]?\s*\d[\d, and]*[\])]/)
      .map { String($0.0) }.first {
        !$0.hasPrefix("[") || NoteMark($0.dropFirst().dropLast()) == nil
      }
  }

  /// A raised figure behind a word of three letters or more: m² and χ² are no notes.
  private static func superscript(in text: String) -> String? {
    text.firstMatch(of: /\p{L}{3,}[,.)]?\s?([¹²³⁰⁴-⁹]+)(?:\s|$|[,.:;)])/).map { String($0.1) }
  }

  private static func asterisk(in text: String) -> String? {
    text.firstMatch(of: /[\p{L})]\s?(\*+|[†‡])$/).map { String($0.1) }
  }
}
