import Survey

extension PercentageAudit.Reading {
  /// The reading with its counts, and how often its repair explains a random set.
  func words(insteadOf stated: Int) -> String {
    "\(description(insteadOf: stated)) – \(chanceWords)"
  }

  private var chanceWords: String {
    guard let chance else { return "this repair explains nearly any set, so it says nothing" }
    return "the same repair explains \(chance.words)"
  }

  private func description(insteadOf stated: Int) -> String {
    switch repair {
    case .oneDigit: "one digit is another: \(changed)"
    case .twoDigits: "two digits are others: \(changed)"
    case .digitsSwapped: "two digits have changed places: \(changed)"
    case .nearbyBase, .otherBase: "the base is \(base.printed), not \(stated.printed): \(shares)"
    case .otherRounding: "the figures were rounded with \(rounding.words): \(shares)"
    case .mixedUnits: mixedWords
    case .oneFudged:
      "one figure was set so that they make 100"
        + (base == stated ? "" : ", and the base is \(base.printed), not \(stated.printed)")
        + ": \(shares)"
    case .mentions: "the base is \(base.counted("answer")), not people: \(shares)"
    case .nearest: "the nearest figures that \(base.printed) can make: \(changed)"
    }
  }

  private var changed: String { "\(figures.map(\.words).listed()), which is \(shares)" }

  private var shares: String {
    "\(counts.map(\.words).listed()) of \(base.printed)\(togetherWords)"
  }

  private var mixedWords: String {
    let people = headcounts.map { place in
      "the \(figures[place].plain) is \(peopleWords(counts[place]))"
    }
    let others = counts.indices.filter { !headcounts.contains($0) }.map { counts[$0].words }
    let whole =
      percentageBase == base ? "all \(base.printed)" : "the other \(percentageBase.printed)"
    return "\(people.listed()); \(others.listed()) of \(whole)\(togetherWords)"
  }

  private func peopleWords(_ count: ClosedRange<Int>) -> String {
    count == 1...1 ? "one person" : "\(count.words) people"
  }

  /// What the counts add to, where there is only one choice.
  private var togetherWords: String {
    uniqueCounts.map { "; together \($0.reduce(0, +).printed)" } ?? ""
  }
}
