import Survey

/// What a printed number and the word beside it leave open.
enum PrintedBound {
  case exactly(DecimalNumber)
  case above(DecimalNumber, isIncluded: Bool)
  case below(DecimalNumber, isIncluded: Bool)
  /// "About" so many: nothing can be held against it.
  case about
  /// The value isn't a number.
  case unreadable

  /// Whether one number can be meant by both; `nil` where one of them can't be read.
  ///
  /// A number after "over" is told as rounded down, so it goes with itself. One with fewer decimals
  /// goes with every number that some rounding makes it of.
  func isCompatible(with other: PrintedBound) -> Bool? {
    switch (self, other) {
    case (.unreadable, _), (_, .unreadable): nil
    case (.about, _), (_, .about), (.above, .above), (.below, .below): true
    case (.exactly(let one), .exactly(let other)): one.isSame(as: other)
    case (.exactly(let number), .above(let limit, _)), (.above(let limit, _), .exactly(let number)):
      limit.difference(from: number) <= 0
    case (.exactly(let number), .below(let limit, _)), (.below(let limit, _), .exactly(let number)):
      number.difference(from: limit) <= 0
    case (.above(let low, let lowIncluded), .below(let high, let highIncluded)),
      (.below(let high, let highIncluded), .above(let low, let lowIncluded)):
      low.difference(from: high) < (lowIncluded && highIncluded ? 1 : 0)
    }
  }
}

extension PublishedFigure {
  private static let wordsForAbove = ["over", "more than", "above"]
  private static let wordsForAtLeast = ["at least", "no fewer than", "no less than"]
  private static let wordsForBelow = ["under", "fewer than", "less than", "below"]
  private static let wordsForAtMost = ["up to", "at most", "no more than"]
  private static let wordsForAbout = [
    "about", "around", "approximately", "nearly", "almost", "some", "roughly",
  ]

  /// Whether a word beside the number says that it isn't the number itself.
  var isBounded: Bool {
    let word = quantifier.lowercased()
    return [
      Self.wordsForAbove, Self.wordsForAtLeast, Self.wordsForBelow, Self.wordsForAtMost,
      Self.wordsForAbout,
    ].contains { $0.contains(word) }
  }

  /// The number with the word beside it.
  var bound: PrintedBound {
    guard let number else { return .unreadable }
    let word = quantifier.lowercased()
    if Self.wordsForAbove.contains(word) { return .above(number, isIncluded: false) }
    if Self.wordsForAtLeast.contains(word) { return .above(number, isIncluded: true) }
    if Self.wordsForBelow.contains(word) { return .below(number, isIncluded: false) }
    if Self.wordsForAtMost.contains(word) { return .below(number, isIncluded: true) }
    return Self.wordsForAbout.contains(word) ? .about : .exactly(number)
  }
}

extension DecimalNumber {
  /// Whether both are one number, or the coarser is the finer rounded up, down or to the nearest.
  fileprivate func isSame(as other: DecimalNumber) -> Bool {
    let difference = difference(from: other).magnitude
    let step = DecimalNumber(units: 1, decimals: min(decimals, other.decimals))
      .difference(from: DecimalNumber(units: 0, decimals: max(decimals, other.decimals)))
    return decimals == other.decimals ? difference == 0 : difference < step.magnitude
  }
}
