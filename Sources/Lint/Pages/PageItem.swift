import Ingest
import MarkupReading

/// What a page holds, one after the other.
enum PageItem {
  case heading(TextPiece)
  case text(TextPiece)
  /// A chart, a rule, a block of code: what is said beyond it isn't about the table before it.
  case other
  case table(Element)
}

extension [PageItem] {
  /// What stands above and below the table at a place of the list, and what may be its title.
  func neighbourhood(
    of place: Int, titledBefore: Bool
  ) -> (title: TextPiece?, above: [TextPiece], below: [TextPiece]) {
    let title = titledBefore ? titlePiece(before: place) : nil
    var above: [TextPiece] = []
    for item in self[..<(title == nil ? place : place - 1)].reversed() {
      guard case .text(let piece) = item else {
        // What follows a table is said of that table.
        if case .table = item { above = [] }
        break
      }
      above.insert(piece, at: 0)
    }
    var below: [TextPiece] = []
    for next in (place + 1)..<Swift.max(place + 1, count) {
      guard case .text(let piece) = self[next] else { break }
      if titledBefore, isTitle(next) { break }
      below.append(piece)
    }
    return (title, above, below)
  }

  /// The text or heading right before a table, where it can be its title.
  private func titlePiece(before place: Int) -> TextPiece? {
    guard place > 0 else { return nil }
    switch self[place - 1] {
    case .heading(let piece): return piece
    case .text(let piece): return TitleNumber(piece.text) == nil ? nil : piece
    case .other, .table: return nil
    }
  }

  /// Whether a text is the title of the table that follows, or of a chart.
  private func isTitle(_ place: Int) -> Bool {
    guard case .text(let piece) = self[place] else { return false }
    if piece.text.lowercased().firstMatch(of: /^figure\s+\d/) != nil { return true }
    guard place + 1 < count, case .table = self[place + 1] else { return false }
    return TitleNumber(piece.text) != nil
  }
}

extension Element {
  /// Where it begins, as messages tell it.
  var position: Place { .text(FilePosition(line: place.line, column: place.column)) }
}
