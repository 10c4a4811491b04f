extension String {
  /// The title with the first letter of its words raised, but of small words between them.
  ///
  /// American Psychological Association, Publication Manual, 7th edition, 2020, section 6.17: words of four
  /// letters or more are raised, and so are shorter ones that aren't articles, conjunctions or
  /// prepositions; the first of the title, and of what follows a colon, always is. What already has a
  /// capital stays as it is, such as NHS.
  var inTitleCase: String {
    var isFirst = true
    let words = split(separator: " ", omittingEmptySubsequences: false).map { word in
      defer { isFirst = word.hasSuffix(":") }
      return word.split(separator: "-", omittingEmptySubsequences: false).enumerated()
        .map { place, part in part.raised(isFirst: isFirst && place == 0) }
        .joined(separator: "-")
    }
    return words.joined(separator: " ")
  }
}

extension Substring {
  /// A word with its first letter raised, past a quotation mark or a bracket before it.
  fileprivate func raised(isFirst: Bool) -> String {
    guard let start = firstIndex(where: { $0.isLetter || $0.isNumber }), self[start].isLowercase,
      !contains(where: \.isUppercase)
    else { return String(self) }
    let letters = self[start...].prefix(while: \.isLetter)
    guard isFirst || !smallWords.contains(String(letters)) else { return String(self) }
    return self[..<start] + self[start].uppercased() + self[index(after: start)...]
  }
}

/// Articles, conjunctions and prepositions of up to three letters.
private let smallWords: Set<String> = [
  "a", "an", "and", "as", "at", "but", "by", "for", "if", "in", "nor", "of", "off", "on", "or",
  "out", "per", "so", "the", "to", "up", "via", "yet",
]
