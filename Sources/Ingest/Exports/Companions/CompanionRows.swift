/// A file beside an export as it stands: all of its records, the first among them, each with its
/// place.
struct CompanionRows {
  /// One record, its cells tidied.
  struct Row {
    let cells: [String]
    fileprivate let line: Int
    fileprivate let offset: Int
  }

  private(set) var rows: [Row] = []
  private let path: String
  private let locator: CSVLocator

  /// Reads all records; the first is a header or holds data, as the file's kind has it.
  init(_ reader: CSVReader) throws(RejectedInput) {
    path = reader.displayPath
    locator = reader.locator
    var rows: [Row] = []
    _ = try reader.read(
      header: { names, line in
        rows.append(Row(cells: names.map(\.tidied), line: line, offset: 0))
      },
      record: { record in
        rows.append(
          Row(
            cells: (0..<record.count).map { record.text($0).tidied }, line: record.line,
            offset: record.offset))
      })
    self.rows = rows
  }

  /// The physical line a record begins on.
  func line(_ row: Int) -> Int { rows[row].line }

  /// A fault at a cell, both counted from 0; no message shows more of the file than it says itself.
  func fault(_ message: String, row: Int, field: Int, remedy: String) -> Diagnostic {
    let place = (offset: rows[row].offset, line: rows[row].line, field: field)
    // The first record is known by its line; where blank lines stand before it, by that alone.
    let found = row > 0 || rows[row].line == 1 ? locator.locate([place]).first?.0 : nil
    return Diagnostic(
      path: path, position: found ?? FilePosition(line: rows[row].line, column: 1),
      message: message, remedy: remedy)
  }
}
