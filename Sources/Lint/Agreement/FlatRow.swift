/// What a row says one after the other, however it is spread over cells: ‘11 (79)’ is 11, then 79.
///
/// Journals join numbers in their pages that data files keep apart. What is marked beside a number then
/// belongs to several, and is left out; a symbol for two numbers is the same as one for each.
struct FlatRow: Equatable {
  let words: [String]

  init(_ row: [(token: CellToken, cell: TableCell)]) {
    words = row.reduce(into: []) { words, entry in
      for word in Self.words(of: entry.token, entry.cell) {
        if word.hasPrefix("["), words.last == word { continue }
        words.append(word)
      }
    }
  }

  /// Whether some cell of a row joins numbers, or a number and what stands for another.
  static func isJoined(_ row: [(token: CellToken, cell: TableCell)]) -> Bool {
    row.dropFirst().contains { entry in
      if case .words = entry.token { parts(of: entry.cell.text).count > 1 } else { false }
    }
  }

  private static func words(of token: CellToken, _ cell: TableCell) -> [String] {
    switch token {
    case .number(let number, _): return [number]
    case .symbol(let symbol): return ["[\(symbol)]"]
    case .words(let words):
      let parts = parts(of: cell.text)
      return parts.isEmpty ? [words] : parts
    }
  }

  /// The numbers of a text, and the symbols that stand for one; none where there is anything else in it
  /// than what joins them.
  private static func parts(of text: String) -> [String] {
    let part = #/\[([a-z]+\d?)\]|[-+−]?\d+(?:,\d{3})*(?:\.\d+)?/#
    let rest = text.replacing(part, with: "").replacing(/\bto\b/, with: "")
    guard rest.allSatisfy({ $0.isWhitespace || "()[],;–%±".contains($0) }) else { return [] }
    return text.matches(of: part).compactMap { match in
      guard let symbol = match.1 else {
        return ShownNumber(String(match.0)).map { CellToken.trimmed($0.plain) }
      }
      return ["c", "x", "z", "low", "k", "w"].contains(symbol) ? "[\(symbol)]" : nil
    }
  }
}
