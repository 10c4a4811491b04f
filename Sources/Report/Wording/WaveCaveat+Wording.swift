import Survey

extension WaveCaveat {
  /// The caveat as a sentence below the table.
  func words(_ respondents: RespondentWords) -> String {
    let isOfPeople = respondents.nature == .people
    return switch self {
    case .continuity(let earlier, let later, let changes):
      changes.words(earlier, later)
    case .notAsked(let wave): "The question was not asked in \(wave)."
    case .differentMonths(let waves, let months):
      "The waves fall in different months ("
        + zip(waves, months).map { "\($0): \($1.monthName)" }.joined(separator: "; ")
        + "), so a part of a change can be that of the season."
    case .noTest(let reasons):
      "No test is made"
        + " \(reasons.map { "where \($0.words(respondents))" }.joined(separator: ", or "))."
    case .afterBreak:
      "[b] in this table: the number can't be compared with that of every wave before it. What is"
        + " said here of each two waves tells which can be."
    case .otherNets(let labels):
      "\(labels.map { "‘\($0)’" }.joinedByAnd) \(labels.count == 1 ? "is" : "are") made of other"
        + " options in an earlier wave: [b]."
    case .fullCount(let waves, let unanswered):
      Self.fullCountWords(waves, unanswered, respondents)
    case .noTrendAcrossBreak:
      "No trend over all waves is tested, because the question changed on the way."
    case .testFamily(let size, let adjustment): adjustment.words(size)
    case .sharedTests:
      "Two rows that divide the \(respondents.many) in the same way, as a yes and a no do, have one"
        + " test between them: it stands in both and counts once."
    case .roughTests(let count):
      "\(count.counted("p-value")) of this table \(count == 1 ? "is" : "are") rough:"
        + " too few \(isOfPeople ? "people" : respondents.many) stand behind"
        + " \(count == 1 ? "it" : "them")."
    case .matched(let earlier, let later, let both, let onlyEarlier, let onlyLater, let outside):
      "\(earlier) to \(later): \(respondents.counted(both)) \(both.were) in the base in both waves."
        + " Left out: \(onlyEarlier.printed) who"
        + " \(onlyEarlier == 1 ? "stands" : "stand") only in \(earlier), and \(onlyLater.printed) only"
        + " in \(later).\(Self.outsideWords(outside))"
    case .nobodyMatched(let earlier, let later):
      "No \(respondents.one) id of \(earlier) stands in \(later), so nobody could be matched: look"
        + " whether both files write the ids in the same way."
    case .sameNames(let earlier, let later, let count):
      "\(earlier) to \(later): \(respondents.counted(count)) \(count == 1 ? "stands" : "stand") in"
        + " both waves by \(count == 1 ? "its" : "their") id. If they are the same"
        + " \(isOfPeople ? "people" : respondents.many), the design same_people would match them, and"
        + " the test here treats them as strangers."
    case .amongThoseWhoKnow(let labels, let waves, let bases):
      "Shares of those who know leave out"
        + " \(isOfPeople ? "whoever said" : "each \(respondents.one) with")"
        + " \(labels.map { "‘\($0)’" }.joined(separator: " or ")). Their base: "
        + zip(waves, bases).map { "\($0): \($1.printed)" }.joined(separator: "; ") + "."
    case .scores(let waves, let days):
      "The trend goes by the waves' dates, in days from the first: "
        + zip(waves, days).map { "\($0): \($1.printed)" }.joined(separator: "; ") + "."
    }
  }

  private static func outsideWords(_ count: Int) -> String {
    guard count > 0 else { return "" }
    return " \(count.printed) \(count == 1 ? "stands" : "stand") in both waves, but in one of them"
      + " outside the base: another segment, no answer, or an answer set apart."
  }

  private static func fullCountWords(
    _ waves: [String], _ unanswered: [Int], _ respondents: RespondentWords
  ) -> String {
    let gaps = zip(waves, unanswered).filter { $0.1 > 0 }
    guard !gaps.isEmpty else {
      return "Each wave counts everyone there is, so a change needs neither a test nor an interval."
    }
    let words = gaps.map { "\($0.0): \($0.1.printed)" }.joined(separator: "; ")
    return "Each wave is a full count, so a change has neither a test nor an interval. But not"
      + " \(respondents.nature == .people ? "everyone gave" : "every \(respondents.one) has") an"
      + " answer (without one: \(words)), so a part of a change can be that of who answered."
  }
}

