import Survey

extension FigureAudit {
  var page: AuditPage {
    let amiss = checks(.amiss).map(\.words)
    return AuditPage(
      title: "Do these figures fit each other?", opening: [summary],
      sections: [
        ("What doesn't fit", amiss),
        ("What fits only on a condition", checks(.otherwise).map(\.words)),
        ("What follows, though it isn't printed", checks(.follows).map(\.words)),
        ("What can't be told", untoldItems), ("What fits", fittingItems),
      ].filter { !$0.1.isEmpty }
        .map { AuditSection(heading: $0.0, items: $0.1, isNumbered: false, note: nil) },
      closing: amiss.isEmpty ? [] : [PercentageAudit.closingWords])
  }

  /// The checks that a reader of a report is told of: first what doesn't fit, then what fits only
  /// on a condition or beside another word, then what follows, then what can't be read, and words
  /// beside which a number stands elsewhere.
  var rowsToTell: [Check] {
    checks(.amiss) + checks(.otherwise) + checks(.fits).filter(\.isBesideWord) + checks(.follows)
      + checks(.untold).filter { $0.isUnreadable || $0.isCountedElsewhere }
  }

  /// How many checks came out in which way.
  var summary: String {
    let (amiss, fitting) = (checks(.amiss).count, checks(.fits).count)
    let following = checks(.follows).count
    return "\(checks.count.counted("check")) of \(figureCount.counted("figure")):"
      + " \(amiss.printed) \(amiss == 1 ? "doesn't" : "don't") fit,"
      + " \(checks(.otherwise).count.printed) only on a condition,"
      + " \(fitting.printed) \(fitting == 1 ? "fits" : "fit"),"
      + (following == 0 ? "" : " from \(following.printed) something follows,")
      + " and of \(checks(.untold).count.printed) nothing can be told."
  }

  private var untoldItems: [String] {
    checks(.untold).filter { !$0.isUncounted }.map(\.words) + uncountedItems
  }

  /// Words that stand without any number, an item a word.
  var uncountedItems: [String] {
    let figures = checks(.untold).filter(\.isUncounted).compactMap(\.figures.first)
    let words = figures.map(\.quantifier)
    return words.indices.filter { words.firstIndex(of: words[$0]) == $0 }.map { first in
      let ids = figures.filter { $0.quantifier == words[first] }.map(\.id)
      return "‘\(words[first])’ stands for a number that isn't given (\(ids.runs))."
    }
  }

  /// Figures printed alike in several places all in one item; the rest one by one.
  private var fittingItems: [String] {
    let repeated = checks(.fits).filter(\.isPlainRepeat)
    let item =
      repeated.isEmpty
      ? []
      : [
        "Printed more than once, and the same each time: \(repeated.count.counted("figure"))"
          + " (\(repeated.map { $0.figures.map(\.id).listed() }.joined(separator: "; ")))."
      ]
    return checks(.fits).filter { !$0.isPlainRepeat }.map(\.words) + item
  }
}

extension FigureAudit.Check {
  fileprivate var isUncounted: Bool {
    if case .word(let check) = outcome { check.finding == .uncounted } else { false }
  }

  fileprivate var isCountedElsewhere: Bool {
    if case .word(let check) = outcome { check.finding == .countedElsewhere } else { false }
  }

  fileprivate var isUnreadable: Bool {
    switch outcome {
    case .unreadable: true
    case .repeated(let check): check.agreement == .unreadable
    case .percentages, .noBase, .commonBase, .average, .range, .total, .aboveBase, .components,
      .countBesidePercentage, .word, .growth:
      false
    }
  }

  fileprivate var isBesideWord: Bool {
    if case .repeated(let check) = outcome { check.agreement == .sameBesideWord } else { false }
  }

  fileprivate var isPlainRepeat: Bool {
    if case .repeated(let check) = outcome { check.agreement == .same } else { false }
  }
}
