/// Dates along a line, as far apart as they are in time.
struct TimeAxis: Sendable {
  let places: [Double]
  private let labels: [String]

  init(_ times: [LineChart.Time], from start: Double, to end: Double) {
    let span = max(1, times.map(\.place).max() ?? 1)
    places = times.map { start + ($0.place / span) * (end - start) }
    labels = times.map(\.label)
  }

  /// Thin lines at the dates, from top to bottom.
  func lines(from top: Double, to bottom: Double) -> [Mark] {
    places.map { x in
      .line(LineMark(points: [Point(x: x, y: top), Point(x: x, y: bottom)], style: .grid))
    }
  }

  /// The dates below the lines, on as many rows as they need to stay apart.
  func words(below y: Double) -> [TextMark] {
    var rows: [[TextMark]] = []
    for (x, label) in zip(places, labels) {
      let mark = Self.mark(label, at: x)
      let free = rows.firstIndex { row in
        row.allSatisfy { $0.box.right + 8 < mark.box.x || mark.box.right + 8 < $0.box.x }
      }
      if let free { rows[free].append(mark) } else { rows.append([mark]) }
    }
    return rows.enumerated().flatMap { place, row in
      row.map { mark in
        TextMark(
          words: mark.words,
          place: Point(
            x: mark.place.x, y: y + Double(place + 1) * TextSize.small.lineHeight + 2),
          anchor: .middle, size: .small)
      }
    }
  }

  /// The label as near to its date as the drawing's edges let it.
  private static func mark(_ label: String, at x: Double) -> TextMark {
    let line = TextLines(label, width: Drawing.width / 2, .small).lines.first ?? ""
    let half = TextWidth.of(line, .small) / 2
    return TextMark(
      words: line, place: Point(x: min(max(x, half), Drawing.width - half), y: 0), anchor: .middle,
      size: .small)
  }
}
