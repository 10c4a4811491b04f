extension ReferenceData {
  /// Numbers of a list beyond which only the first are shown.
  private static let shownWhole = 15
  /// Numbers that are shown of a longer list.
  private static let shownFirst = 3

  /// The data as they were written, but of a long list the first numbers and how many there are.
  package var summary: String {
    text.split(separator: ";").map { Self.summary(of: $0) }.joined(separator: "; ")
  }

  private static func summary(of list: Substring) -> String {
    let words = list.split(separator: " ")
    // The first word is the list's name.
    guard words.count > shownWhole + 1 else { return words.joined(separator: " ") }
    let numbers = words.dropFirst().filter { $0 != "/" }.count
    return words.prefix(1 + shownFirst).joined(separator: " ") + " \u{2026} (\(numbers))"
  }
}
