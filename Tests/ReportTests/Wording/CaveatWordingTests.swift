import Survey
import Testing

@testable import Report

@Test(
  arguments: [
    (
      Caveat.severalAnswersEach(respondents: 1, answers: 1),
      "Respondents could give several answers: 1 respondent gave 1 answer."
    ),
    (
      .severalAnswersEach(respondents: 1200, answers: 3400),
      "Respondents could give several answers: 1,200 respondents gave 3,400 answers."
    ),
    (.spokeTogether(column: "All", respondents: 7, conversations: 2), "All: 7 people in 2 conv"),
    (.spokeTogether(column: "All", respondents: 1, conversations: 1), "All: 1 person in 1 conv"),
    (
      .outsideBanner(question: "Band", respondents: 1),
      "1 respondent of the base has none of the options of ‘Band’ and stands in none of its columns."
    ),
    (
      .outsideBanner(question: "Band", respondents: 2),
      "2 respondents of the base have none of the options of ‘Band’ and stand in none of its columns."
    ),
    (
      .basesDiffer(lowest: 1028, highest: 1031),
      "The columns do not rest on the same people: the bases of the questions that head them run from"
        + " 1,028 to 1,031; see ‘Who is counted’."
    ),
    (
      .noLevelAbove(level: "Consultant", respondents: 1),
      "Not in this table: 1 respondent at ‘Consultant’, above which"
    ),
    (.levelNotStated(respondents: 2), "Not in this table: 2 respondents who did not state a level"),
    (.fewestCovered(items: 3), "Shown are, of each level, the 3 items with the fewest yes"),
    (.allCovered(level: "Consultant"), "‘Consultant’ has no row: everyone counted there covers"),
    (
      .itemsNotAsked(level: "Consultant", items: 2, of: 17),
      "Not asked: 2 of the 17 items of ‘Consultant’."
    ),
    (
      .levelLeftBlank(level: "Advanced", against: "Consultant", respondents: 1),
      "Not in this table: 1 respondent at ‘Advanced’ without an answer to any item of ‘Consultant’,"
    ),
    (.fewRespondents(below: 5), "Some numbers are of fewer than 5 respondents or answers, or all"),
    (
      .scoreDisagrees(
        .init(
          profile: "Job A", factor: "Effort", printedLevel: "2-3", printedScores: [7],
          chartPoints: [7, 12])),
      "Job A, Effort: beside level 2-3 the score 7 is printed; the chart gives 7, 12."
    ),
    (
      .bandsDisagree(profile: "Job A", printed: "8a-b", reached: ["8a"]),
      "Job A: the printed band is 8a-b; the combinations of its levels reach 8a."
    ),
    (
      .chartSeen(cells: 1, of: 2),
      "The source of this study shows 1 of the 2 cells of the scoring chart. The others were taken"
        + " over from the scheme and not checked. A number"
    ),
    (
      .differencesAreNoRange(first: "Job A", second: "Job B", least: 27, most: 1078, isSeen: true),
      "A difference is the points of Job B less those of Job A: lowest less lowest, and highest less"
        + " highest. The two are not the ends of a range. In all, a job of the profile ‘Job B’ can have from"
        + " 27 to 1,078 points more than one of ‘Job A’."
    ),
    (
      .gapInLevels(profile: "Job A", factor: "Effort", levels: [2, 4], points: [7, 18]),
      "Job A, Effort: level 2 or 4 and none between, so 7 or 18 points."
    ),
    (.gradesNoJob, "This table grades no job."),
    (
      .ranking(respondents: 1),
      "Ranked first, and per cent: of the 1 respondent who ranked any item, those with the item in the"
        + " first place. Mean rank: of those who ranked the item; 1 is the highest rank."
    ),
  ] as [(Caveat, String)])
func `a caveat agrees with its numbers`(caveat: Caveat, start: String) {
  #expect(caveat.words().hasPrefix(start))
}

@Test func `one conversation isn't several`() {
  let words = [1, 2].map {
    Caveat.spokeTogether(column: "All", respondents: 3, conversations: $0).words()
  }
  #expect(words[0].contains("in 1 conversation."))
  #expect(words[1].contains("in 2 conversations."))
}

@Test func `a range of differences tells what a number below zero means, and what was not seen`() {
  let words = Caveat.differencesAreNoRange(
    first: "A", second: "B", least: -6, most: 23, isSeen: false
  ).words()
  #expect(
    words.hasSuffix(
      "from \u{2212}6 to 23 points more than one of ‘A’ [u]; a number below zero means"
        + " fewer."))
}

@Test func `a banner that stands down the side has lines, not columns`() {
  #expect(
    Caveat.outsideBanner(question: "Band", respondents: 2).words(banner: .lines)
      == "2 respondents of the base have none of the options of ‘Band’ and stand in none of its lines."
  )
  #expect(
    Caveat.columnsOverlap(question: "Tags").words(banner: .lines)
      == "Respondents could give several answers to ‘Tags’; they stand in a line for each.")
}
