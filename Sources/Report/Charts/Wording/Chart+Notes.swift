import Survey

extension Chart {
  /// What its lines, gaps and symbols mean, and where its numbers stand.
  func notes(_ table: PrintedTable) -> [String] {
    let base = if case .flow = self { [String]() } else { Array(table.basis.prefix(1)) }
    return base + shapeNotes + symbolNotes
      + (table.provenance.isEmpty ? [] : ["These figures come from \(table.provenance)."])
      + ["The numbers are in Table \(table.number)."]
  }

  private var figures: [ChartFigure] { sections.flatMap(\.items).map(\.figure) }

  private var shapeNotes: [String] {
    let intervals =
      figures.contains { $0.lower != nil } && drawsIntervals
      ? [
        "Thin lines across the \(isOfBars ? "bars\u{2019} ends" : "points"): 95% confidence intervals."
      ]
      : []
    return intervals + ownNotes
  }

  private var ownNotes: [String] {
    switch self {
    case .bars(let chart) where chart.bars.contains(where: \.isApart):
      ["Below the gap: answers counted together, each of which has a bar above."]
    case .stack(let chart): chart.notes
    case .lines(let chart): chart.notes
    case .bars, .dots, .flow: []
    }
  }

  /// Symbols in the drawing, in the order of the alphabet of symbols.
  private var symbolNotes: [String] {
    let standing = Set(figures.compactMap(\.status))
    let pale = isOfBars ? "A pale bar" : "A hollow point"
    let faint = figures.contains { $0.value != nil && $0.isFaint }
    return Marker.allCases.filter(standing.contains).map { "\($0.symbol) \($0.meaning)." }
      + (faint ? ["\(pale) has a number with such a symbol."] : [])
  }

  private var isOfBars: Bool {
    switch self {
    case .bars, .stack: true
    case .lines, .dots, .flow: false
    }
  }

  /// Whether intervals have lines of their own.
  private var drawsIntervals: Bool {
    switch self {
    case .bars, .lines: true
    case .stack, .dots, .flow: false
    }
  }
}

extension StackedChart {
  fileprivate var notes: [String] {
    guard let middle = parts.first(where: { $0.side == .aside }) else { return [] }
    return [
      "\u{2018}\(middle.label)\u{2019} stands aside and is measured from a line of its own, so that"
        + " both ends of the scale begin at the same line."
    ]
  }
}

extension LineChart {
  fileprivate var notes: [String] {
    let hasBreak = rows.flatMap(\.figures).contains { $0.status == .breakInSeries }
    return
      (hasOwnScales
      ? [
        "Each line has a scale of its own from nought, so that lines show growth in proportion to size;"
          + " their heights can’t be compared."
      ] : [])
      + (hasBreak
        ? ["Where a line is interrupted, the numbers on either side can’t be compared."] : [])
  }
}
