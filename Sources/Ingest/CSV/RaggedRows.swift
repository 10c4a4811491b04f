/// The rows that have more or fewer fields than the header.
struct RaggedRows {
  /// How many are reported one by one.
  private static let shown = 100

  private struct Row {
    let offset: Int
    let line: Int
    let count: Int
  }

  private var rows: [Row] = []
  private var total = 0

  mutating func note(offset: Int, line: Int, count: Int) {
    total += 1
    if rows.count < RaggedRows.shown {
      rows.append(Row(offset: offset, line: line, count: count))
    }
  }

  /// Takes the rows of the next piece of the file, which begins so many lines further on.
  mutating func append(_ later: RaggedRows, lines: Int) {
    rows += later.rows.prefix(RaggedRows.shown - rows.count).map {
      Row(offset: $0.offset, line: $0.line + lines, count: $0.count)
    }
    total += later.total
  }

  /// Words the rows; a long one is placed at its first surplus field, a short one at its start.
  ///
  /// - Parameters:
  ///   - columns: How many fields the header has.
  ///   - suggestion: The delimiter the header seems to have been written with, if another.
  ///   - reader: The file.
  /// - Returns: One error a row, and one for those beyond the first hundred.
  func diagnostics(columns: Int, suggestion: String?, in reader: CSVReader) -> [Diagnostic] {
    let places = reader.locator.locate(
      rows.map { ($0.offset, $0.line, field: $0.count > columns ? columns : 0) })
    let shown = zip(rows, places).map { row, place in
      let remedy = suggestion.map { "the header looks as if the delimiter were \($0): declare it" }
      return Diagnostic(
        path: reader.displayPath, position: place.0,
        message: "this row has \(row.count.counted("field")), the header has \(columns)",
        remedy: remedy ?? RaggedRows.remedy(row.count, columns, reader.delimiterName),
        sourceLine: place.sourceLine)
    }
    guard total > rows.count else { return shown }
    let rest = (total - rows.count).counted("more row")
    return shown + [
      Diagnostic(
        path: reader.displayPath, position: nil,
        message: "and \(rest) with more or fewer fields than the header's \(columns)")
    ]
  }

  private static func remedy(_ count: Int, _ columns: Int, _ delimiter: String) -> String {
    count > columns
      ? "put double quotes around a field that holds \(delimiter)"
      : "add \((columns - count).counted("field")), or quote a field that holds a line break"
  }
}
