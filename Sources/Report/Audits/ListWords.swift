import Survey

extension [String] {
  /// The words as a list with a conjunction before the last.
  func listed(by conjunction: String = "and") -> String {
    guard count > 1, let last else { return joined() }
    return dropLast().joined(separator: ", ") + " \(conjunction) " + last
  }
}

extension ClosedRange<Int> {
  /// The range for a reader: one number where it is no more.
  var words: String {
    count == 1 ? lowerBound.printed : "\(lowerBound.printed)–\(upperBound.printed)"
  }
}

extension Int {
  /// The number in a word up to twelve, and in figures above.
  var spelled: String {
    let words = [
      "none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
      "eleven", "twelve",
    ]
    return words.indices.contains(self) ? words[self] : printed
  }
}
