import Survey

/// The scales of divided bars: to the left and the right of a line, and aside of both.
struct StackAxes {
  let left: ValueAxis?
  let right: ValueAxis
  let aside: ValueAxis?

  /// From one number written down to the next.
  private static let step = 20.0
  /// Room for half a number of an axis.
  private static let margin = 14.0
  private static let gap = 36.0

  init(_ chart: StackedChart, from start: Double) {
    let reach = { (side: StackedChart.Side) -> Double in
      let sums = chart.bars.map { bar in
        zip(chart.parts, bar.figures).filter { $0.0.side == side }
          .reduce(0) { $0 + ($1.1.value?.double ?? 0) }
      }
      return sums.max() ?? 0
    }
    let sides = chart.hasTwoSides
    let (left, aside) = (reach(.left), reach(.aside))
    let right = max(reach(.right), sides ? 1 : 100)
    let hasAside = chart.parts.contains { $0.side == .aside }
    let margins = Self.margin * (sides ? 2 : 1) + (hasAside ? Self.gap : 0)
    let unit = (Drawing.width - start - margins) / (left + right + aside)
    let nought = start + (sides ? Self.margin : 0) + left * unit
    self.left =
      sides ? ValueAxis(from: nought, unit: -unit, highest: left, step: Self.step) : nil
    self.right = ValueAxis(from: nought, unit: unit, highest: right, step: Self.step)
    self.aside =
      hasAside
      ? ValueAxis(
        from: nought + right * unit + Self.gap, unit: unit, highest: aside, step: Self.step) : nil
  }

  var all: [ValueAxis] { [left, right, aside].compactMap(\.self) }

  /// Where the drawing of bars begins.
  var farLeft: Double { left?.end ?? right.start }

  /// Units of the drawing for one per cent.
  var unit: Double { right.unit }

  /// The numbers below the scales; the nought of both sides once.
  func words(below y: Double) -> [TextMark] {
    let leftWords = left?.words(below: y).dropFirst() ?? []
    return leftWords + right.words(below: y) + (aside?.words(below: y) ?? [])
  }
}
