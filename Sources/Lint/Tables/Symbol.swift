/// The shorthand of statistical tables: a letter or a short word in square brackets.
enum Symbol {
  /// The symbols in use among British producers of statistics, and those of this program.
  private static let known: Set<String> = [
    "b", "c", "e", "f", "few", "high", "k", "low", "ns", "p", "r", "s", "ss", "sss", "u", "w", "x",
    "z",
  ]

  /// Tells whether a word between brackets is a symbol; `e1` and `e2` are kinds of `e`.
  static func isKnown(_ word: some StringProtocol) -> Bool {
    known.contains(String(word))
      || word.count == 2 && word.last?.isASCIIDigit == true
        && known.contains(String(word.prefix(1)))
  }

  /// The symbol that is the whole of a text; `nil` for any other text.
  static func alone(in text: String) -> String? {
    guard text.hasPrefix("["), text.hasSuffix("]") else { return nil }
    let word = text.dropFirst().dropLast()
    return isKnown(word) ? String(word) : nil
  }

  /// What stands in brackets in a text, in order.
  static func bracketed(in text: some StringProtocol) -> [String] {
    text.split(separator: "[").dropFirst(text.hasPrefix("[") ? 0 : 1).compactMap { piece in
      piece.firstIndex(of: "]").map { String(piece[..<$0]) }
    }
  }

  /// The symbols that stand in a text, in order.
  static func all(in text: String) -> [String] {
    text.contains("[") ? bracketed(in: text).filter(isKnown) : []
  }

  /// The marks of which a text is made and of nothing else; `nil` where there is anything else.
  static func marks(_ text: Substring) -> [String]? {
    var (rest, marks) = (text.drop { $0.isWhitespace }, [String]())
    while rest.first == "[", let end = rest.firstIndex(of: "]") {
      let word = rest[rest.index(after: rest.startIndex)..<end]
      guard isKnown(word) || NoteMark(word) != nil else { return nil }
      marks.append(String(word))
      rest = rest[rest.index(after: end)...].drop { $0.isWhitespace }
    }
    return rest.isEmpty ? marks : nil
  }
}
