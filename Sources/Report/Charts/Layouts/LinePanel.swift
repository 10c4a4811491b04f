import Survey

/// Some lines on one pair of scales.
struct LinePanel {
  let rows: [LineChart.Row]
  let times: TimeAxis
  /// Upwards: from the bottom of the panel to its top.
  let values: ValueAxis
  /// From the numbers at the left to the first date.
  let lead: Double

  private var top: Double { values.end }
  private var bottom: Double { values.start }

  /// The scales, the breaks, the lines and their points.
  var marks: [Mark] {
    gridLines + times.lines(from: top, to: bottom) + breaks
      + rows.indices.flatMap { lines(ofRow: $0) + points(ofRow: $0) }
  }

  /// The numbers at the left.
  var words: [TextMark] {
    values.ticks(apart: TextSize.small.lineHeight + 6).map { tick in
      TextMark(
        words: values.words(for: tick),
        place: Point(
          x: (times.places.first ?? 0) - lead,
          y: values.place(of: tick) + TextSize.small.points * 0.36), anchor: .end, size: .small)
    }
  }

  private var gridLines: [Mark] {
    let (left, right) = ((times.places.first ?? 0) - lead + 6, (times.places.last ?? 0) + 8)
    return values.ticks(apart: TextSize.small.lineHeight + 6).map { tick in
      let y = values.place(of: tick)
      return .line(
        LineMark(
          points: [Point(x: left, y: y), Point(x: right, y: y)], style: tick == 0 ? .axis : .grid))
    }
  }

  /// A broken line before each time from which on some row's numbers are of something else.
  private var breaks: [Mark] {
    times.places.indices.dropFirst().compactMap { place in
      let begins = rows.contains { row in
        row.figures[place].status == .breakInSeries
          && row.figures[place - 1].status != .breakInSeries
      }
      let x = (times.places[place - 1] + times.places[place]) / 2
      return begins
        ? .line(
          LineMark(points: [Point(x: x, y: top), Point(x: x, y: bottom)], style: .breaking))
        : nil
    }
  }

  /// Where a row's numbers stand; `nil` where there is none.
  func points(of row: Int) -> [Point?] {
    zip(times.places, rows[row].figures).map { x, figure in
      figure.value.map { Point(x: x, y: values.place(of: $0.double)) }
    }
  }

  /// Lines from number to number, but none over a gap, or to a number that can't be compared with those
  /// before it.
  private func lines(ofRow row: Int) -> [Mark] {
    let points = points(of: row)
    var runs: [[Point]] = []
    for (place, point) in points.enumerated() {
      guard let point else { continue }
      let follows =
        place > 0 && points[place - 1] != nil
        && rows[row].figures[place].status != .breakInSeries
      if follows, !runs.isEmpty { runs[runs.count - 1].append(point) } else { runs.append([point]) }
    }
    return runs.filter { $0.count > 1 }
      .map { .line(LineMark(points: $0, style: .series(.series(row + 1)))) }
  }

  private func points(ofRow row: Int) -> [Mark] {
    // Intervals of the same date stand beside each other.
    let shift = 5 * (Double(row) - Double(rows.count - 1) / 2)
    return zip(points(of: row), rows[row].figures).flatMap { point, figure -> [Mark] in
      guard let point else { return [] }
      let shape = PointMark(
        centre: point, shape: row + 1, paint: .series(row + 1),
        isFaint: figure.isFaint)
      return interval(of: figure, at: point.x + shift) + [.point(shape)]
    }
  }

  private func interval(of figure: ChartFigure, at x: Double) -> [Mark] {
    guard let lower = figure.lower?.double, let upper = figure.upper?.double else { return [] }
    return Interval(at: x, from: values.place(of: lower), to: values.place(of: upper)).marks
  }
}
