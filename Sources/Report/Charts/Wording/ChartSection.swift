import Survey

/// Numbers of a chart that are told together, in drawn order.
struct ChartSection: Sendable {
  /// What they are all of; empty where there is nothing to say.
  let heading: String
  let items: [(label: String, figure: ChartFigure)]
}

extension Chart {
  /// All numbers of the chart, as a list of them is read out.
  var sections: [ChartSection] {
    switch self {
    case .bars(let chart):
      chart.groups.map { group in
        ChartSection(
          heading: group.heading ?? "", items: group.bars.map { ($0.label, $0.figure) })
      }
    case .stack(let chart): chart.sections
    case .lines(let chart):
      chart.rows.map { row in
        ChartSection(
          heading: row.label, items: zip(chart.times, row.figures).map { ($0.0.label, $0.1) })
      }
    case .dots(let chart): chart.sections
    case .flow(let chart):
      chart.rounds.map { round in
        let steps = round.steps.dropLast() + round.leftOut + round.steps.suffix(1)
        return ChartSection(
          heading: round.heading ?? "", items: steps.map { ($0.label, $0.count) })
      }
    }
  }

  /// The sort of chart, as a reader knows it.
  var kindWords: String {
    switch self {
    case .bars: "Bar chart"
    case .stack(let chart): chart.hasTwoSides ? "Diverging bar chart" : "Stacked bar chart"
    case .lines: "Line chart"
    case .dots: "Dot plot"
    case .flow: "Flow chart"
    }
  }

  /// What its numbers are; `nil` where each box says it.
  var axisTitle: String? {
    switch self {
    case .bars(let chart): chart.axisTitle
    case .stack(let chart): chart.axisTitle
    case .lines(let chart): chart.axisTitle
    case .dots(let chart): chart.axisTitle
    case .flow: nil
    }
  }
}

extension StackedChart {
  fileprivate var sections: [ChartSection] {
    var heading = ""
    return bars.map { bar in
      heading = bar.heading ?? heading
      let items = zip(parts, bar.figures).map { (label: $0.0.label, figure: $0.1) }
      return ChartSection(
        heading: heading.isEmpty ? bar.label : "\(heading), \(bar.label)", items: items)
    }
  }
}

extension DotChart {
  fileprivate var sections: [ChartSection] {
    guard series.isEmpty else {
      return panels.flatMap(\.rows).map { row in
        ChartSection(heading: row.label, items: Array(zip(series, row.figures)))
      }
    }
    return panels.map { panel in
      ChartSection(
        heading: panel.heading ?? "",
        items: panel.rows.compactMap { row in row.figures.first.map { (row.label, $0) } })
    }
  }
}
