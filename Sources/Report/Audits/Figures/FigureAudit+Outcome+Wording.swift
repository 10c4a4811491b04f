import Survey

extension FigureAudit.CommonBaseCheck {
  var words: String {
    let start =
      "\(questions.printed) sets of percentages have the base \(stated.printed), and not all can be"
      + " had of it by rounding to the nearest."
    guard !fitting.isEmpty else {
      return "\(start) No other base up to \(largest.printed) fits them all either, so people must"
        + " be missing from some of them, or figures are off"
        + (isImpossible ? "." : ", unless rounded otherwise or of several answers a person.")
    }
    return "\(start) All of them fit \(fitting.map(\.printed).listed(by: "or"))."
  }
}

extension FigureAudit.AverageCheck {
  var words: String {
    switch finding {
    case .possible(let sums):
      "an average of \(average) of \(whole) can be had: they add up to"
        + " \(sums.words)."
    case .possibleUnder(let roundings):
      "an average of \(average) of \(whole) can be had with"
        + " \(roundings.map(\.words).listed(by: "or")) only."
    case .impossible(let nearest):
      (isOfWholeNumbers ? "no " : "if the answers are whole numbers, no ")
        + "\(base.printed) whole numbers have an average of \(average); the nearest averages are"
        + " \(nearest.map(\.printed).listed())."
        + (lender == nil ? "" : " There are \(people).")
    case .untestable:
      "an average of \(average) of \(people)\(lender == nil ? "" : ",") can be had whatever was"
        + " answered: it has too few decimals to be tested."
    }
  }

  private var whole: String {
    "\(base.printed) whole numbers" + (lender == nil ? "" : " (\(people))")
  }

  private var people: String { base.printed(for: lender) }
}

extension FigureAudit.RangeCheck {
  var words: String {
    let range = "the lowest \(lowest.printed) and the highest \(highest.printed)"
    return isOrdered
      ? "the average \(average.printed) lies between \(range)."
      : "the average \(average.printed) doesn't lie between \(range)."
  }
}

extension FigureAudit.TotalCheck {
  /// What the parts make, and what is left over; the parts' figures name the one like the gap.
  func words(_ figures: [PublishedFigure]) -> String {
    let sum = "\(parts.map(\.printed).listed()) add up to \(sum.printed)"
    guard difference != 0 else { return "\(sum), \(wholeWords)." }
    let gap = "\(abs(difference).printed) \(difference > 0 ? "less" : "more") than \(total.printed)"
    return "\(condition)\(sum), which is \(gap), \(wholeWords). \(reason(figures))"
  }

  private var wholeWords: String {
    switch whole {
    case .printed: "the number printed for all of them"
    case .statedBase: "the base that is stated"
    }
  }

  private var condition: String {
    whole == .statedBase(isAssumed: true)
      ? "if these are all the answers and nobody gave several, " : ""
  }

  private func reason(_ figures: [PublishedFigure]) -> String {
    if partsEqualToGap.count == 1, let like = partsEqualToGap.first.map({ figures[$0] }) {
      return "The gap is exactly \(like.category.spaced) (\(like.id))."
    }
    return difference > 0
      ? "Something isn't listed, or a number is off."
      : "Something is listed twice, or a number is off."
  }
}

extension FigureAudit.AboveBaseCheck {
  var words: String { "\(count.printed) is more than \(base.printed), the base that it states." }
}

extension FigureAudit.ComponentCheck {
  var words: String {
    let sum = "\(components.listed()) and the total \(total)"
    let apart = difference.map { " (\($0.printed) apart)" } ?? ""
    return switch agreement {
    case .exact: "\(components.listed()) add up to \(total), as printed."
    case .byRounding: "\(sum) don't add up as printed\(apart), but rounding can explain it."
    case .overlapping:
      "\(sum) needn't add up, if people gave several answers each: the total lies between the"
        + " largest and the sum."
    case .none: "\(sum) don't go together\(apart), and rounding can't explain it."
    }
  }
}

extension FigureAudit.CountCheck {
  var words: String {
    let of = base.printed(for: lender) + (lender == nil ? "" : ",")
    let pair = "\(count.printed) of \(of) beside \(percentage) %"
    if roundings.isEmpty {
      return "\(pair): it is \(nearest.printed) %, and no rounding gives \(percentage)."
    }
    return roundings.contains(.either)
      ? "\(pair) is right."
      : "\(pair) is right with \(roundings.map(\.words).listed(by: "or")) only."
  }
}

extension FigureAudit.RepeatCheck {
  func words(_ figures: [PublishedFigure]) -> String {
    let values = figures.map { "\($0.words) (\($0.id))" }.listed()
    switch agreement {
    case .same: return "printed \(figures.count.printed) times as \(figures[0].words)."
    case .sameBesideWord: return "the same number, with another word beside it: \(values)."
    case .compatible: return "not the same number, though all can be true: \(values)."
    case .otherDates:
      let dated = figures.enumerated()
        .sorted { ($0.element.date, $0.offset) < ($1.element.date, $1.offset) }
      return "different numbers at different dates:"
        + " \(dated.map(\.element.words).joined(separator: ", "))."
    case .unreadable:
      return "printed differently, and not all can be read as numbers: \(values)."
    case .contradictory: return "one thing, and different numbers: \(values)."
    }
  }
}

extension FigureAudit.WordCheck {
  func words(_ figures: [PublishedFigure]) -> String {
    switch finding {
    case .uncounted: return "‘\(word)’, and no number."
    case .countedElsewhere:
      return "‘\(word)’ here, and a number elsewhere: "
        + figures.dropFirst().map { "\($0.words) (\($0.id))" }.listed() + "."
    case .fits(let count, let base):
      return "‘\(word)’ is right for \(count.printed) of \(base.printed(for: lender))."
    case .contradicts(let count, let base):
      let of = base.printed(for: lender)
      return count == base
        ? "‘\(word)’ beside \(count.printed), which is all \(of)\(lender == nil ? " of the group" : "")."
        : "‘\(word)’ beside \(count.printed) of \(of), which isn't what the word says on"
          + " the scale of this check: all, nearly all (85 % or more), most (more than half),"
          + " half (45 to 55 %), a few (less than a quarter)."
    }
  }
}

extension FigureAudit.UnreadableCheck {
  func words(_ figures: [PublishedFigure]) -> String {
    let figure = figures.first
    switch self {
    case .value:
      let value = figure?.value ?? ""
      let measure = (figure?.measure ?? "").spaced
      return value.isEmpty
        ? "there is neither a number nor a word where a \(measure) belongs."
        : "‘\(value)’ can't be read as a \(measure), so nothing is held against it."
    case .measure(let meant):
      return "the measure ‘\(figure?.measure ?? "")’ isn't known, so nothing is held against it;"
        + " ‘\(meant)’ may be meant."
    case .tooLarge:
      return "the base is too large to work a percentage out of it."
    }
  }
}
