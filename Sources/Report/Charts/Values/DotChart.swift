/// Dots on a line a row, one a column.
///
/// Cleveland, "The Elements of Graphing Data" (1985), has them for values that no bar is needed for.
struct DotChart: Sendable {
  /// One line with a dot for each column.
  struct Row: Sendable {
    let label: String
    let figures: [ChartFigure]
  }

  /// The rows; of many columns those of each column below each other, each with one dot.
  struct Panel: Sendable {
    /// `nil` where there is one panel.
    let heading: String?
    let rows: [Row]
  }

  let panels: [Panel]
  /// What the dots of a line are of; empty where each panel has one dot a line.
  let series: [String]
  let axisTitle: String
}

extension DotChart {
  init?(_ source: ChartSource) {
    let columns = source.points
    guard !columns.isEmpty else { return nil }
    let rows = source.orderedRows + source.nets
    let isTogether = columns.count <= BarChart.mostSeries
    axisTitle = source.axisTitle
    series = isTogether ? columns.map(source.label(ofColumn:)) : []
    panels = (isTogether ? [columns] : columns.map { [$0] }).map { shown in
      Panel(
        heading: isTogether ? nil : shown.first.map(source.label(ofColumn:)),
        rows: rows.map { row in
          Row(
            label: source.label(ofRow: row),
            figures: shown.map { source.figure(row, $0) })
        })
    }
  }
}
