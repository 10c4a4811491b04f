import Survey

/// One item of a battery with its answers counted.
struct BatteryItem {
  let question: Question
  let counted: Tabulation.Column
  private let list: OptionList
  private let plan: BatteryPlan
  private let decimals: Int
  private let intervals: IntervalPlan?

  init(
    _ question: Question, _ counted: Tabulation.Column, _ list: OptionList, _ plan: BatteryPlan,
    _ study: Study
  ) {
    self.question = question
    self.counted = counted
    self.list = list
    self.plan = plan
    decimals = study.rounding.decimals
    intervals =
      plan.showsIntervals
      ? IntervalPlan(method: plan.interval, population: study.intervals.population) : nil
  }

  var base: Int { plan.base.base(of: counted) }

  var tableRow: TableRow {
    TableRow(value: question.id.name, label: question.label, role: .part)
  }

  /// The base, then the statistics of the item as a whole.
  var whole: [Figure] {
    guard !plan.statistics.isEmpty else { return [.count(base)] }
    return [.count(base)]
      + ScoreSummary(
        counted, list, OptionScores(list, box: plan.box), decimals: decimals,
        ofMeans: plan.decimals, intervals
      ).figures(plan.statistics)
  }

  /// The numbers of an option, a net, or of those without an answer.
  func figures(_ row: BreakdownRow) -> [Figure] {
    let share = Share(count: row.count(in: counted, base: plan.base), base: base)
    return plan.measures.map { measure in
      switch measure {
      case .count:
        base > 0
          ? .count(share.count, base: base)
          : Figure(absent: .notApplicable, unit: "count", count: share.count, base: base)
      case .percent: share.percent(decimals: decimals, intervals)
      default:
        // The other measures are those of other sorts of tables, and no plan can ask for them here.
        preconditionFailure("a battery shows no \(measure.rawValue) of an option")
      }
    }
  }
}
