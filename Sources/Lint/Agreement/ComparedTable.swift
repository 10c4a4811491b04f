/// A table stripped of what is a matter of its format.
struct ComparedTable {
  let path: String
  let kind: FileKind
  let number: Int
  let place: Place
  /// The cells by row, each with the place it stands at.
  let rows: [[(token: CellToken, cell: TableCell)]]
  let headings: [String]

  init(_ table: PublishedTable, number: Int, path: String) {
    (self.path, kind, self.number, place) = (path, table.format, number, table.place)
    let kept = table.header.indices.filter { !Self.isBeside(table.header, $0) }
    headings = kept.map { table.header[$0].text }
    rows = table.rows.map { row in
      kept.filter(row.indices.contains).map { column in
        let next = column + 1
        let symbol =
          row.indices.contains(next) && Self.isSymbols(table.header, next) ? row[next] : nil
        return (CellToken(row[column], symbol: symbol), row[column])
      }
    }
  }

  /// Whether a column belongs to the one before it, or says of every row where it comes from, which
  /// pages say below the table.
  private static func isBeside(_ header: [TableCell], _ column: Int) -> Bool {
    isSymbols(header, column)
      || column > 0 && column == header.count - 1 && header[column].text == "Provenance"
  }

  private static func isSymbols(_ header: [TableCell], _ column: Int) -> Bool {
    column > 0 && header[column].text == header[column - 1].text + ": symbol"
  }

  /// The folder of its report, and its number there.
  var key: String {
    let folders = path.split(separator: "/").dropLast()
    let own = kind == .csv ? folders.dropLast() : folders
    return own.joined(separator: "/") + "/" + String(1_000_000 + number)
  }

  /// Whether numbers are joined in its cells.
  var isJoined: Bool { rows.contains { FlatRow.isJoined($0) } }

  /// What the rows are called.
  var names: Set<String> {
    Set(
      rows.compactMap { row in
        if case .words(let name)? = row.first?.token { name } else { nil }
      })
  }
}
