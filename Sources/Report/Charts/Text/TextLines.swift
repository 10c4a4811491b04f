/// A text broken into lines of a width; a word that is wider than a line is broken as well.
struct TextLines: Sendable, Equatable {
  let lines: [String]
  /// Whether some word had to be broken.
  let hasBrokenWord: Bool

  init(_ text: String, width: Double, _ size: TextSize) {
    var lines: [String] = []
    var isBroken = false
    for word in text.split(separator: " ") {
      let joined = lines.last.map { $0 + " " + word } ?? ""
      if !lines.isEmpty, TextWidth.of(joined, size) <= width {
        lines[lines.count - 1] = joined
        continue
      }
      let pieces = Self.pieces(of: word, width, size)
      isBroken = isBroken || pieces.count > 1
      lines += pieces
    }
    self.lines = lines
    hasBrokenWord = isBroken
  }

  private static func pieces(
    of word: Substring, _ width: Double, _ size: TextSize
  ) -> [String] {
    guard TextWidth.of(word, size) > width else { return [String(word)] }
    return word.reduce(into: []) { pieces, letter in
      if let last = pieces.last, TextWidth.of(last + String(letter), size) <= width {
        pieces[pieces.count - 1] = last + String(letter)
      } else {
        pieces.append(String(letter))
      }
    }
  }
}
