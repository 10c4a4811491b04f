/// What the colours or shapes mean, in the order in which they stand in the drawing.
struct ChartKey {
  /// One of them.
  struct Entry {
    enum Sign {
      case swatch(Paint)
      case shape(Int, Paint)
    }

    let label: String
    let sign: Sign
  }

  let marks: [Mark]
  /// From its top to where the drawing may begin.
  let height: Double

  private static let side = 14.0
  private static let space = 6.0
  private static let between = 18.0

  /// Sets the entries side by side, as many as a line holds.
  init(_ entries: [Entry], top: Double = 0) {
    var marks: [Mark] = []
    var (x, y) = (0.0, top)
    let size = TextSize.label
    for entry in entries {
      let lead = Self.side + Self.space
      let lines = TextLines(entry.label, width: Drawing.width - lead, size).lines
      let width = lead + (lines.map { TextWidth.of($0, size) }.max() ?? 0)
      if x > 0, x + width > Drawing.width { (x, y) = (0, y + size.lineHeight + 2) }
      marks.append(Self.sign(entry.sign, x, y))
      marks += [TextMark](lines, x: x + lead, top: y, .start, size).map(Mark.text)
      x += width + Self.between
      if lines.count > 1 { (x, y) = (0, y + Double(lines.count) * size.lineHeight + 2) }
    }
    self.marks = marks
    height = entries.isEmpty ? 0 : y - top + (x > 0 ? size.lineHeight : 0) + 12
  }

  private static func sign(_ sign: Entry.Sign, _ x: Double, _ y: Double) -> Mark {
    switch sign {
    case .swatch(let paint):
      .swatch(Box(x: x, y: y + 4, width: side, height: side), paint)
    case .shape(let shape, let paint):
      .point(
        PointMark(
          centre: Point(x: x + side / 2, y: y + 4 + side / 2), shape: shape, paint: paint,
          isFaint: false))
    }
  }
}
