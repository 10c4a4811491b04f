import Survey

/// Wholes set out as bars, each divided into its parts.
struct StackedChart: Sendable {
  /// One bar with the numbers of its parts.
  struct Bar: Sendable {
    /// What several bars have in common, told above the first of them; `nil` where nothing is.
    let heading: String?
    let label: String
    let figures: [ChartFigure]

    /// The symbol that all of its parts have, which is told once; `nil` where they have none, or stand
    /// in brackets, which each needs of its own.
    var commonStatus: Marker? {
      let drawn = figures.filter { $0.value != nil }
      let all = drawn.isEmpty ? figures : drawn
      guard let first = all.first?.status, first != .fewRespondents,
        all.allSatisfy({ $0.status == first })
      else { return nil }
      return first
    }

    /// Whether there is anything to draw of it.
    var hasParts: Bool { figures.contains { $0.value != nil } }

    /// Its name, with the symbol that goes for all of its numbers.
    var labelWithStatus: String {
      guard let commonStatus, commonStatus.standsBesideNumber else { return label }
      return "\(label) \(commonStatus.symbol)"
    }

    /// What stands in a part.
    func label(ofPart part: Int) -> String {
      guard commonStatus != nil, let value = figures[part].value else {
        return figures[part].label
      }
      return value.printed
    }
  }

  /// One part of every bar.
  struct Part: Sendable {
    let label: String
    let paint: Paint
    let side: Side
  }

  /// Where a part stands.
  enum Side: Sendable {
    /// Left of the line between the two ends of a scale.
    case left
    /// Right of the line, or right of nought where there is none.
    case right
    /// In a column of its own beside the others, from a nought of its own.
    ///
    /// The middle of a scale is set aside instead of being split over the line: so both ends begin at
    /// the line and can be compared, and so can the middles.
    case aside
  }

  let bars: [Bar]
  let parts: [Part]
  let axisTitle: String

  /// Whether the two ends of a scale stand left and right of a line.
  var hasTwoSides: Bool { parts.contains { $0.side == .left } }
}
