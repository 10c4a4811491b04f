import Survey

extension FigureAudit.Check {
  /// What the check is about: the question, the group and the ids of the figures.
  var subject: String {
    "\(about) (\(figures.map(\.id).runs))"
  }

  /// The check with what came of it, as one item of a list.
  var words: String { "\(subject): \(finding)" }

  /// What came of the check, in a sentence or a few.
  var finding: String {
    switch outcome {
    case .percentages(let check): check.words
    case .noBase: "no base is stated for \(figures.printed), so nothing can be held against it."
    case .commonBase(let check): check.words
    case .average(let check): check.words
    case .range(let check): check.words
    case .total(let check): check.words(figures)
    case .aboveBase(let check): check.words
    case .components(let check): check.words
    case .repeated(let check): check.words(figures)
    case .countBesidePercentage(let check): check.words
    case .growth(let check): check.words
    case .word(let check): check.words(figures)
    case .unreadable(let check): check.words(figures)
    }
  }

  /// The set and group that the figures share; of parts and their whole it is the whole's.
  var about: String {
    let named = figures.last.map { [$0] } ?? []
    let sets = Set(figures.map(\.set))
    let set = sets.count == 1 ? sets.first ?? "" : isOfSeveralSets ? "" : named.first?.set ?? ""
    let groups = Set(figures.map(\.group))
    let group = groups.count == 1 ? groups.first ?? "" : named.first?.group ?? ""
    let words = [set, group].map(\.spaced).filter { !$0.isEmpty }
    return words.isEmpty ? "Figures" : words.joined(separator: ", ")
  }

  private var isOfSeveralSets: Bool {
    if case .commonBase = outcome { true } else { false }
  }
}

extension [PublishedFigure] {
  /// The numbers as printed.
  var printed: String { map(\.words).listed() }
}

extension PublishedFigure {
  /// The number as printed, with the word beside it and its date.
  var words: String {
    let number = [quantifier, printedValue].filter { !$0.isEmpty }.joined(separator: " ")
    let unit = isShare && !value.hasSuffix("%") ? " %" : ""
    return number + unit + (date.isEmpty ? "" : " (\(date))")
  }

  /// The value; digits alone with commas between thousands, unless they are a year.
  private var printedValue: String {
    guard value.count > 3, measure != "year", unit != "year", !value.hasPrefix("0"),
      value.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) })
    else { return value }
    return Int(printedCount: value)?.printed ?? value
  }
}

extension [String] {
  /// The ids, with the first and last of a run for the run: D067 to D072.
  var runs: String {
    var runs: [[String]] = []
    for id in self {
      if let last = runs.last?.last, last.isFollowed(by: id) {
        runs[runs.count - 1].append(id)
      } else {
        runs.append([id])
      }
    }
    return runs.flatMap { run in
      run.count > 2 ? ["\(run[0]) to \(run[run.count - 1])"] : run
    }.listed()
  }
}

extension String {
  /// Whether another id is this one with the next number at its end.
  fileprivate func isFollowed(by next: String) -> Bool {
    func parts(_ id: String) -> (stem: Substring, number: Int)? {
      let digits = id.reversed().prefix { $0.isASCII && $0.isNumber }.count
      guard let number = Int(id.suffix(digits)) else { return nil }
      return (id.dropLast(digits), number)
    }
    guard let one = parts(self), let other = parts(next) else { return false }
    return one.stem == other.stem && other.number == one.number + 1
  }
}
