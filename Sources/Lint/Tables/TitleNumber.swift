/// The number in a title: `Table 6: …`.
struct TitleNumber: Equatable {
  /// `Table`, as the title has it.
  let word: String
  /// As it is written; `3a` and `2.1` are numbers of tables too.
  let number: String

  init?(_ title: String) {
    let parts = title.split(separator: " ", maxSplits: 2)
    guard parts.count >= 2, parts[0].lowercased() == "table" else { return nil }
    let number = parts[1].prefix { !":.–—-".contains($0) || $0 == "." }
      .trimmingTrailing(".")
    guard number.first?.isASCIIDigit == true || number.dropFirst().first?.isASCIIDigit == true
    else { return nil }
    (word, self.number) = (String(parts[0]), number)
  }

  /// Whether a title says that its table is a further part of the one before.
  static func continues(_ title: String) -> Bool {
    let words = title.lowercased()
    return words.contains("(continued") || words.firstMatch(of: /part ([2-9]|\d\d)/) != nil
  }

  /// The number where it is a whole one.
  var whole: Int? { Int(number) }
}

extension StringProtocol {
  fileprivate func trimmingTrailing(_ character: Character) -> String {
    String(reversed().drop { $0 == character }.reversed())
  }
}
