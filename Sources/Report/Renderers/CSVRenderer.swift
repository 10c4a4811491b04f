import Survey

/// Writes rows as CSV: comma, LF, UTF-8 without a mark, quotes where they are needed (RFC 4180).
package enum CSVRenderer {
  /// A table as printed; where the rows aren't people's answers, a last column says so.
  package static func render(_ table: PrintedTable) -> String {
    let hasProvenance = !table.provenance.isEmpty
    let header = table.headings + (hasProvenance ? ["Provenance"] : [])
    let rows = table.rows.map { row in
      row.map(text) + (hasProvenance ? [field(table.provenance)] : [])
    }
    return lines([header.map { field($0.onOneLine) }] + rows)
  }

  /// Joins fields that are ready to be written.
  static func lines(_ rows: [[String]]) -> String {
    rows.map { $0.joined(separator: ",") + "\n" }.joined()
  }

  private static func text(_ cell: PrintedTable.Cell) -> String {
    switch cell {
    case .text(let text): field(text.onOneLine)
    case .number(let number): number.description
    case .date(let date, let marker): date.description + (marker.map { " \($0.tag)" } ?? "")
    case .marker(let marker): marker.symbol
    case .flagged(let number, let marker): "\(number) \(marker.tag)"
    case .joined(let words, _): field(words)
    }
  }

  /// A text as a field, with an apostrophe before a sign that a spreadsheet would take for the
  /// start of a formula.
  static func field(_ text: String) -> String { quoted(harmless(text)) }

  /// What a field of a text reads back as.
  static func harmless(_ text: String) -> String {
    let isFormula = text.utf8.first.map(formulaStarts.contains) == true
    return isFormula && DecimalNumber(text) == nil ? "'" + text : text
  }

  /// A text as a field that reads back as the same text: quoted where a reader would split it.
  static func quoted(_ text: String) -> String {
    let isWhole = !text.utf8.contains(where: separators.contains)
    guard !isWhole || text.utf8.first == space || text.utf8.last == space else { return text }
    let scalars = text.unicodeScalars
    let doubled = scalars.flatMap { $0 == "\"" ? [$0, $0] : [$0] }
    return "\"" + String(String.UnicodeScalarView(doubled)) + "\""
  }

  private static let formulaStarts = Array("=+-@\t\r\n".utf8)
  private static let separators = Array(",\"\r\n".utf8)
  private static let space = UInt8(ascii: " ")
}

extension Marker {
  /// What stands after a number in a file: a spreadsheet takes a number in brackets for one below zero.
  fileprivate var tag: String { "[\(rawValue)]" }
}
