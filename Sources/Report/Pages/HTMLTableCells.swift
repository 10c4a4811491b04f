import Survey

/// The rows of a table's body, in which the digits of a column stand in line.
struct HTMLTableCells {
  private let table: PrintedTable
  /// For each column, how many characters the longest of what follows a number has.
  private let rooms: [Int]
  private let headingWidth: Int
  private let columns: HTMLTableColumns

  init(_ table: PrintedTable) {
    self.table = table
    headingWidth = table.rowHeadingWidth
    columns = HTMLTableColumns(table)
    rooms = table.columns.indices.map { column in
      table.rows.map { $0[column].parts.after.count }.max() ?? 0
    }
  }

  func row(_ row: Int) -> Markup {
    let cells = table.rows[row].indices.map { cell(table.rows[row][$0], column: $0) }
    return switch table.role(ofRow: row) {
    case .part: .tag("tr", cells)
    case .net: .tag("tr", ["class": "net"], cells)
    case .total: .tag("tr", ["class": "total"], cells)
    }
  }

  private func cell(_ cell: PrintedTable.Cell, column: Int) -> Markup {
    let children = children(of: cell, room: rooms[column])
    if column < headingWidth { return .tag("th", ["scope": "row"], children) }
    return .element("td", columns.attributes(of: column), children)
  }

  /// The number, and room for a symbol beside it in every cell of the column.
  private func children(of cell: PrintedTable.Cell, room: Int) -> [Markup] {
    let (words, after) = cell.parts
    guard room > 0 else { return [.words(words)] }
    return [.words(words), .tag("span", ["class": "room-\(room)"], [.text(after)])]
  }
}

extension PrintedTable.Cell {
  /// What stands in line with the column's other cells, and what follows it.
  var parts: (words: String, after: String) {
    switch self {
    case .text(let text), .joined(let text, _): (text, "")
    case .number(let number): (number.printed, "")
    case .marker(let marker): (marker.symbol, "")
    case .date(let date, let marker): flagged(date.words, marker)
    case .flagged(let number, let marker): flagged(number.printed, marker)
    }
  }

  private func flagged(_ words: String, _ marker: Marker?) -> (words: String, after: String) {
    switch marker {
    case nil: (words, "")
    case .fewRespondents: ("(\(words)", ")")
    case .some(let marker): (words, " \(marker.symbol)")
    }
  }
}
