/// One line of words.
struct TextMark: Sendable, Equatable {
  /// Which part of the line stands at its place.
  enum Anchor: Sendable, Equatable {
    case start, middle, end
  }

  /// What the letters are coloured for.
  enum Ink: Sendable, Equatable {
    /// The page, or the drawing's ground.
    case ground
    /// A bar of that colour, on which they stand.
    case on(Paint)
  }

  let words: String
  /// Where the line stands that the letters stand on.
  let place: Point
  let anchor: Anchor
  let size: TextSize
  var ink = Ink.ground

  /// What the words cover at most.
  var box: Box {
    let width = TextWidth.of(words, size)
    let left =
      switch anchor {
      case .start: place.x
      case .middle: place.x - width / 2
      case .end: place.x - width
      }
    return Box(x: left, y: place.y - size.ascent, width: width, height: size.ascent + size.descent)
  }
}

extension [TextMark] {
  /// Lines below each other, the first with its top at `y`.
  init(
    _ lines: [String], x: Double, top y: Double, _ anchor: TextMark.Anchor, _ size: TextSize
  ) {
    self = lines.enumerated().map { line, words in
      TextMark(
        words: words,
        place: Point(x: x, y: y + Double(line) * size.lineHeight + size.ascent),
        anchor: anchor, size: size)
    }
  }
}
