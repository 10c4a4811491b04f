import Survey

/// Writes rows as CSV: comma, LF, UTF-8 without a mark, quotes where they are needed (RFC 4180).
package enum CSVRenderer {
  /// A table as files of data have it.
  package static func render(_ table: PrintedTable) -> String { render(DataGrid(table)) }

  /// A table with its row of headings.
  package static func render(_ grid: DataGrid) -> String {
    lines([grid.headings.map(field)] + grid.rows.map { $0.map(field) })
  }

  /// Joins fields that are ready to be written.
  static func lines(_ rows: [[String]]) -> String {
    rows.map { $0.joined(separator: ",") + "\n" }.joined()
  }

  private static func field(_ cell: DataGrid.Cell) -> String {
    switch cell {
    case .text(let text): field(text)
    case .number, .date, .symbol: cell.text
    }
  }

  /// A text as a field, with an apostrophe before a sign that a spreadsheet would take for the
  /// start of a formula.
  static func field(_ text: String) -> String { quoted(text.withFormulaGuard) }

  /// A text as a field that reads back as the same text: quoted where a reader would split it.
  static func quoted(_ text: String) -> String {
    let isWhole = !text.utf8.contains(where: separators.contains)
    guard !isWhole || text.utf8.first == space || text.utf8.last == space else { return text }
    let scalars = text.unicodeScalars
    let doubled = scalars.flatMap { $0 == "\"" ? [$0, $0] : [$0] }
    return "\"" + String(String.UnicodeScalarView(doubled)) + "\""
  }

  private static let separators = Array(",\"\r\n".utf8)
  private static let space = UInt8(ascii: " ")
}
