import Disclosure
import Survey

/// What a chart shows, before it is laid out.
enum Chart: Sendable {
  case bars(BarChart)
  case stack(StackedChart)
  case lines(LineChart)
  case dots(DotChart)
  case flow(FlowChart)

  /// Takes a table's published numbers; `nil` where they can't be drawn so, which a study file that
  /// asks for it is refused for.
  init?(_ kind: ChartKind, of table: ClearedTable, _ study: Study) {
    guard table.canBeDrawn(as: kind), let source = ChartSource(table, study.respondents)
    else { return nil }
    let chart: Chart? =
      switch kind {
      case .bar: BarChart(totalOf: source).map(Chart.bars)
      case .grouped: BarChart(columnsOf: source).map(Chart.bars)
      case .stacked: StackedChart(partsOf: source).map(Chart.stack)
      case .diverging:
        study.scores(of: table).flatMap { StackedChart(sidesOf: source, scores: $0) }
          .map(Chart.stack)
      case .line: LineChart(source, study.waves).map(Chart.lines)
      case .dots: DotChart(source).map(Chart.dots)
      }
    guard let chart else { return nil }
    self = chart
  }
}

extension Study {
  /// What the answers down or across a table count for; `nil` where they have no order.
  fileprivate func scores(of table: ClearedTable) -> [DecimalNumber]? {
    if let question = table.question { return question.optionList?.scores }
    let battery = table.columns.compactMap(\.question).first
    return battery.flatMap { codebook(of: table).battery(named: $0.name) }?.options.scores
  }
}

extension ClearedTable {
  /// Whether the rows and columns of its sort are what a chart compares.
  fileprivate func canBeDrawn(as kind: ChartKind) -> Bool {
    switch self.kind {
    case .breakdown: kind != .line && (!kind.dividesAWhole || hasOneAnswerEach)
    case .battery: kind.dividesAWhole
    case .themes: kind == .bar || kind == .grouped || kind == .dots
    case .trend where base.rule == .countedOfUnit: kind == .stacked
    case .trend: kind == .line || kind == .grouped || kind == .dots
    case .sample, .weighting, .summary, .tests, .comparisons, .robustness, .goal, .cooccurrence,
      .reproduction, .audit, .capabilityAudit, .jobEvaluation, .validation, .bases:
      false
    }
  }

  /// Whether percentages of its rows, or across them, are parts of a whole.
  private var hasOneAnswerEach: Bool {
    question?.isMultipleResponse != true && question?.rankedItems == nil
      && base.percentage != .total
  }
}

extension ChartKind {
  fileprivate var dividesAWhole: Bool {
    switch self {
    case .stacked, .diverging: true
    case .bar, .grouped, .line, .dots: false
    }
  }
}
