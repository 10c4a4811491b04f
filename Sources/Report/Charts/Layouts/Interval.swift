/// A line from the lower to the upper limit of an interval, with a stroke across at either end.
struct Interval {
  let marks: [Mark]

  private static let halfStroke = 4.0

  /// Along a bar.
  init(from lower: Double, to upper: Double, across y: Double) {
    marks = Self.lines([
      [Point(x: lower, y: y), Point(x: upper, y: y)], Self.stroke(lower, y), Self.stroke(upper, y),
    ])
  }

  /// Up and down through a point.
  init(at x: Double, from lower: Double, to upper: Double) {
    let ends = [lower, upper].map { y in
      [Point(x: x - Self.halfStroke, y: y), Point(x: x + Self.halfStroke, y: y)]
    }
    marks = Self.lines([[Point(x: x, y: lower), Point(x: x, y: upper)]] + ends)
  }

  private static func stroke(_ x: Double, _ y: Double) -> [Point] {
    [Point(x: x, y: y - halfStroke), Point(x: x, y: y + halfStroke)]
  }

  private static func lines(_ all: [[Point]]) -> [Mark] {
    all.map { .line(LineMark(points: $0, style: .interval)) }
  }
}
