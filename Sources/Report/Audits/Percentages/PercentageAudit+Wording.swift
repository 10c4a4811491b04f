import Survey

extension PercentageAudit {
  /// The most readings that are printed.
  private static let mostReadings = 6

  var page: AuditPage {
    AuditPage(
      title: "Can \(figures.map(\.words).listed()) of \(base.printed) be true?",
      opening: [verdictWords] + [chanceWords].compactMap(\.self),
      sections: [checksSection, basesSection] + (readings.isEmpty ? [] : [readingsSection]),
      closing: isAmiss ? [Self.closingWords] : [])
  }

  private var isAmiss: Bool {
    switch verdict {
    case .impossible, .impossibleUnder: true
    case .feasibleUnique, .feasible, .untestable: false
    }
  }

  private var verdictWords: String {
    switch verdict {
    case .impossible:
      let ways = roundingsTried.map(\.words).listed(by: "or")
      return "Impossible. \(subject) can't give these percentages under any rounding: \(ways)."
    case .impossibleUnder(let rounding, let others):
      let start = isImpossible ? "Impossible as asked" : "Possible only with some roundings"
      let ways = others.map(\.words).listed(by: "or")
      return "\(start). \(subject) can't give these percentages with \(rounding.words), but can"
        + " with: \(ways)."
    case .feasibleUnique(let counts):
      return "Possible, and in one way only: \(counts.map(\.printed).listed()) of"
        + " \(base.printed)."
    case .feasible(let choices):
      let number = choices == .max ? "more ways than can be counted" : "\(choices.printed) ways"
      return "Possible, in \(number): several choices of whole numbers of \(base.printed) give"
        + " these percentages."
    case .untestable(let reason): return "It can't be told: \(reason.words)."
    }
  }

  /// What an impossible verdict has tried: every rounding by rule, and the one asked about.
  private var roundingsTried: [Rounding] {
    let rules = AllowedRounding.any.roundings
    return rules + allowed.roundings.filter { !rules.contains($0) }
  }

  private var subject: String {
    switch structure {
    case .partition: "\(base.counted("person", "people")) with one answer each"
    case .incomplete: "\(base.counted("person", "people")) with one answer each or none listed"
    case .multiple: "\(base.counted("person", "people")) with any number of answers"
    case .responses: base.counted("answer")
    }
  }

  private var chanceWords: String? {
    guard let chanceOfPassing else { return nil }
    return "How strict the test is: \(chanceOfPassing.words) of as many percentages with about the"
      + " same sum would pass it."
  }

  private var checksSection: AuditSection {
    AuditSection(
      heading: "Why",
      items: checks.map { $0.words(on: base, of: structure) }
        + [sumWords, togetherWords].compactMap(\.self),
      isNumbered: false, note: nil)
  }

  /// What the counts add to, where each figure has some and they must make the base.
  var sumWords: String? {
    let ranges = checks.compactMap(\.counts)
    guard ranges.count == checks.count, structure == .partition || structure == .responses
    else { return nil }
    let least = ranges.reduce(0) { $0 + $1.lowerBound }
    let most = ranges.reduce(0) { $0 + $1.upperBound }
    return "Together these make \((least...most).words), and the base is \(base.printed)."
  }

  private var togetherWords: String? {
    let all =
      switch figures.count {
      case 1: "it"
      case 2: "both"
      default: "all \(figures.count.spelled)"
      }
    guard let smallest = bases.compactMap(\.smallest).min() else {
      return isPossibleOnSomeBase
        ? "No base up to \(maximumBase.printed) can make \(all)."
        : "No base whatever can make \(all): they add up to too much or too little."
    }
    return "\(smallest.printed) is the smallest base that can make \(all)."
  }

  private var readingsSection: AuditSection {
    let more = readings.count - Self.mostReadings
    return AuditSection(
      heading: "What may have been meant (offered, not applied; the most telling first)",
      items: readings.prefix(Self.mostReadings).map { $0.words(insteadOf: base) + "." },
      isNumbered: true,
      note: more > 0 ? "There \(more == 1 ? "is" : "are") \(more.printed) more, in JSON." : nil)
  }

  /// That nobody is accused.
  static let closingWords =
    "Figures that don't fit together are an inconsistency, not a sign of misconduct: the usual"
    + " causes are harmless, such as missing answers, a base of answers and not people, weights,"
    + " percentages of a smaller group, numbers rounded twice, or a slip of typing."
}
