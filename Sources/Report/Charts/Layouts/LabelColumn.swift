/// Where the labels of bars or lines stand: beside them, or above them where some are long.
struct LabelColumn: Sendable {
  /// Units for the labels, the space after them among it; none where they stand above.
  let width: Double
  /// Whether they stand beside, so that the lines of a scale can run past all of them.
  let isBeside: Bool

  /// The widest that labels beside may be.
  private static let widest = 180.0
  private static let space = 10.0

  /// Chooses for all labels of a drawing.
  init(_ labels: [String], _ size: TextSize = .label) {
    let broken = labels.map { TextLines($0, width: Self.widest, size) }
    isBeside = broken.allSatisfy { $0.lines.count <= 3 && !$0.hasBrokenWord }
    let needed = broken.flatMap(\.lines).map { TextWidth.of($0, size) }.max() ?? 0
    width = isBeside ? min(Self.widest, needed) + Self.space : 0
  }

  /// Labels that stand above whatever their length.
  static let above = LabelColumn(isBeside: false, width: 0)

  private init(isBeside: Bool, width: Double) {
    (self.isBeside, self.width) = (isBeside, width)
  }

  /// A label and what room it takes: above, or beside something of a height.
  struct Placed {
    let marks: [TextMark]
    /// From the top of the whole to the top of the thing labelled.
    let above: Double
    /// The height of both together.
    let height: Double
  }

  /// Places a label with its top at `y`.
  func place(_ label: String, at y: Double, beside height: Double) -> Placed {
    let size = TextSize.label
    let lines = TextLines(label, width: isBeside ? Self.widest : Drawing.width, size).lines
    let own = Double(lines.count) * size.lineHeight
    guard isBeside else {
      return Placed(
        marks: [TextMark](lines, x: 0, top: y, .start, size), above: own + 2,
        height: own + 2 + height)
    }
    let whole = max(own, height)
    return Placed(
      marks: [TextMark](
        lines, x: width - Self.space, top: y + (whole - own) / 2, .end, size),
      above: (whole - height) / 2, height: whole)
  }
}
