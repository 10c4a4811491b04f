import Survey

/// Lays bars out, each with its label, its number and its interval.
struct BarLayout {
  private let chart: BarChart
  private let labels: LabelColumn
  let axis: ValueAxis

  private static let thickness = 20.0
  private static let gap = 8.0
  private static let gapOfGroups = 18.0
  /// From a bar's end to its number.
  private static let space = 7.0

  init(_ chart: BarChart) {
    self.chart = chart
    labels = LabelColumn(chart.bars.map(\.label))
    let words =
      chart.bars.filter { $0.figure.value != nil }
      .map { TextWidth.of($0.figure.label, .label) }.max() ?? 0
    axis = ValueAxis(
      upTo: chart.bars.compactMap(\.figure.farthest).max() ?? 0, from: labels.width + 1,
      to: Drawing.width - max(words + Self.space, 12) - 2, whole: true)
  }

  var drawing: Drawing {
    var y = 0.0
    var marks: [Mark] = []
    for (place, group) in chart.groups.enumerated() {
      if place > 0 { y += Self.gapOfGroups }
      marks += marksOfGroup(group, &y)
    }
    let words = axis.words(below: y) + axis.title(chart.axisTitle, below: y)
    let bottom = words.map(\.box.bottom).max() ?? y
    return Drawing(
      height: bottom + 2, marks: marks + words.map(Mark.text))
  }

  private func marksOfGroup(_ group: BarChart.Group, _ y: inout Double) -> [Mark] {
    var marks: [Mark] = []
    if let heading = group.heading {
      let lines = TextLines(heading, width: Drawing.width, .heading).lines
      marks += [TextMark](lines, x: 0, top: y, .start, .heading).map(Mark.text)
      y += Double(lines.count) * TextSize.heading.lineHeight + 4
    }
    let top = y
    var bars: [Mark] = []
    for (place, bar) in group.bars.enumerated() {
      if place > 0, bar.isApart, !group.bars[place - 1].isApart { y += Self.gapOfGroups }
      bars += marksOfBar(bar, &y)
    }
    return marks + (labels.isBeside ? axis.lines(from: top, to: y) : []) + bars
  }

  private func marksOfBar(_ bar: BarChart.Bar, _ y: inout Double) -> [Mark] {
    let label = labels.place(bar.label, at: y, beside: Self.thickness)
    let box = Box(
      x: axis.start, y: y + label.above,
      width: (bar.figure.value?.double ?? 0) * axis.unit, height: Self.thickness)
    y += label.height + Self.gap
    let drawn: [Mark] =
      box.width > 0
      ? [.bar(BarMark(box: box, paint: bar.paint, isFaint: bar.figure.isFaint))] : []
    return label.marks.map(Mark.text) + lines(beside: box) + drawn
      + interval(of: bar.figure, in: box)
      + [.text(number(of: bar.figure, in: box))]
  }

  /// The lines of the scale at one bar, where labels stand in their way.
  private func lines(beside box: Box) -> [Mark] {
    labels.isBeside ? [] : axis.lines(from: box.y - 3, to: box.bottom + 3)
  }

  private func number(of figure: ChartFigure, in box: Box) -> TextMark {
    TextMark(
      words: figure.label,
      place: Point(
        x: axis.place(of: figure.farthest ?? 0) + Self.space,
        y: box.y + box.height / 2 + TextSize.label.points * 0.36),
      anchor: .start, size: .label)
  }

  private func interval(of figure: ChartFigure, in box: Box) -> [Mark] {
    guard let lower = figure.lower?.double, let upper = figure.upper?.double else { return [] }
    return Interval(
      from: axis.place(of: lower), to: axis.place(of: upper), across: box.y + box.height / 2
    ).marks
  }
}
