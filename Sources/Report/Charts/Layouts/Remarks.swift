import Survey

/// What can't stand at a mark because there is none, or no room: symbols and numbers that carry one.
struct Remarks {
  let lines: [String]

  /// Takes names with their numbers, and leaves out those that there is nothing to say of.
  init(_ told: [(name: String, figure: ChartFigure)], width: Double) {
    let words = told.filter { $0.figure.mustBeTold }.map { "\($0.name): \($0.figure.label)" }
    self.init(words.joined(separator: "; "), width: width)
  }

  /// Takes the words; none where they are empty.
  init(_ words: String, width: Double) {
    lines = TextLines(words, width: width, .small).lines
  }

  var height: Double { Double(lines.count) * TextSize.small.lineHeight }

  func marks(x: Double, top y: Double) -> [Mark] {
    [TextMark](lines, x: x, top: y, .start, .small).map(Mark.text)
  }
}

extension ChartFigure {
  /// Whether it has a symbol that a reader has to know of; that there is no such number, the table says.
  fileprivate var mustBeTold: Bool {
    switch status {
    case .confidential, .notAvailable, .low, .roundsToAll, .unreliable, .fewRespondents, .revised,
      .provisional, .breakInSeries:
      true
    case .notApplicable, nil: false
    }
  }
}
