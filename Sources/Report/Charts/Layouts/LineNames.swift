import Survey

/// The names of lines that stand together, each at its line's end with its last number.
struct LineNames {
  private let names: [[String]]
  private let figures: [[ChartFigure]]
  let width: Double

  private static let gap = 4.0

  /// Breaks the names into lines of at most so many units.
  init(_ rows: [LineChart.Row], width: Double) {
    figures = rows.map(\.figures)
    names = rows.map { row in
      let last = row.figures.last { $0.value != nil }
      let words = row.label + (last.map { " " + $0.label } ?? "")
      return TextLines(words, width: width, .label).lines
    }
    self.width = names.joined().map { TextWidth.of($0, .label) }.max() ?? 0
  }

  /// The height that they need below each other.
  var height: Double {
    names.reduce(0) { $0 + Double($1.count) * TextSize.label.lineHeight + Self.gap }
  }

  /// Sets them beside a panel, in the order of its lines' ends, without one touching another.
  func marks(_ panel: LinePanel, from top: Double, to bottom: Double) -> [Mark] {
    let ends = names.indices.map { row in
      panel.points(of: row).compactMap(\.self).last
        ?? Point(x: panel.times.places.last ?? 0, y: top)
    }
    let order = names.indices.sorted { (ends[$0].y, $0) < (ends[$1].y, $1) }
    let heights = order.map { Double(names[$0].count) * TextSize.label.lineHeight }
    let tops = Self.tops(
      zip(order, heights).map { ends[$0].y - $1 / 2 }, heights, from: top, to: bottom)
    let x = Drawing.width - width
    return zip(order, zip(tops, heights)).flatMap { row, place -> [Mark] in
      let middle = Point(x: x - 3, y: place.0 + place.1 / 2)
      let leader = Mark.line(
        LineMark(
          points: [Point(x: ends[row].x + PointMark.radius + 1, y: ends[row].y), middle],
          style: .leader))
      return [leader]
        + [TextMark](names[row], x: x, top: place.0, .start, .label).map(Mark.text)
    }
  }

  /// As near to where they are wanted as the others and the panel's edges let them.
  private static func tops(
    _ wanted: [Double], _ heights: [Double], from top: Double, to bottom: Double
  ) -> [Double] {
    var tops: [Double] = []
    var next = top
    for (wish, height) in zip(wanted, heights) {
      tops.append(max(wish, next))
      next = tops[tops.count - 1] + height + gap
    }
    var limit = bottom
    for place in tops.indices.reversed() {
      tops[place] = min(tops[place], limit - heights[place])
      limit = tops[place] - gap
    }
    return tops
  }
}
