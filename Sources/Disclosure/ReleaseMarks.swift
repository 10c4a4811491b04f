import Analysis
package import Survey

/// What becomes of numbers because of the release they stand in: those published otherwise before are
/// marked as revised, and those that may still change as provisional.
///
/// A figure has one symbol. What says why there is no number (`c`, `x`, `z`, `low`) goes before what
/// makes one less reliable or less comparable (`u`, `few`, `b`), that before `r`, and `r` before `p`.
package struct ReleaseMarks: Sendable {
  let previous: PreviousFindings?
  private let provisional: Release.Provisional?
  /// The names of all waves, in order of date.
  private let waves: [String]

  package init(
    provisional: Release.Provisional? = nil, waves: [String] = [], previous: PreviousFindings? = nil
  ) {
    self.provisional = provisional
    self.waves = waves
    self.previous = previous
  }

  /// The cells of a table with the symbols of the release; the names come from `finding`.
  func marked(_ cells: [[[ClearedFigure]]], of finding: Finding) -> [[[ClearedFigure]]] {
    guard previous != nil || provisional != nil else { return cells }
    return cells.indices.map { row in
      cells[row].indices.map { column in
        zip(finding.measures(ofColumn: column), cells[row][column]).enumerated()
          .map { place, cell in
            let key = FindingKey(
              table: finding.name, finding.base, finding.question, finding.rows[row],
              finding.columns[column], cell.0)
            let isInPrint = finding.cells[row][column][place].isInPrint
            return ClearedFigure(
              cell.1, revision: previous?.figures[key].flatMap { Revision(of: cell.1, from: $0) },
              isProvisional: !isInPrint && isProvisional(finding.columns[column].wave))
          }
      }
    }
  }

  /// What to know of the numbers that were published otherwise; nothing where there are none.
  func caveats(on cells: [[[ClearedFigure]]]) -> [Caveat] {
    let count = cells.joined().joined().count { $0.revision != nil }
    guard let previous, count > 0 else { return [] }
    return [.revised(figures: count, since: previous.file)]
  }

  /// Whether the numbers of a wave may still change, or of a span of waves (`first/last`) any of which
  /// may.
  func isProvisional(_ wave: String?) -> Bool {
    switch provisional {
    case nil: false
    case .all: true
    case .waves(let names): wave.map { span(of: $0).contains(where: names.contains) } ?? false
    }
  }

  private func span(of wave: String) -> [String] {
    if waves.contains(wave) { return [wave] }
    let first = waves.firstIndex { wave.hasPrefix("\($0)/") }
    let last = waves.lastIndex { wave.hasSuffix("/\($0)") }
    guard let first, let last, first <= last else { return [] }
    return Array(waves[first...last])
  }
}

extension Figure {
  /// Whether the number stands in somebody's print, which doesn't change any more.
  fileprivate var isInPrint: Bool { if case .printed = amount { true } else { false } }
}
