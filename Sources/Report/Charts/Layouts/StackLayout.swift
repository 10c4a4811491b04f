import Survey

/// Lays divided bars out, with what their colours mean above them.
struct StackLayout {
  private let chart: StackedChart
  let axes: StackAxes

  private static let thickness = 28.0
  private static let gap = 10.0
  private static let gapOfGroups = 14.0
  /// How far the lines of the scales reach beyond a bar.
  private static let overhang = 3.0
  /// Left free at either end of a part, so that two parts never touch.
  private static let gapOfParts = 1.0

  init(_ chart: StackedChart) {
    self.chart = chart
    axes = StackAxes(chart, from: LabelColumn.above.width + 1)
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
    let words = axes.words(below: y) + axes.right.title(chart.axisTitle, below: y)
    return Drawing(
      height: (words.map(\.box.bottom).max() ?? y) + 2,
      marks: key.marks + marks + words.map(Mark.text))
  }

  private func heading(of bar: StackedChart.Bar, _ y: inout Double) -> [Mark] {
    guard let heading = bar.heading else { return [] }
    let lines = TextLines(heading, width: Drawing.width, .heading).lines
    defer { y += Double(lines.count) * TextSize.heading.lineHeight + 4 }
    return [TextMark](lines, x: 0, top: y, .start, .heading).map(Mark.text)
  }

  private func marksOfBar(_ bar: StackedChart.Bar, _ y: inout Double) -> [Mark] {
    let label = LabelColumn.above.place(bar.labelWithStatus, at: y, beside: Self.thickness)
    let parts = boxes(of: bar.figures, top: y + label.above)
    y += label.height
    let remarks = remarks(on: bar, parts)
    let told = remarks.marks(x: axes.farLeft, top: y + Self.overhang)
    y += remarks.height
    let lines = axes.all.flatMap { axis in
      axis.lines(from: parts[0].y - Self.overhang, to: parts[0].bottom + Self.overhang)
    }
    return label.marks.map(Mark.text) + lines
      + zip(chart.parts.indices, parts).flatMap { marks(ofPart: $0, of: bar, in: $1) }
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

  private func marks(ofPart place: Int, of bar: StackedChart.Bar, in box: Box) -> [Mark] {
    guard box.width > 0 else { return [] }
    let (figure, paint) = (bar.figures[place], chart.parts[place].paint)
    let drawn = Mark.bar(
      BarMark(box: box, paint: paint, isFaint: figure.isFaint, gap: Self.gapOfParts))
    guard hasRoom(for: bar.label(ofPart: place), in: box) else { return [drawn] }
    let words = TextMark(
      words: bar.label(ofPart: place),
      place: Point(
        x: box.x + box.width / 2, y: box.y + box.height / 2 + TextSize.small.points * 0.36),
      anchor: .middle, size: .small, ink: figure.isFaint ? .ground : .on(paint))
    return [drawn, .text(words)]
  }

  private func hasRoom(for words: String, in box: Box) -> Bool {
    TextWidth.of(words, .small) + 4 <= box.width
  }

  /// Symbols that stand in no part.
  private func remarks(on bar: StackedChart.Bar, _ boxes: [Box]) -> Remarks {
    let width = Drawing.width - axes.farLeft
    if bar.commonStatus != nil, !bar.hasParts { return Remarks(bar.figures[0].label, width: width) }
    let untold = chart.parts.indices.filter { part in
      bar.figures[part].value == nil
        || bar.commonStatus == nil && !hasRoom(for: bar.label(ofPart: part), in: boxes[part])
    }
    return Remarks(untold.map { (chart.parts[$0].label, bar.figures[$0]) }, width: width)
  }
}
