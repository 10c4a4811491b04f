/// A row of a Markdown table as it is written.
struct PipeRow {
  /// The cells as they are written, blanks at their ends left out.
  let cells: [String]
  /// Where each begins, from 1.
  let columns: [Int]

  init(_ line: String) {
    var cells: [(text: String, column: Int)] = []
    var text = ""
    var (start, isEscaped) = (1, false)
    for (place, scalar) in line.unicodeScalars.enumerated() {
      if scalar == "|", !isEscaped {
        cells.append((text, start))
        (text, start) = ("", place + 2)
      } else {
        text.unicodeScalars.append(scalar)
      }
      isEscaped = scalar == "\\" && !isEscaped
    }
    cells.append((text, start))
    // Pipes at the ends of a row bound no further cell.
    if cells.count > 1, cells[0].text.allSatisfy(\.isWhitespace) { cells.removeFirst() }
    if cells.count > 1, cells[cells.count - 1].text.allSatisfy(\.isWhitespace) {
      cells.removeLast()
    }
    self.cells = cells.map(\.text.trimmingBlanks)
    columns = cells.map { $0.column + $0.text.prefix(while: \.isWhitespace).count }
  }

  /// Whether it is what stands between a header and its rows: dashes, and colons at their ends.
  var isDelimiter: Bool {
    cells.count > 1 && cells.allSatisfy { $0.wholeMatch(of: /:?-+:?/) != nil }
  }
}
