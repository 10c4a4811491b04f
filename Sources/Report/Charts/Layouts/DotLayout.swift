import Survey

/// Lays dots out on lines, with what their shapes mean above them.
struct DotLayout {
  private let chart: DotChart
  private let labels: LabelColumn
  private let axis: ValueAxis

  private static let lane = 2 * PointMark.radius + 2
  private static let gap = 8.0
  private static let gapOfPanels = 18.0

  init(_ chart: DotChart) {
    self.chart = chart
    let rows = chart.panels.flatMap(\.rows)
    labels = LabelColumn(rows.map(\.label))
    axis = ValueAxis(
      upTo: rows.flatMap(\.figures).compactMap { $0.value?.double }.max() ?? 0,
      from: labels.width + PointMark.radius + 2, to: Drawing.width - 16, whole: true)
  }

  var drawing: Drawing {
    let key = ChartKey(
      chart.series.enumerated().map { place, label in
        ChartKey.Entry(label: label, sign: .shape(place + 1, .series(place + 1)))
      })
    var y = key.height
    var marks: [Mark] = []
    for (place, panel) in chart.panels.enumerated() {
      if place > 0 { y += Self.gapOfPanels }
      marks += heading(of: panel, &y)
      for row in panel.rows { marks += marksOfRow(row, &y) }
    }
    let words = axis.words(below: y) + ValueAxis.title(chart.axisTitle, below: y)
    return Drawing(
      height: (words.map(\.box.bottom).max() ?? y) + 2,
      marks: key.marks + axis.lines(from: key.height, to: y) + marks + words.map(Mark.text))
  }

  private func heading(of panel: DotChart.Panel, _ y: inout Double) -> [Mark] {
    guard let heading = panel.heading else { return [] }
    let lines = TextLines(heading, width: Drawing.width, .heading).lines
    defer { y += Double(lines.count) * TextSize.heading.lineHeight + 4 }
    return [TextMark](lines, x: 0, top: y, .start, .heading).map(Mark.text)
  }

  private func marksOfRow(_ row: DotChart.Row, _ y: inout Double) -> [Mark] {
    let lanes = lanes(of: row.figures)
    let height = Double((lanes.compactMap(\.self).max() ?? 0) + 1) * Self.lane + 6
    let label = labels.place(row.label, at: y, beside: height)
    let top = y + label.above
    y += label.height
    let names = chart.series.isEmpty ? [row.label] : chart.series
    let remarks = Remarks(
      zip(names, row.figures).map { ($0, $1) }, width: Drawing.width - axis.start)
    let told = remarks.marks(x: axis.start, top: y)
    y += remarks.height + Self.gap
    let guide = Mark.line(
      LineMark(
        points: [
          Point(x: axis.start, y: top + height / 2), Point(x: axis.end, y: top + height / 2),
        ], style: .grid))
    return label.marks.map(Mark.text) + [guide] + dots(row, lanes, middle: top + height / 2) + told
  }

  private func dots(_ row: DotChart.Row, _ lanes: [Int?], middle: Double) -> [Mark] {
    let last = Double(lanes.compactMap(\.self).max() ?? 0)
    return zip(row.figures, lanes).enumerated().compactMap { place, dot in
      guard let value = dot.0.value?.double, let lane = dot.1 else { return nil }
      let centre = Point(
        x: axis.place(of: value), y: middle + (Double(lane) - last / 2) * Self.lane)
      return .point(
        PointMark(
          centre: centre, shape: place + 1, paint: .series(place + 1), isFaint: dot.0.isFaint))
    }
  }

  /// Lines so close above each other that dots of nearly the same number stand on different ones.
  private func lanes(of figures: [ChartFigure]) -> [Int?] {
    var taken: [[Double]] = []
    return figures.map { figure in
      guard let x = figure.value.map({ axis.place(of: $0.double) }) else { return nil }
      let free = taken.firstIndex { $0.allSatisfy { abs($0 - x) >= Self.lane } } ?? taken.count
      if free == taken.count { taken.append([]) }
      taken[free].append(x)
      return free
    }
  }
}
