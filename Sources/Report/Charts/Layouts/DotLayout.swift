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
      let top = y
      let rows = panel.rows.flatMap { marksOfRow($0, &y) }
      marks += (labels.isBeside ? axis.lines(from: top, to: y) : []) + rows
    }
    let words = axis.words(below: y) + axis.title(chart.axisTitle, below: y)
    return Drawing(
      height: (words.map(\.box.bottom).max() ?? y) + 2,
      marks: key.marks + marks + words.map(Mark.text))
  }

  private func heading(of panel: DotChart.Panel, _ y: inout Double) -> [Mark] {
    guard let heading = panel.heading else { return [] }
    let lines = TextLines(heading, width: Drawing.width, .heading).lines
    defer { y += Double(lines.count) * TextSize.heading.lineHeight + 4 }
    return [TextMark](lines, x: 0, top: y, .start, .heading).map(Mark.text)
  }

  private func marksOfRow(_ row: DotChart.Row, _ y: inout Double) -> [Mark] {
    let lanes = lanes(of: row.figures)
    let deepest = lanes.compactMap(\.self).map { abs($0) }.max() ?? 0
    let height = (2 * deepest + 1) * Self.lane + 6
    let label = labels.place(row.label, at: y, beside: height)
    let middle = y + label.above + height / 2
    y += label.height
    let names = chart.series.isEmpty ? [row.label] : chart.series
    let remarks = Remarks(
      zip(names, row.figures).map { ($0, $1) }, width: Drawing.width - axis.start - Self.gap)
    let told = remarks.marks(x: axis.start + Self.gap, top: y)
    y += remarks.height + Self.gap
    let guide = LineMark(
      points: [Point(x: axis.start, y: middle), Point(x: axis.end, y: middle)], style: .grid)
    let lines =
      labels.isBeside ? [] : axis.lines(from: middle - height / 2, to: middle + height / 2)
    return label.marks.map(Mark.text) + lines + [.line(guide)] + dots(row, lanes, middle) + told
  }

  private func dots(_ row: DotChart.Row, _ lanes: [Double?], _ middle: Double) -> [Mark] {
    zip(row.figures, lanes).enumerated().compactMap { place, dot in
      guard let value = dot.0.value?.double, let lane = dot.1 else { return nil }
      return .point(
        PointMark(
          centre: Point(x: axis.place(of: value), y: middle + lane * Self.lane),
          shape: place + 1, paint: .series(place + 1), isFaint: dot.0.isFaint))
    }
  }

  /// How far from the row's line each dot stands: on it, but where dots of nearly the same number would
  /// cover each other, above and below.
  private func lanes(of figures: [ChartFigure]) -> [Double?] {
    let places = figures.map { $0.value.map { axis.place(of: $0.double) } }
    let order = places.indices.filter { places[$0] != nil }
      .sorted { (places[$0] ?? 0, $0) < (places[$1] ?? 0, $1) }
    var groups: [[Int]] = []
    for place in order {
      let nearest = groups.last?.last.flatMap { places[$0] } ?? -.infinity
      if (places[place] ?? 0) - nearest < Self.lane {
        groups[groups.count - 1].append(place)
      } else {
        groups.append([place])
      }
    }
    var lanes = [Double?](repeating: nil, count: figures.count)
    for group in groups {
      for (step, place) in group.sorted().enumerated() {
        lanes[place] = Double(step) - Double(group.count - 1) / 2
      }
    }
    return lanes
  }
}
