/// What a cell says, in whatever format: 1,234 and 1234, − and -, ‘17 [u]’ and 17 with a symbol beside
/// it are the same.
enum CellToken: Equatable {
  /// A number without noughts at its end, and what is marked beside it.
  case number(String, marks: Set<String>)
  case symbol(String)
  case words(String)

  /// Takes a cell and what stands in the column of symbols beside it, where the format has one.
  init(_ cell: TableCell, symbol: TableCell?) {
    let beside = symbol.map { Symbol.all(in: $0.text) } ?? []
    switch cell.reading {
    case .number(let number):
      let own = number.marks.filter(Symbol.isKnown) + (number.isBracketed ? ["few"] : [])
      self = .number(Self.trimmed(number.plain), marks: Set(own + beside))
    case .symbol(let symbol): self = .symbol(symbol)
    case .blank, .text: self = .words(Self.words(cell.text))
    }
  }

  /// A number without noughts at its end.
  static func trimmed(_ plain: String) -> String {
    guard plain.contains(".") else { return plain }
    let short = plain.reversed().drop { $0 == "0" }.drop { $0 == "." }
    return String(short.reversed())
  }

  /// The words with single blanks, without marks of notes and what keeps a text from being a formula, a
  /// date as data files have it.
  private static func words(_ text: String) -> String {
    let guarded = text.drop { $0 == "'" }.first.map { "=+-@".contains($0) } == true
    let bare = (guarded ? String(text.drop { $0 == "'" }) : text)
      .replacing(/\s*\[note \d+\]/, with: "")
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return LongDate.iso(bare) ?? bare
  }
}
