/// A table of a battery: its items down the side, their shared response options across.
package struct BatteryPlan: Sendable {
  package let name: String
  package let title: String
  package let battery: Question.ID
  /// The subset tabulated; `nil` for all respondents.
  package let segment: Segment?
  package let base: BreakdownPlan.BaseRule
  /// The numbers of each option, in order.
  package let measures: [Measure]
  package let showsIntervals: Bool
  package let interval: IntervalMethod
  /// The numbers of each item as a whole, in order.
  package let statistics: [Measure]
  /// Options at either end that make up its top and its bottom box.
  package let box: Int
  /// Decimals of averages; `nil` for one more than the scores have.
  package let decimals: Int?
  /// The author's own sentences below the table.
  package let notes: [String]
  /// The wave it is of; `nil` where the study has none.
  package let wave: String?
  /// How its first table is drawn; `nil` where it isn't.
  package let chart: ChartKind?

  package init(
    name: String, title: String, battery: Question.ID, segment: Segment? = nil,
    base: BreakdownPlan.BaseRule = .answered, measures: [Measure] = [.percent],
    showsIntervals: Bool = false, interval: IntervalMethod = .wilson, statistics: [Measure] = [],
    box: Int = 2, decimals: Int? = nil, notes: [String] = [], wave: String? = nil,
    chart: ChartKind? = nil
  ) {
    self.name = name
    self.title = title
    self.battery = battery
    self.segment = segment
    self.base = base
    self.measures = measures
    self.showsIntervals = showsIntervals
    self.interval = interval
    self.statistics = statistics
    self.box = box
    self.decimals = decimals
    self.notes = notes
    self.wave = wave
    self.chart = chart
  }
}