extension [WaveCaveat.Change] {
  /// How two waves' questions compare.
  fileprivate func words(_ earlier: String, _ later: String) -> String {
    let differing = map { $0.words(earlier, later) }
    guard contains(where: \.isBreak) else {
      return "\(earlier) and \(later): same wording, options and base"
        + differing.map { "; \($0)" }.joined() + "."
    }
    let isRecoded = contains { if case .codes = $0 { true } else { false } }
    return "Between \(earlier) and \(later) \(differing.joinedByAnd)."
      + " The numbers can't be compared across this break."
      + (isRecoded
        ? " Options with one label can be compared once both files have the same values for them:"
          + " recode one of the files." : "")
  }
}

extension WaveCaveat.Change {
  fileprivate func words(_ earlierWave: String, _ laterWave: String) -> String {
    switch self {
    case .wording(let earlier, let later):
      "the wording changed (\(earlierWave): ‘\(earlier)’; \(laterWave): ‘\(later)’)"
    case .options(let onlyEarlier, let onlyLater):
      "the options changed (\(Self.words(onlyEarlier, onlyLater, earlierWave, laterWave)))"
    case .codes(let labels, let earlier, let later):
      "options of the same label have other values in the file"
        + " (\(labels.indices.map { "‘\(labels[$0])’: ‘\(earlier[$0])’ in \(earlierWave), ‘\(later[$0])’ in \(laterWave)" }.joined(separator: "; ")))"
    case .base: "the base changed: others were asked, or are in the segment"
    case .missing(let onlyEarlier, let onlyLater):
      "what counts as missing differs"
        + " (\(Self.words(onlyEarlier.map(\.cellWords), onlyLater.map(\.cellWords), earlierWave, laterWave, quoted: false)))"
    }
  }

  private static func words(
    _ onlyEarlier: [String], _ onlyLater: [String], _ earlier: String, _ later: String,
    quoted: Bool = true
  ) -> String {
    let parts = [(onlyEarlier, earlier), (onlyLater, later)].filter { !$0.0.isEmpty }
      .map { labels, wave in
        "only in \(wave): " + labels.map { quoted ? "‘\($0)’" : $0 }.joined(separator: ", ")
      }
    return parts.isEmpty ? "they stood in another order" : parts.joined(separator: "; ")
  }
}

extension WaveCaveat.NoTest {
  fileprivate func words(_ respondents: RespondentWords) -> String {
    let isOfPeople = respondents.nature == .people
    return switch self {
    case .brokenSeries: "the question changed between the waves"
    case .notInBoth: "an answer stands in one wave and not in another"
    case .netNotInBoth: "a net stands in one wave and not in another"
    case .otherNet: "the net is of other options in another wave"
    case .nobodyAnswered:
      isOfPeople
        ? "nobody answered in one of the waves"
        : "no \(respondents.one) has an answer in one of the waves"
    case .nobodyMatched:
      "\(isOfPeople ? "nobody" : "no \(respondents.one)") is in the base of both waves"
    case .nothingVaries:
      isOfPeople
        ? "nobody gave the answer in any of the waves, or everybody in all"
        : "no \(respondents.one) has the answer in any of the waves, or every \(respondents.one) in all"
    case .nobodyChanged: "none of those matched changed"
    }
  }
}

extension Adjustment {
  /// How so many tests were adjusted.
  fileprivate func words(_ size: Int) -> String {
    let family =
      size == 1 ? "the one test of this table" : "all \(size.printed) tests of this table together"
    switch self {
    case .none:
      return size == 1
        ? "This table makes one test, so there is nothing to adjust its p-value for."
        : "The p-values are not adjusted for there being \(size.printed) tests of this table."
    case .holm: return "Adjusted p-values regard \(family), by Holm's method."
    case .bonferroni: return "Adjusted p-values regard \(family), by Bonferroni's method."
    case .benjaminiHochberg:
      return "Adjusted p-values regard \(family), by Benjamini and Hochberg's method."
    }
  }
}

extension [String] {
  fileprivate var joinedByAnd: String {
    guard count > 1, let last else { return joined() }
    return dropLast().joined(separator: ", ") + " and " + last
  }
}

extension String {
  /// The value of a cell in quotes, or what an empty one is.
  fileprivate var cellWords: String { isEmpty ? "an empty cell" : "‘\(self)’" }
}

extension Int {
  /// The name of a month from 1 to 12.
  fileprivate var monthName: String {
    [
      "January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October", "November", "December",
    ][self - 1]
  }
}
