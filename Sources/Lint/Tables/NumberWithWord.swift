/// A number with its unit in words behind it: `12 years`.
struct NumberWithWord: Equatable {
  let word: String

  init?(_ text: String) {
    let parts = text.trimmingBlanks.split(whereSeparator: \.isWhitespace)
    guard parts.count == 2, let number = ShownNumber(String(parts[0])), number.unit == nil,
      parts[1].count > 1, parts[1].allSatisfy(\.isLetter)
    else { return nil }
    word = String(parts[1])
  }
}
