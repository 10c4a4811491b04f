/// What stands between the brackets of `[note 3]`.
struct NoteMark: Equatable, Hashable {
  let number: Int

  /// Reads `note 3`; `nil` for anything else.
  init?(_ word: some StringProtocol) {
    let parts = word.split(separator: " ", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0] == "note", parts[1].allSatisfy(\.isASCIIDigit),
      let number = Int(parts[1]), number > 0
    else { return nil }
    self.number = number
  }

  /// The numbers of the marks in a text, in order.
  static func all(in text: String) -> [Int] {
    Symbol.bracketed(in: text).compactMap { NoteMark($0)?.number }
  }

  /// The number of the mark a text begins with; `nil` for a text that begins otherwise.
  static func first(in text: String) -> Int? {
    text.hasPrefix("[") ? Symbol.bracketed(in: text).first.flatMap { NoteMark($0)?.number } : nil
  }
}
