extension PublishedFigure {
  /// The measures that are numbers of people, or parts of so many.
  private static let counted = ["count", "base", "respondents"]

  private static let shares = ["percent", "percent_of_responses"]

  private static let measured = [
    "mean", "sd", "median", "quartile_1", "quartile_3", "minimum", "maximum",
  ]

  private static let otherNames = [
    "percentage": "percent", "percentages": "percent", "pct": "percent", "%": "percent",
    "average": "mean", "avg": "mean", "min": "minimum", "max": "maximum", "stdev": "sd",
  ]

  /// How a figure's value is read, by its measure; `nil` for a measure of which no check knows.
  package enum Reading: Sendable, Hashable {
    case count
    case percentage
    case number
  }

  package var reading: Reading? {
    if Self.counted.contains(measure) { return .count }
    if Self.shares.contains(measure) { return .percentage }
    return Self.measured.contains(measure) ? .number : nil
  }

  /// The known measure that was likely meant by one that isn't known; `nil` where none was.
  ///
  /// It differs in case, in marks between its words, in a plural or in one letter, or is another
  /// name for the same.
  package var likelyMeasure: String? {
    guard reading == nil, !measure.isEmpty else { return nil }
    let plain = measure.lettersOnly
    if let other = Self.otherNames[measure.lowercased()] ?? Self.otherNames[plain] { return other }
    return (Self.counted + Self.shares + Self.measured).first { known in
      let letters = known.lettersOnly
      return plain == letters || plain == letters + "s"
        || letters.count >= 5 && plain.differsByOneLetter(from: letters)
    }
  }
}

extension String {
  fileprivate var lettersOnly: String {
    lowercased().filter { $0.isLetter || $0.isNumber }
  }

  /// Whether one letter is another, too many or missing.
  fileprivate func differsByOneLetter(from other: String) -> Bool {
    let isShorter = count < other.count
    let short = Array(isShorter ? self : other)
    let long = Array(isShorter ? other : self)
    guard long.count - short.count <= 1, short != long else { return false }
    let start = zip(short, long).prefix { $0 == $1 }.count
    return short.dropFirst(start + (short.count == long.count ? 1 : 0))
      .elementsEqual(long.dropFirst(start + 1))
  }
}
