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
    return lines([header.map(field)] + rows)
  }

  /// Joins fields that are ready to be written.
  static func lines(_ rows: [[String]]) -> String {
    rows.map { $0.joined(separator: ",") + "\n" }.joined()
  }

  private static func text(_ cell: PrintedTable.Cell) -> String {
    switch cell {
    case .text(let text): field(text)
    case .number(let number): number.description
    case .marker(let marker): marker.symbol
    }
  }

  /// A text as a field: quoted where a reader would split it, and with an apostrophe before a
  /// sign that a spreadsheet would take for the start of a formula.
  package static func field(_ text: String) -> String {
    let starts: Set<Character> = ["=", "+", "-", "@", "\t", "\r"]
    let isFormula = text.first.map(starts.contains) == true && DecimalNumber(text) == nil
    let safe = isFormula ? "'" + text : text
    let needsQuotes = safe.utf8.contains { byte in
      [UInt8(ascii: ","), UInt8(ascii: "\""), UInt8(ascii: "\n"), UInt8(ascii: "\r")]
        .contains(byte)
    }
    guard needsQuotes || safe.hasPrefix(" ") || safe.hasSuffix(" ") else { return safe }
    return "\"" + safe.split(separator: "\"", omittingEmptySubsequences: false)
      .joined(separator: "\"\"") + "\""
  }
}
