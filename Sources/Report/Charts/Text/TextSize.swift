/// How large a text stands in a drawing.
enum TextSize: Sendable, Equatable {
  /// Labels and numbers.
  case label
  /// What heads a group of them.
  case heading
  /// What stands at an axis, and remarks.
  case small

  /// Height of the letters' body, in units of the drawing.
  var points: Double {
    switch self {
    case .label, .heading: 16
    case .small: 14
    }
  }

  var isBold: Bool { self == .heading }

  /// From one line to the next.
  var lineHeight: Double { points * 1.25 }
  /// What stands above the line that letters stand on, accents among it.
  var ascent: Double { points * 0.95 }
  /// What hangs below that line.
  var descent: Double { points * 0.27 }
}
