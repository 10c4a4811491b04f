/// What a cell's text says.
enum CellReading: Sendable, Equatable {
  case blank
  case number(ShownNumber)
  /// One shorthand symbol alone, by what stands between its brackets.
  case symbol(String)
  case text

  init(_ text: String) {
    let text = text.trimmingBlanks
    if text.isEmpty {
      self = .blank
    } else if let symbol = Symbol.alone(in: text) {
      self = .symbol(symbol)
    } else if let number = ShownNumber(text) {
      self = .number(number)
    } else {
      self = .text
    }
  }
}

extension StringProtocol {
  /// The text without blanks at its ends.
  var trimmingBlanks: String {
    let start = drop(while: \.isWhitespace)
    return start.lastIndex { !$0.isWhitespace }.map { String(start[...$0]) } ?? ""
  }
}
