/// What a reader of a table should know and nobody can mend.
package enum Caveat: Sendable, Equatable {
  /// The rows were worked back from margins that were published one by one: how the answers to
  /// two questions go together was never published.
  case jointDistributionUnpublished
  /// Respondents could choose several options, so percentages can add to more than 100.
  case severalAnswersEach(respondents: Int, answers: Int)
  /// What the numbers of a ranking are of, which so many answered.
  case ranking(respondents: Int)
  /// A share of the base is aimed at; the answer is given by its label.
  case goal(answer: String, percent: DecimalNumber)
  /// Where an option meets itself in a matrix stands how many chose it.
  case diagonalIsOwnCount
  /// What a Jaccard index is a share of.
  case jaccardIndex
  /// A number was left blank by the source for these groups although the theme was reported.
  case reportedWithoutNumber
  /// No mention in the source isn't the same as nobody having said it.
  case silenceIsNotDenial
  /// These columns' respondents spoke together, in so many conversations.
  case spokeTogether(column: String, respondents: Int, conversations: Int)
  /// The rows were made from the figures that they are held against.
  case rowsMadeFromTheseFigures
  /// Which quantile the median is, by its usual name.
  case quantileMethod
  /// A respondent can stand in several columns of this banner question.
  case columnsOverlap(question: String)
  /// Respondents of the base left out of every banner column because they chose none of its
  /// question's options.
  case outsideBanner(question: String, respondents: Int)
  /// Questions or items side by side in the table don't rest on the same respondents: the bases run
  /// from the lowest to the highest.
  case basesDiffer(lowest: Int, highest: Int)
  /// What is to know of weighted respondents.
  case weighting(WeightingCaveat)
  /// The items of a battery don't rest on the same respondents: their bases run from the lowest to the
  /// highest.
  case itemBasesDiffer(lowest: Int, highest: Int)
  /// What is to know of several waves beside each other.
  case waves(WaveCaveat)
  /// The row of that label is the sum of those above it.
  case sumOfRows(label: String)
  /// The dates don't have the same units: how many have a count on each, which can be as many.
  case unitsDiffer([UnitsOnDate])
  /// Only units with a count on every date are in the table, so many of all.
  case matchedUnits(Int, of: Int)
  /// The numbers from a date on are of something else, for the author's reason.
  case breakInSeries(CountTrendPlan.Break)
  /// Two dates of different months are compared.
  case differentMonths(CalendarDate, CalendarDate)
  /// The dates are too close for a rate by the year.
  case underOneYear
  /// The categories that a share of the known leaves out.
  case unknownLeftOut([String])
  /// A framework's levels say nothing of pay, and settle no dispute.
  case levelsAreNotPayBands
  /// The framework gives its items no pillar, so there is no score by pillar.
  case itemsHaveNoPillar
  /// Unanswered items stay among the possible answers, so a share of yes is the least it can be.
  case blankIsNotNo
  /// Only the items that the fewest respondents cover are shown, so many and those level with them.
  case fewestCovered(items: Int)
  /// A level of which no item is shown because everyone who answered covers all.
  case allCovered(level: String)
  /// So many of a level's items were asked of nobody.
  case itemsNotAsked(level: String, items: Int, of: Int)
  /// Respondents of a level who answered no item of the level they are held against.
  case levelLeftBlank(level: String, against: String, respondents: Int)
  /// Respondents of a level above which the framework has none.
  case noLevelAbove(level: String, respondents: Int)
  /// Respondents who didn't say which level they are at.
  case levelNotStated(respondents: Int)
  /// Some number is of fewer respondents than this, who may be recognised, or all of a row gave one
  /// answer.
  case fewRespondents(below: Int)
  /// Only so many cells of the scoring chart stand in the study's own document.
  case chartSeen(cells: Int, of: Int)
  /// A profile has levels of a factor on either side of one that it doesn't have: its points are one
  /// or the other, and none between.
  case gapInLevels(profile: String, factor: String, levels: [Int], points: [Int])
  /// How far a job of the second profile can lie above one of the first in all: the differences of
  /// their lowest and of their highest points aren't the ends of it.
  case differencesAreNoRange(first: String, second: String, least: Int, most: Int, isSeen: Bool)
  /// A printed score isn't the points that the chart gives the printed levels.
  case scoreDisagrees(ScoreDisagreement)
  /// A profile's totals reach bands that aren't the printed ones.
  case bandsDisagree(profile: String, printed: String, reached: [String])
  /// How many of the reference values are those worked out here, to the digits given.
  case validated(agreeing: Int, of: Int)
  /// Totals and bands worked out here are no grading.
  case gradesNoJob
  /// What to know of the statistics of a scale.
  case scores(ScoreCaveat)
  /// The day in the middle; of an even number of answers the earlier of the two.
  case medianDay
  /// What the points of a ranking of so many items are.
  case rankPoints(items: Int)
  /// What became of the numbers on few respondents.
  case smallBases(SmallBasePolicy)
  /// What to know of tests.
  case tests(TestCaveat)
  /// So many numbers of the table were published otherwise, in that file.
  case revised(figures: Int, since: String)
  /// What to know of how many would have to answer otherwise.
  case robustness(RobustnessCaveat)

  /// One printed score beside the chart's points.
  package struct ScoreDisagreement: Sendable, Equatable {
    package let profile: String
    package let factor: String
    package let printedLevel: String
    package let printedScores: [Int]
    package let chartPoints: [Int]

    package init(
      profile: String, factor: String, printedLevel: String, printedScores: [Int],
      chartPoints: [Int]
    ) {
      self.profile = profile
      self.factor = factor
      self.printedLevel = printedLevel
      self.printedScores = printedScores
      self.chartPoints = chartPoints
    }
  }
}
