import Survey

/// Lays lines out: few of them together with their names at their ends, many below each other.
struct LineLayout {
  private let chart: LineChart
  private let highest: Double

  private static let heightTogether = 240.0
  private static let heightApart = 96.0
  private static let gapOfPanels = 14.0
  private static let widestName = 150.0
  private static let space = 16.0

  init(_ chart: LineChart) {
    self.chart = chart
    highest = chart.rows.flatMap(\.figures).compactMap(\.farthest).max() ?? 0
  }

  var drawing: Drawing {
    chart.rows.count <= BarChart.mostSeries ? together : apart
  }

  /// Room for the numbers at the left.
  private var start: Double {
    let axis = ValueAxis(upTo: highest, from: 0, to: 1, whole: true)
    return (axis.ticks.map { TextWidth.of(axis.words(for: $0), .small) }.max() ?? 0)
      + LinePanel.leftOfFirst
  }

  private func heading(_ words: String, _ size: TextSize, _ y: inout Double) -> [Mark] {
    let lines = TextLines(words, width: Drawing.width, size).lines
    defer { y += Double(lines.count) * size.lineHeight }
    return [TextMark](lines, x: 0, top: y, .start, size).map(Mark.text)
  }

  private var together: Drawing {
    let names = LineNames(chart.rows, width: Self.widestName)
    var y = 0.0
    let title = heading(chart.axisTitle, .small, &y)
    let top = y + TextSize.small.lineHeight
    let bottom = top + max(Self.heightTogether, names.height)
    let panel = LinePanel(
      rows: chart.rows,
      times: TimeAxis(
        chart.times, from: start, to: Drawing.width - names.width - Self.space),
      values: ValueAxis(upTo: highest, from: bottom, to: top, whole: true), firstPaint: 1)
    let dates = panel.times.words(below: bottom + 4)
    let below = (dates.map(\.box.bottom).max() ?? bottom) + 4
    let remarks = Remarks(told, width: Drawing.width)
    return Drawing(
      height: below + remarks.height + 2,
      marks: title + panel.marks + panel.words.map(Mark.text)
        + names.marks(panel, from: top, to: bottom) + dates.map(Mark.text)
        + remarks.marks(x: 0, top: below))
  }

  /// Every number with a symbol, but those after a break, which a broken line shows.
  private var told: [(name: String, figure: ChartFigure)] {
    chart.rows.flatMap { row in
      zip(chart.times, row.figures).filter { $0.1.status != .breakInSeries }
        .map { ("\(row.label), \($0.0.label)", $0.1) }
    }
  }

  private var apart: Drawing {
    var y = 0.0
    var marks = heading(chart.axisTitle, .small, &y)
    for row in chart.rows { marks += marksOfPanel(row, &y) }
    let dates = TimeAxis(chart.times, from: start, to: Drawing.width - endOfApart)
      .words(below: y - Self.gapOfPanels + 4)
    let bottom = dates.map(\.box.bottom).max() ?? y
    return Drawing(height: bottom + 2, marks: marks + dates.map(Mark.text))
  }

  /// Room for half a number above the last date.
  private var endOfApart: Double {
    let widest = chart.rows.flatMap(\.figures).map { TextWidth.of($0.label, .small) }.max() ?? 0
    return max(widest / 2, Self.space)
  }

  private func marksOfPanel(_ row: LineChart.Row, _ y: inout Double) -> [Mark] {
    y += Self.gapOfPanels
    var marks = heading(row.label, .label, &y)
    let absent = zip(chart.times, row.figures).filter { $0.1.value == nil }
      .map { (name: $0.0.label, figure: $0.1) }
    let remarks = Remarks(absent, width: Drawing.width)
    marks += remarks.marks(x: 0, top: y)
    // Numbers stand above the points, and above the highest too.
    let top = y + remarks.height + TextSize.small.lineHeight + 8
    y = top + Self.heightApart - TextSize.small.lineHeight
    let panel = LinePanel(
      rows: [row],
      times: TimeAxis(chart.times, from: start, to: Drawing.width - endOfApart),
      values: ValueAxis(upTo: highest, from: y, to: top, whole: true), firstPaint: 1)
    y += Self.gapOfPanels
    return marks + panel.marks + panel.words.map(Mark.text) + numbers(of: panel).map(Mark.text)
  }

  /// The numbers above their points: the last, the first, and of the others those that have room.
  private func numbers(of panel: LinePanel) -> [TextMark] {
    let figures = panel.rows[0].figures
    let points = panel.points(of: 0)
    let places =
      Array([figures.indices.last, figures.indices.first].compactMap(\.self).eachOnce)
      + figures.indices.dropFirst().dropLast()
    return places.reduce(into: []) { marks, place in
      guard let point = points[place] else { return }
      let top = figures[place].upper.map { panel.values.place(of: $0.double) } ?? point.y
      let mark = TextMark(
        words: figures[place].label, place: Point(x: point.x, y: top - PointMark.radius - 5),
        anchor: .middle, size: .small)
      if (marks + panel.words).allSatisfy({ !$0.box.overlaps(mark.box) }) { marks.append(mark) }
    }
  }
}
