import Survey

extension TestCaveat {
  /// The caveat as a sentence below the table, whose banner stands in its columns or down the side.
  func words(_ respondents: RespondentWords, banner: BannerPlace) -> String {
    switch self {
    case .letters(let compared, let level, let adjustment, let families, let comparisons):
      lettersWords(compared, level, adjustment, families, comparisons, banner, respondents)
    case .notCompared(let labels, let below):
      "Not compared, because they have fewer than \(respondents.counted(below)):"
        + " \(labels.quoted)."
    case .overlapAllowedFor(let labels):
      "The \(banner.many) of \(labels.quoted) share \(respondents.many); the tests allow for those"
        + " in both."
    case .overlapByDifference(let labels):
      "The \(banner.many) of \(labels.quoted) share \(respondents.many); two that do are compared by a t"
        + " test of their difference with the errors of the design, which allows for those in both."
    case .wholeTable(let tests):
      "Each test asks whether the answers differ between the groups of a question at all; it does not"
        + " say which. "
        + (tests == 1
          ? "There is one test." : "The \(tests.printed) p-values are not adjusted for each other.")
    case .choice(let choice, let labels): choice.words(labels, respondents)
    case .notTested(let reason, let labels): reason.words(labels, respondents)
    case .optionByOption:
      "\(respondents.nature == .people ? "\(respondents.heading) could" : "Each \(respondents.one) can")"
        + " give several answers, so each is tested by itself: with it or without it."
    case .notDrawnAtRandom(let selection): selection.words(respondents)
    }
  }

  private func lettersWords(
    _ compared: Compared, _ level: DecimalNumber, _ adjustment: Adjustment,
    _ families: [Family], _ comparisons: String, _ banner: BannerPlace,
    _ respondents: RespondentWords
  ) -> String {
    let number = compared.isOfMeans ? "mean" : "percentage"
    let rows = compared.isOfMeans ? "" : " of a row"
    guard families.contains(where: { $0.size > 0 }) else {
      return
        "No \(banner.many) could be compared: they have too few \(respondents.many), or all answered alike."
    }
    return
      "Higher than: the \(banner.many) of the same question that the \(number) is significantly above,"
      + " by their letters (\(compared.test), level \(level.printed)). \(adjustment.sentence(families, of: rows))"
      + " The table \(comparisons) in findings.csv has every comparison."
  }
}

extension Adjustment {
  /// What was done because a family has several comparisons.
  fileprivate func sentence(_ families: [TestCaveat.Family], of rows: String) -> String {
    let sizes =
      families.count == 1
      ? "\(families[0].size.printed) at most"
      : families.map { "\($0.size.printed) at most for \u{2018}\($0.question)\u{2019}" }
        .joined(separator: ", ")
    let together = "The comparisons\(rows) within a question (\(sizes)) are"
    return switch self {
    case .none: "\(together) not adjusted for their number."
    case .bonferroni: "\(together) adjusted together by Bonferroni's method."
    case .holm: "\(together) adjusted together by Holm's method."
    case .benjaminiHochberg: "\(together) adjusted together by Benjamini and Hochberg's method."
    }
  }
}

extension TestCaveat.Choice {
  fileprivate func words(_ labels: [String], _ respondents: RespondentWords) -> String {
    let many = respondents.many
    return switch self {
    case .exactBySmallCells(let below):
      "Exact, because fewer than \(below.printed) \(many) would be expected in some cell: \(labels.quoted)."
    case .exactByFewRespondents(let below):
      "Exact, because there are fewer than \(respondents.counted(below)): \(labels.quoted)."
    case .approximate:
      "Not exact, because chi-squared is close with so many \(many): \(labels.quoted)."
    case .tooLargeForExact:
      "Not exact, because the table is too large for it, so that the p-value is rough where few"
        + " \(many) are expected in a cell: \(labels.quoted)."
    }
  }
}

extension TestCaveat.NoTest {
  fileprivate func words(_ labels: [String], _ respondents: RespondentWords) -> String {
    switch self {
    case .columnsOverlap:
      "Not tested, because a \(respondents.one) can be in several groups: \(labels.quoted)."
    case .nothingVaries:
      "Not tested, because nobody answered, or all answers, or all groups, are the same:"
        + " \(labels.quoted)."
    case .tooManyCells:
      "Not tested, because the answers and groups make more cells than these \(respondents.many) can tell"
        + " the errors of: \(labels.quoted)."
    case .tooLarge:
      "Not tested, because the table is too large for an exact test: \(labels.quoted)."
    }
  }
}

extension Selection {
  fileprivate func words(_ respondents: RespondentWords) -> String {
    let many = respondents.many
    return switch self {
    case .random: ""
    case .purposive:
      "The \(many) were chosen on purpose, not drawn at random: a test or an interval says nothing of"
        + " anybody else."
    case .selfSelected:
      "The \(many) chose themselves to be in the study and were not drawn at random: a test or an"
        + " interval says nothing of anybody else."
    case .census:
      "Everyone there is was counted: a difference is what it is, and a test or an interval, which"
        + " allows for chance in drawing \(many), says nothing of it."
    }
  }
}
