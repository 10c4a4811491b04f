import Statistics
import Survey

/// The statistics of one column of a scale.
struct ScoreSummary {
  private let column: Tabulation.Column
  private let list: OptionList
  private let scores: OptionScores
  private let numbers: NumberSummary
  private let decimals: Int
  private let intervals: IntervalPlan?

  /// Takes the scores and the decimals of percentages; those of averages follow from the scores
  /// where the plan doesn't say them, and `intervals` is `nil` where none are shown.
  init(
    _ column: Tabulation.Column, _ list: OptionList, _ scores: OptionScores, decimals: Int,
    ofMeans meanDecimals: Int?, _ intervals: IntervalPlan?
  ) {
    self.column = column
    self.list = list
    self.scores = scores
    self.decimals = decimals
    self.intervals = intervals
    numbers = NumberSummary(
      column, scores.scores, scale: scores.scores.map(\.decimals).max() ?? 0, unit: "score",
      decimals: meanDecimals, intervals)
  }

  /// Each measure, without the number of answers.
  func figures(_ measures: [Measure]) -> [Figure] { measures.map(figure) }

  private func figure(_ measure: Measure) -> Figure {
    switch measure {
    case .topBox: percent(of: scores.top)
    case .middleBox: percent(of: scores.middle)
    case .bottomBox: percent(of: scores.bottom)
    case .netScore: net(count(scores.top), less: count(scores.bottom))
    case .netPromoterScore: net(count(inNet: "promoters"), less: count(inNet: "detractors"))
    default: numbers.figure(measure)
    }
  }

  private func percent(of places: Range<Int>) -> Figure {
    Share(count: count(places), base: column.answered).percent(decimals: decimals, intervals)
  }

  /// The share of some less that of others, in percentage points, with its own interval; a scale of one
  /// option has no two ends.
  private func net(_ top: Int, less bottom: Int) -> Figure {
    let base = column.answered
    guard list.options.count > 1, let net = NetScore(top: top, bottom: bottom, of: base) else {
      return Figure(absent: .notApplicable, unit: "points", base: base)
    }
    return Figure(
      .quotient(numerator: 100 * (top - bottom), denominator: base), unit: "points",
      decimals: decimals, count: top - bottom, base: base,
      interval: intervals?.limits(of: net)?.times100)
  }

  private func count(_ places: Range<Int>) -> Int { column.values[places].reduce(0, +) }

  private func count(inNet name: String) -> Int {
    guard let place = list.nets.firstIndex(where: { $0.name == name }) else {
      preconditionFailure("a net promoter score is of a question with the net '\(name)'")
    }
    return column.nets[place]
  }
}
