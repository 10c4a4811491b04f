import Survey

extension Caveat {
  /// The caveat as a sentence below the table, whose banner stands in its columns or down the side.
  func words(
    _ respondents: RespondentWords = .respondents, banner: BannerPlace = .columns
  ) -> String {
    switch self {
    case .jointDistributionUnpublished:
      "How the answers to these questions go together was not published: the rows were made from"
        + " the totals of each question, so the inner cells of this table show nothing that was"
        + " found."
    case .severalAnswersEach(let count, let answers):
      respondents.severalAnswers(count, answers)
        + " Percentages of \(respondents.many) can add to more than 100."
    case .ranking(let count): respondents.ranking(count)
    case .goal(let answer, let percent):
      "Number and per cent: \(respondents.many) with the answer ‘\(answer)’. Goal:"
        + " \(percent.printed) per cent of each base. Short of the goal: how many more"
        + " \(respondents.many) would need that answer."
    case .diagonalIsOwnCount:
      "Each cell has the \(respondents.many) with both the answer of its row and that of its"
        + " column. Where an answer meets itself stands how many have it."
    case .jaccardIndex:
      "Each cell has the \(respondents.many) with both answers as a share of those with either:"
        + " 0 where the two never go together, 1 where they always do. The file findings.csv has"
        + " the two numbers behind each."
    case .reportedWithoutNumber:
      "Where the number is not available, the theme was reported for the group without saying how"
        + " many people raised it."
    case .silenceIsNotDenial:
      "[z] in this table: the source does not report the theme for the group, which is not to say"
        + " that nobody raised it."
    case .spokeTogether(let column, let people, let conversations):
      "\(column): \(people.counted("person", "people")) in"
        + " \(conversations.counted("conversation")). They spoke together, so a person is counted"
        + " only where the source tells one voice from the others."
    case .rowsMadeFromTheseFigures:
      "The rows were made from these figures as well as rows can be: that a figure is reproduced"
        + " says that the rows agree with it, not that it was right."
    case .quantileMethod:
      "Medians and quartiles interpolate between neighbouring answers (type 7)."
    case .columnsOverlap(let question):
      respondents.severalAnswers(to: question)
        + (respondents.nature == .people ? "; they stand" : " and stands")
        + " in a \(banner.one) for each."
    case .outsideBanner(let question, let count):
      "\(respondents.counted(count)) of the base"
        + " \(respondents.lack(count)) of ‘\(question)’ and"
        + " \(count == 1 ? "stands" : "stand") in none of its \(banner.many)."
    case .basesDiffer(let lowest, let highest):
      "The \(banner.many) do not rest on the same"
        + " \(respondents.nature == .people ? "people" : respondents.many): the bases of the questions"
        + " that head them run from \(lowest.printed) to \(highest.printed); see \u{2018}Who is"
        + " counted\u{2019}."
    case .sumOfRows(let label):
      "\u{2018}\(label)\u{2019} is the sum of the other rows."
    case .unitsDiffer(let dates):
      "Not every row has a count on every date, and the sum is of those that have:"
        + " \(dates.map { "\($0.units.printed) on \($0.date.words)" }.joined(separator: ", "))"
        + (Set(dates.map(\.units)).count == 1 ? ", but not the same ones." : ".")
    case .matchedUnits(let matched, let all):
      "Of \(all.counted("row")), this table has the \(matched.printed) with a count on every date."
    case .breakInSeries(let part):
      "From \(part.date.words) on, [b]: \(part.reason.asClause)."
    case .differentMonths(let first, let last):
      "\(first.monthName) is compared with \(last.monthName). Counts can rise and fall with the"
        + " season, or when a register is renewed; to compare the same month is sounder."
    case .underOneYear:
      "Less than a year lies between the dates, so no change by the year is given."
    case .unknownLeftOut(let labels):
      "Per cent of known leaves out \(labels.map { "\u{2018}\($0)\u{2019}" }.joined(separator: ", "))."
    case .levelsAreNotPayBands:
      "A level of practice is about the practitioner, not the post, and is not a pay band: nothing"
        + " here can settle a grade, pay, other terms of employment, or a dispute over how somebody"
        + " performs."
    case .itemsHaveNoPillar:
      "There is no score by pillar. The framework sorts its aspects by pillar, and gives its items"
        + " none; to sort them would be a judgement that it does not make."
    case .blankIsNotNo:
      "What respondents cover is what they answered yes to. A blank is not a no, but it is no yes"
        + " either: the true number of yes may be higher."
    case .fewestCovered(let items):
      "Shown are, of each level, the \(items) items with the fewest yes, and any others with as few as"
        + " the last of them. An item that everyone covers is not shown."
    case .allCovered(let level):
      "\u{2018}\(level)\u{2019} has no row: everyone counted there covers every item that was asked."
    case .itemsNotAsked(let level, let items, let all):
      "Not asked: \(items.printed) of the \(all.counted("item")) of \u{2018}\(level)\u{2019}. They are in"
        + " no number here, and are no blanks."
    case .levelLeftBlank(let level, let against, let count):
      "Not in this table: \(respondents.counted(count)) at \u{2018}\(level)\u{2019} without an answer to"
        + " any item of \u{2018}\(against)\u{2019}, the level held against."
    case .noLevelAbove(let level, let count):
      "Not in this table: \(respondents.counted(count)) at ‘\(level)’, above which the"
        + " framework has no level."
    case .levelNotStated(let count):
      "Not in this table: \(respondents.counted(count)) who did not state a level, so that"
        + " the next one is not known."
    case .fewRespondents(let limit):
      "Some numbers are of fewer than \(limit) respondents or answers, or all respondents of a row"
        + " answered alike. Whoever knows the group may recognise people, or learn what each said:"
        + " leave such rows out, or join levels, before the table goes beyond those entitled to it."
        + " To leave a row out is not enough where it can be had by subtraction, from a total or from"
        + " another table."
    case .chartSeen(let cells, let all):
      "The source of this study shows \(cells.printed) of the \(all.counted("cell")) of the scoring"
        + " chart. The others were taken over from the scheme and not checked. A number that rests on"
        + " any of them has the symbol [u]; a band named beside it rests on them too."
    case .gapInLevels(let profile, let factor, let levels, let points):
      "\(profile), \(factor): level \(levels.map(\.printed).listed(by: "or")) and none between, so"
        + " \(points.map(\.printed).listed(by: "or")) points."
    case .differencesAreNoRange(let first, let second, let least, let most, let isSeen):
      "A difference is the points of \(second) less those of \(first): lowest less lowest, and"
        + " highest less highest. The two are not the ends of a range. In all, a job of the profile"
        + " ‘\(second)’ can have from \(least.printed) to \(most.printed) points more than one of"
        + " ‘\(first)’"
        + "\(isSeen ? "" : " [u]")\(least < 0 ? "; a number below zero means fewer" : "")."
    case .scoreDisagrees(let disagreement): disagreement.words
    case .bandsDisagree(let profile, let printed, let reached):
      "\(profile): the printed band is \(printed); the combinations of its levels reach"
        + " \(reached.joined(separator: ", "))."
    case .validated(let agreeing, let all):
      agreeing == all
        ? "All \(all.counted("number")) agree with those worked out here, to every digit given."
        : "\(agreeing.printed) of \(all.counted("number")) agree with those worked out here, to every"
          + " digit given; \((all - agreeing).printed) differ."
    case .gradesNoJob:
      "This table grades no job. Bands are decided by evaluation and matching panels; a total, and"
        + " the band range that holds it, are arithmetic on the levels that were entered."
    case .weighting(let caveat): caveat.words(respondents)
    case .waves(let caveat): caveat.words(respondents)
    case .itemBasesDiffer(let lowest, let highest):
      "The items do not rest on the same"
        + " \(respondents.nature == .people ? "people" : respondents.many): their bases run from"
        + " \(lowest.printed) to \(highest.printed)."
    case .scores(let caveat): caveat.words(respondents)
    case .medianDay:
      "Median: the day in the middle of all answers; of an even number of answers, the earlier of the"
        + " two in the middle."
    case .rankPoints(let items):
      "Rank points: the first rank counts \(items.printed), each rank after it one less, and an item that"
        + " was not ranked nothing; they add up over all \(respondents.many)."
    case .revised(let figures, let file):
      "Revised since \(file): \(figures.counted("number")) of this table"
        + " \(figures == 1 ? "was" : "were") published otherwise there. [r] stands where no other symbol"
        + " does; findings.csv says what each was."
    case .smallBases(let policy): policy.words(respondents)
    case .tests(let caveat): caveat.words(respondents, banner: banner)
    case .robustness(let caveat): caveat.words(respondents)
    }
  }
}

/// What the options of a banner question head in a printed table.
enum BannerPlace {
  case columns
  /// Each stands down the side, in a line of its own.
  case lines

  var one: String {
    switch self {
    case .columns: "column"
    case .lines: "line"
    }
  }

  var many: String { one + "s" }
}

extension String {
  /// The text without a full stop at its end.
  fileprivate var asClause: String { hasSuffix(".") ? String(dropLast()) : self }
}

extension Caveat.ScoreDisagreement {
  fileprivate var words: String {
    "\(profile), \(factor): beside level \(printedLevel) the score \(printedScores.joined) is"
      + " printed; the chart gives \(chartPoints.joined)."
  }
}

extension [Int] {
  fileprivate var joined: String { map(\.printed).joined(separator: ", ") }
}
