/// Wholes set out as bars, each divided into its parts.
struct StackedChart: Sendable {
  /// One bar with the numbers of its parts.
  struct Bar: Sendable {
    /// What several bars have in common, told above the first of them; `nil` where nothing is.
    let heading: String?
    let label: String
    let figures: [ChartFigure]
  }

  /// One part of every bar.
  struct Part: Sendable {
    let label: String
    let paint: Paint
    let side: Side
  }

  /// Where a part stands.
  enum Side: Sendable {
    /// Left of the line between the two ends of a scale.
    case left
    /// Right of the line, or right of nought where there is none.
    case right
    /// In a column of its own beside the others, from a nought of its own.
    ///
    /// The middle of a scale is set aside instead of being split over the line: so both ends begin at
    /// the line and can be compared, and so can the middles.
    case aside
  }

  let bars: [Bar]
  let parts: [Part]
  let axisTitle: String

  /// Whether the two ends of a scale stand left and right of a line.
  var hasTwoSides: Bool { parts.contains { $0.side == .left } }
}
