import Disclosure
import Survey

extension StackedChart {
  /// The answers as parts of one bar: of each column, each row, each item of a battery, or each date.
  init?(partsOf source: ChartSource) {
    guard let stack = Stack(source), stack.answers.count <= stack.order.mostColours
    else { return nil }
    let palette = Paint.palette(of: stack.answers.count, stack.order)
    bars = stack.bars
    parts = zip(stack.labels, stack.paints(palette)).map { label, paint in
      Part(label: label, paint: paint, side: .right)
    }
    axisTitle = source.axisTitle
  }

  /// The answers left and right of a scale's middle; whoever gave no answer isn't drawn.
  init?(sidesOf source: ChartSource, scores: [DecimalNumber]) {
    guard let stack = Stack(source), stack.answers.count == scores.count,
      (2...Paint.Order.twoEnds.mostColours).contains(scores.count)
    else { return nil }
    let falls = (scores.first?.double ?? 0) > (scores.last?.double ?? 0)
    let places = falls ? stack.answers.reversed() : stack.answers
    bars = stack.bars.map { bar in
      Bar(heading: bar.heading, label: bar.label, figures: places.map { bar.figures[$0] })
    }
    parts = places.enumerated().map { step, place in
      Part(
        label: stack.labels[place], paint: .side(step, of: scores.count),
        side: Self.side(of: step, in: scores.count))
    }
    axisTitle = source.axisTitle
  }

  private static func side(of step: Int, in count: Int) -> Side {
    2 * step + 1 == count ? .aside : 2 * step < count ? .left : .right
  }
}

/// Bars and the labels of their parts, as a table has them.
private struct Stack {
  let bars: [StackedChart.Bar]
  let labels: [String]
  /// Places of the parts that are answers.
  let answers: [Int]
  let order: Paint.Order

  init?(_ source: ChartSource) {
    guard source.isPercentage else { return nil }
    switch source.table.kind {
    case .battery: self.init(itemsOf: source)
    case .trend where source.table.base.rule == .countedOfUnit: self.init(datesOf: source)
    case .breakdown where source.table.base.percentage == .row: self.init(rowsOf: source)
    case .breakdown: self.init(columnsOf: source)
    case .sample, .weighting, .summary, .tests, .comparisons, .robustness, .goal, .themes,
      .cooccurrence, .reproduction, .audit, .trend, .capabilityAudit, .jobEvaluation, .validation,
      .bases:
      return nil
    }
  }

  /// A bar for everyone and for each column.
  private init(columnsOf source: ChartSource) {
    let rows = source.rows.filter { source.table.rows[$0].role == .part }
    labels = rows.map(source.label(ofRow:))
    answers = rows.indices.filter { !source.isNoAnswer(rows[$0]) }
    order = source.table.question?.paintOrder ?? .none
    bars = ([source.total].compactMap(\.self) + source.points).map { column in
      StackedChart.Bar(
        heading: nil, label: source.label(ofColumn: column),
        figures: rows.map { source.figure($0, column) })
    }
  }

  /// A bar for each row, divided by the columns.
  private init(rowsOf source: ChartSource) {
    let columns = source.points
    labels = columns.map { source.table.columns[$0].label.onOneLine }
    answers = Array(columns.indices)
    order = .none
    bars = (source.orderedRows + source.nets).map { row in
      StackedChart.Bar(
        heading: nil, label: source.label(ofRow: row),
        figures: columns.map { source.figure(row, $0) })
    }
  }

  /// A bar for each item of a battery.
  private init(itemsOf source: ChartSource) {
    let columns = source.points.filter { !source.table.columns[$0].value.hasPrefix("net:") }
    labels = columns.map { source.table.columns[$0].label.onOneLine }
    answers = columns.indices.filter { source.table.columns[columns[$0]].value != "missing" }
    order = .twoEnds
    bars = source.rows.map { row in
      StackedChart.Bar(
        heading: nil, label: source.label(ofRow: row),
        figures: columns.map { source.figure(row, $0) })
    }
  }

  /// A bar for each date of each unit, divided by the categories of a breakdown.
  private init(datesOf source: ChartSource) {
    let table = source.table
    let dates = table.columns.compactMap(\.wave).eachOnce
    let categories = source.points.filter { table.columns[$0].wave == dates.first }
    labels = categories.map { table.columns[$0].label.onOneLine }
    answers = Array(categories.indices)
    order = .none
    bars = table.rows.indices.flatMap { row in
      dates.map { date in
        let columns = source.points.filter { table.columns[$0].wave == date }
        return StackedChart.Bar(
          heading: date == dates.first ? table.rows[row].label.onOneLine : nil,
          label: columns.first.map { table.columns[$0].time } ?? date,
          figures: columns.map { source.figure(row, $0) })
      }
    }
  }

  /// The answers' own colours, and the plain one for no answer.
  func paints(_ palette: [Paint]) -> [Paint] {
    labels.indices.map { place in
      answers.firstIndex(of: place).map { palette[$0] } ?? .plain
    }
  }
}

extension Question {
  /// How its answers are coloured.
  fileprivate var paintOrder: Paint.Order {
    guard hasOrderedAnswers else { return .none }
    if case .derived(.bands) = layout { return .rising }
    return .twoEnds
  }
}
