import MarkupReading

/// V07: coordinates have at most 2 decimals.
///
/// More than a reader can see are enough to work out what was rounded, and differ from machine to
/// machine.
enum CoordinateRule {
  private static let attributes = [
    "x", "y", "x1", "x2", "y1", "y2", "cx", "cy", "r", "rx", "ry", "width", "height", "d", "points",
    "transform", "dx", "dy",
  ]

  static func faults(of chart: Element) -> [ChartFault] {
    let long = chart.family.compactMap { element in
      attributes.lazy.compactMap { element[$0] }.compactMap(tooLong).first.map { (element, $0) }
    }
    guard let (element, number) = long.first else { return [] }
    return [
      ChartFault(
        element, .v07,
        "<\(element.name)> has the coordinate \(number), with more than 2 decimals"
          + (long.count > 1 ? "; so have \(long.count - 1) more elements" : ""),
        "round coordinates to 2 decimals, from the figures as they are published")
    ]
  }

  /// The first number with three decimals or more; `nil` for none.
  private static func tooLong(_ text: String) -> String? {
    guard text.contains(".") else { return nil }
    return text.firstMatch(of: /-?\d*\.\d{3,}(e-?\d+)?/).map { String($0.0) }
  }
}
