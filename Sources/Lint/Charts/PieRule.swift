import MarkupReading

/// V03: bars, not pies or rings.
///
/// A slice is a path of a straight line and an arc that closes; round marks close without a line.
enum PieRule {
  static func faults(of chart: Element) -> [ChartFault] {
    let slices = chart.descendants("path").filter { isSlice($0["d"] ?? "") }
    guard slices.count > 1, let first = slices.first else { return [] }
    return [
      ChartFault(
        first, .v03, "the drawing has \(slices.count) slices of a pie or a ring",
        "draw bars from nought: lengths are compared more exactly than angles")
    ]
  }

  private static func isSlice(_ path: String) -> Bool {
    let commands = path.filter { $0.isLetter && $0 != "e" }.uppercased()
    return commands.wholeMatch(of: /ML?A+L(A+Z?|Z)|MLA+L?Z/) != nil
  }
}
