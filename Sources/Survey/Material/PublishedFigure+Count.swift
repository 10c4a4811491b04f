extension PublishedFigure {
  /// The number as a count: digits, perhaps in groups of three by commas or spaces, 12 at most.
  ///
  /// `nil` for anything else, and for percentages and averages.
  package var count: Int? {
    guard !Self.measuresNotCounted.contains(measure), unit != "percent" else { return nil }
    return Int(printedCount: value)
  }

  /// The number as printed, without marks between thousands and a per-cent sign; `nil` for a word,
  /// and beyond 12 digits.
  package var number: DecimalNumber? {
    DecimalNumber(printed: value, isPercentage: isShare || unit == "percent")
  }

  /// Whether the number says how many people gave an answer.
  package var isShare: Bool { measure == "percent" || measure == "percent_of_responses" }

  /// Whether it is about the whole of its set, and no answer of it.
  package var isWholeOfSet: Bool {
    ["*", "total", "all"].contains(category.lowercased())
  }

  private static let measuresNotCounted = [
    "percent", "percent_of_responses", "mean", "sd", "median", "quartile_1", "quartile_3",
    "minimum", "maximum", "category",
  ]
}
