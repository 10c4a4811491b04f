import Survey

/// Lays divided bars out, with what their colours mean above them.
struct StackLayout {
  private let chart: StackedChart
  private let labels: LabelColumn
  private let axes: StackAxes

  private static let thickness = 28.0
  private static let gap = 10.0
  private static let gapOfGroups = 14.0
  /// Left free at either end of a part, so that two parts never touch.
  private static let gapOfParts = 1.0

  init(_ chart: StackedChart) {
    self.chart = chart
    labels = LabelColumn(chart.bars.map(\.label))
    axes = StackAxes(chart, from: labels.width + 1)
  }

  var drawing: Drawing {
    let key = ChartKey(
      chart.parts.map { ChartKey.Entry(label: $0.label, sign: .swatch($0.paint)) })
    var y = key.height
    var marks: [Mark] = []
    for (place, bar) in chart.bars.enumerated() {
      if place > 0 { y += bar.heading == nil ? Self.gap : Self.gapOfGroups }
      marks += heading(of: bar, &y) + marksOfBar(bar, &y)
    }
    y += Self.gap
    let words = axes.words(below: y) + ValueAxis.title(chart.axisTitle, below: y)
    return Drawing(
      height: (words.map(\.box.bottom).max() ?? y) + 2,
      marks: key.marks + axes.all.flatMap { $0.lines(from: key.height, to: y) } + marks
        + words.map(Mark.text))
  }

  private func heading(of bar: StackedChart.Bar, _ y: inout Double) -> [Mark] {
    guard let heading = bar.heading else { return [] }
    let lines = TextLines(heading, width: Drawing.width, .heading).lines
    defer { y += Double(lines.count) * TextSize.heading.lineHeight + 4 }
    return [TextMark](lines, x: 0, top: y, .start, .heading).map(Mark.text)
  }

  private func marksOfBar(_ bar: StackedChart.Bar, _ y: inout Double) -> [Mark] {
    let label = labels.place(bar.label, at: y, beside: Self.thickness)
    let parts = boxes(of: bar.figures, top: y + label.above)
    y += label.height
    let remarks = remarks(on: bar, parts)
    let told = remarks.marks(x: axes.left?.end ?? axes.right.start, top: y)
    y += remarks.height
    return label.marks.map(Mark.text)
      + zip(chart.parts.indices, parts).flatMap { marks(ofPart: $0, bar.figures[$0], in: $1) }
      + told
  }

  /// Where each part stands: those on the left grow from the line outwards.
  private func boxes(of figures: [ChartFigure], top y: Double) -> [Box] {
    let widths = figures.map { ($0.value?.double ?? 0) * axes.unit }
    let leftWidth = zip(chart.parts, widths).filter { $0.0.side == .left }
      .reduce(0) { $0 + $1.1 }
    var next = (left: axes.right.start - leftWidth, right: axes.right.start)
    return zip(chart.parts, widths).map { part, width in
      let x: Double
      switch part.side {
      case .left: (x, next.left) = (next.left, next.left + width)
      case .right: (x, next.right) = (next.right, next.right + width)
      case .aside: x = axes.aside?.start ?? 0
      }
      return Box(x: x, y: y, width: width, height: Self.thickness)
    }
  }

  private func marks(ofPart place: Int, _ figure: ChartFigure, in box: Box) -> [Mark] {
    guard box.width > 0 else { return [] }
    let paint = chart.parts[place].paint
    let bar = Mark.bar(
      BarMark(box: box, paint: paint, isFaint: figure.isFaint, gap: Self.gapOfParts))
    guard hasRoom(for: figure, in: box) else { return [bar] }
    let words = TextMark(
      words: figure.label,
      place: Point(
        x: box.x + box.width / 2, y: box.y + box.height / 2 + TextSize.small.points * 0.36),
      anchor: .middle, size: .small, ink: figure.isFaint ? .ground : .on(paint))
    return [bar, .text(words)]
  }

  private func hasRoom(for figure: ChartFigure, in box: Box) -> Bool {
    TextWidth.of(figure.label, .small) + 4 <= box.width
  }

  /// Symbols that stand in no part.
  private func remarks(on bar: StackedChart.Bar, _ boxes: [Box]) -> Remarks {
    let untold = chart.parts.indices.filter { !hasRoom(for: bar.figures[$0], in: boxes[$0]) }
    return Remarks(
      untold.map { (chart.parts[$0].label, bar.figures[$0]) },
      width: Drawing.width - (axes.left?.end ?? axes.right.start))
  }
}
