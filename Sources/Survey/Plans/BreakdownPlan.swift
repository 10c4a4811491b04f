/// A table of one question's answers, possibly beside those of a banner.
package struct BreakdownPlan: Sendable {
  /// What a cell's percentage is of.
  package enum Percentage: String, Sendable, CaseIterable {
    /// Of the column's base.
    case column
    /// Of the row's respondents.
    case row
    /// Of everyone in the table's base.
    case total
  }

  /// Which respondents make the base.
  package enum BaseRule: String, Sendable, CaseIterable {
    /// Those who gave a valid answer.
    case answered
    /// Everyone who was asked, with or without an answer.
    case asked
  }

  package let name: String
  package let title: String
  package let question: Question.ID
  /// The subset tabulated; `nil` for all respondents.
  package let segment: Segment?
  /// The questions whose options head the columns; empty for a total column alone.
  package let banner: [Question.ID]
  package let percentage: Percentage
  package let base: BaseRule
  /// The numbers printed, in order; an interval isn't one of them, it goes with the percentage.
  package let measures: [Measure]
  /// Whether percentages carry their 95 % interval.
  package let showsIntervals: Bool
  /// Decimals of averages; `nil` for one more than the answers have.
  package let decimals: Int?
  /// Whether the source published how the answers to the table's questions go together; it matters
  /// only where rows were reconstructed.
  package let jointIsPublished: Bool
  /// The share that one answer is held against, a line a column; `nil` for a table of all answers.
  package let goal: Goal?
  /// The author's own sentences below the table.
  package let notes: [String]
  /// The wave it is of; `nil` where the study has none.
  package let wave: String?
  /// How the limits of intervals are found.
  package let interval: IntervalMethod
  /// The numbers of each column as a whole, such as the mean of a scale, in order.
  ///
  /// None where the options have no order. A number's own statistics are its `measures`.
  package let statistics: [Measure]
  /// Options at either end of a scale that make up its top and its bottom box.
  package let box: Int
  /// The tests of the table; `nil` for none.
  package private(set) var test: TestPlan?
  /// Whether it is worked out how few respondents' answers the main findings hang on.
  package let showsRobustness: Bool
  /// How its first table is drawn; `nil` where it isn't.
  package let chart: ChartKind?

  package init(
    name: String, title: String, question: Question.ID, segment: Segment?,
    banner: [Question.ID], percentage: Percentage, base: BaseRule, measures: [Measure],
    showsIntervals: Bool, decimals: Int?, jointIsPublished: Bool = false, goal: Goal? = nil,
    notes: [String] = [], wave: String? = nil, interval: IntervalMethod = .wilson,
    statistics: [Measure] = [], box: Int = 2, test: TestPlan? = nil, showsRobustness: Bool = false,
    chart: ChartKind? = nil
  ) {
    self.name = name
    self.title = title
    self.question = question
    self.segment = segment
    self.banner = banner
    self.percentage = percentage
    self.base = base
    self.measures = measures
    self.showsIntervals = showsIntervals
    self.decimals = decimals
    self.jointIsPublished = jointIsPublished
    self.goal = goal
    self.notes = notes
    self.wave = wave
    self.interval = interval
    self.statistics = statistics
    self.box = box
    self.test = test
    self.showsRobustness = showsRobustness
    self.chart = chart
  }

  /// The names of its tables, in printed order: the answers, the numbers of each column as a whole,
  /// the tests, the comparisons of columns, and the robustness of the findings.
  package var tableNames: [String] {
    [name] + (statistics.isEmpty ? [] : [statisticsName])
      + (test == nil ? [] : [testsName, comparisonsName])
      + (showsRobustness ? [robustnessName] : [])
  }

  package var statisticsName: String { "\(name)-statistics" }
  package var testsName: String { "\(name)-tests" }
  package var comparisonsName: String { "\(name)-comparisons" }
  package var robustnessName: String { "\(name)-robustness" }

  /// The same with tests that compare no column of fewer respondents than `base`.
  package func comparing(atLeast base: Int) -> BreakdownPlan {
    var plan = self
    plan.test = test.map {
      TestPlan(
        whole: $0.whole, letters: $0.letters, adjustment: $0.adjustment, level: $0.level,
        smallestBase: max($0.smallestBase, base))
    }
    return plan
  }
}
