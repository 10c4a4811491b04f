import Survey

extension ValueAxis {
  /// Thin lines at the numbers, from top to bottom, with the first one stronger.
  func lines(from top: Double, to bottom: Double) -> [Mark] {
    ticks.map { tick in
      let x = place(of: tick)
      return .line(
        LineMark(
          points: [Point(x: x, y: top), Point(x: x, y: bottom)],
          style: tick == 0 ? .axis : .grid))
    }
  }

  /// The numbers below the lines, as many as have room.
  func words(below y: Double) -> [TextMark] {
    let widest = ticks.map { TextWidth.of(words(for: $0), .small) }.max() ?? 0
    return ticks(apart: widest + 8).map { tick in
      let half = TextWidth.of(words(for: tick), .small) / 2
      return TextMark(
        words: words(for: tick),
        place: Point(x: max(place(of: tick), half), y: y + TextSize.small.lineHeight),
        anchor: .middle, size: .small)
    }
  }

  /// What the numbers are, below them.
  func title(_ title: String, below y: Double) -> [TextMark] {
    let x = max(0, min(start, Drawing.width / 2))
    return [TextMark](
      TextLines(title, width: Drawing.width - x, .small).lines, x: x,
      top: y + 1.4 * TextSize.small.lineHeight, .start, .small)
  }

  /// Every number, or every second one, and so on, until none touches the next.
  func ticks(apart distance: Double) -> [Double] {
    let every = max(1, Int((distance / abs(step * unit)).rounded(.up)))
    return ticks.enumerated().filter { $0.offset.isMultiple(of: every) }.map(\.element)
  }

  /// The number without needless decimals.
  func words(for tick: Double) -> String {
    DecimalNumber(units: Int((tick * 100).rounded()), decimals: 2).shortest.printed
  }
}
