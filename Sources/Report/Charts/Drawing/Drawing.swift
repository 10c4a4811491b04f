/// A chart laid out: what stands where, in units of its own.
struct Drawing: Sendable, Equatable {
  /// The width of every chart: as much as can be read when a telephone shows the whole of it.
  static let width = 440.0

  var height: Double
  var marks: [Mark]

  /// The boxes of all texts.
  var texts: [TextMark] {
    marks.compactMap { if case .text(let text) = $0 { text } else { nil } }
  }

  /// The bars and parts of bars, in the order drawn.
  var bars: [BarMark] {
    marks.compactMap { if case .bar(let bar) = $0 { bar } else { nil } }
  }
}

/// One thing drawn.
enum Mark: Sendable, Equatable {
  case bar(BarMark)
  case line(LineMark)
  /// A colour of the key.
  case swatch(Box, Paint)
  /// A point of a line, or a dot.
  case point(PointMark)
  /// The outline of a box with words in it.
  case frame(Box, isFaint: Bool)
  case text(TextMark)
}

/// A bar, as long as its number.
struct BarMark: Sendable, Equatable {
  let box: Box
  let paint: Paint
  /// Whether its number is less sure than the others.
  let isFaint: Bool
  /// What is left free at either end, so that the parts of one bar are told apart.
  var gap = 0.0
}

/// A line through points.
struct LineMark: Sendable, Equatable {
  enum Style: Sendable, Equatable {
    /// The line that bars begin at.
    case axis
    case grid
    /// An interval.
    case interval
    /// A break in a series.
    case breaking
    /// From one thing to the next.
    case arrow
    /// Numbers from date to date.
    case series(Paint)
    /// From a line's end to its words.
    case leader
  }

  let points: [Point]
  let style: Style
}

/// A number as a point.
struct PointMark: Sendable, Equatable {
  let centre: Point
  /// Which of four shapes, from 1: colour alone tells nothing apart.
  let shape: Int
  let paint: Paint
  let isFaint: Bool

  static let radius = 5.5
}
