import Survey

/// Lays lines out: few of them together with their names at their ends, many below each other.
struct LineLayout {
  private let chart: LineChart
  private let highest: Double

  private static let heightTogether = 240.0
  private static let heightApart = 72.0
  private static let gapOfPanels = 14.0
  private static let widestName = 150.0
  private static let space = 16.0
  /// From the numbers at the left to the first date.
  private static let lead = 14.0

  init(_ chart: LineChart) {
    self.chart = chart
    highest = chart.rows.flatMap(\.figures).compactMap(\.farthest).max() ?? 0
  }

  var drawing: Drawing { chart.isApart ? apart : together }

  /// Where the first date stands: right of the numbers.
  private func start(_ lead: Double) -> Double {
    let highest = chart.rows.compactMap(\.highest)
    let words = (chart.hasOwnScales ? highest : [highest.max() ?? 0]).flatMap { highest in
      let axis = ValueAxis(upTo: highest, from: 0, to: 1, whole: true)
      return axis.ticks.map { TextWidth.of(axis.words(for: $0), .small) }
    }
    return (words.max() ?? 0) + lead
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
        chart.times, from: start(Self.lead), to: Drawing.width - names.width - Self.space),
      values: ValueAxis(upTo: highest, from: bottom, to: top, whole: true), lead: Self.lead)
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
    let dates = timesApart.words(below: y - Self.gapOfPanels + 4)
    let bottom = dates.map(\.box.bottom).max() ?? y
    return Drawing(height: bottom + 2, marks: marks + dates.map(Mark.text))
  }

  /// Half of the widest number above a point.
  private var halfNumber: Double {
    (chart.rows.flatMap(\.figures).map { TextWidth.of($0.label, .small) }.max() ?? 0) / 2
  }

  private var leadApart: Double { halfNumber + Self.lead / 2 }

  private var timesApart: TimeAxis {
    TimeAxis(
      chart.times, from: start(leadApart), to: Drawing.width - max(halfNumber, Self.space))
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
    y = top + Self.heightApart
    let own = chart.hasOwnScales ? row.highest ?? 0 : highest
    let panel = LinePanel(
      rows: [row], times: timesApart,
      values: ValueAxis(upTo: own, from: y, to: top, whole: true), lead: leadApart)
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
