import Survey

/// Two waves that both put a question, and what was otherwise between them.
struct WavePair {
  let earlier: TrendPoint
  let later: TrendPoint
  let changes: [WaveCaveat.Change]

  init(_ earlier: TrendPoint, _ later: TrendPoint) {
    self.earlier = earlier
    self.later = later
    changes = QuestionContinuity(earlier, later).changes
  }

  /// Whether the later numbers can't be compared with the earlier.
  var isBroken: Bool { changes.contains(where: \.isBreak) }

  /// Whether a row is counted from the same options in both waves.
  func isAlike(_ row: TrendRow) -> Bool { earlier.values(row) == later.values(row) }

  /// How the two waves' questions compare.
  var verdict: Caveat {
    .waves(.continuity(earlier: earlier.wave.name, later: later.wave.name, changes: changes))
  }

  var column: TableColumn {
    let words = "\(earlier.wave.name) to \(later.wave.name)"
    return TableColumn(
      question: nil, value: words, label: words, heading: "",
      wave: "\(earlier.wave.name)/\(later.wave.name)")
  }
}
