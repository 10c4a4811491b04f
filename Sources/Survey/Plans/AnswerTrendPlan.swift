/// Tables of how the answers to one question changed from wave to wave.
package struct AnswerTrendPlan: Sendable {
  /// Who stands behind the numbers of two waves; a test rests on it, so a person says it.
  package enum Design: String, Sendable, CaseIterable {
    /// Each wave asked other people.
    case independent
    /// The waves asked the same people, who are matched by name.
    case samePeople = "same_people"
    /// Each wave counts everyone there is, so that a difference needs no test.
    case register
  }

  package let name: String
  package let title: String
  package let question: Question.ID
  /// The names of the waves compared, two at least, in order of date.
  package let waves: [String]
  /// The name of the subset tabulated; `nil` for all respondents.
  package let segment: String?
  /// The options and nets shown, by value and `net:name`; `nil` for all.
  package let options: [String]?
  /// The values of options that say the respondent doesn't know; none unless they are shown apart.
  package let unknown: [String]
  package let design: Design
  package let adjustment: Adjustment
  /// The numbers of each wave, in order.
  package let measures: [Measure]
  /// Whether the shares of each wave carry their 95 % interval.
  package let showsIntervals: Bool
  /// Whether each change carries its effect size.
  package let showsEffectSizes: Bool
  /// The author's own sentences below the first table.
  package let notes: [String]
  /// How its first table is drawn; `nil` where it isn't.
  package let chart: ChartKind?

  package init(
    name: String, title: String, question: Question.ID, waves: [String], segment: String? = nil,
    options: [String]? = nil, unknown: [String] = [], design: Design,
    adjustment: Adjustment = .holm, measures: [Measure] = [.count, .percent],
    showsIntervals: Bool = false, showsEffectSizes: Bool = false, notes: [String] = [],
    chart: ChartKind? = nil
  ) {
    self.name = name
    self.title = title
    self.question = question
    self.waves = waves
    self.segment = segment
    self.options = options
    self.unknown = unknown
    self.design = design
    self.adjustment = adjustment
    self.measures = measures
    self.showsIntervals = showsIntervals
    self.showsEffectSizes = showsEffectSizes
    self.notes = notes
    self.chart = chart
  }

  /// The names its tables can have: the shares, the changes, the trend, and the same among those who
  /// know.
  package var tableNames: [String] {
    [name] + ["change", "trend", "change-known", "trend-known"].map { "\(name)-\($0)" }
  }
}
