/// Where a cell stands, counted from 0.
struct CellPlace: Sendable, Equatable {
  let column: Int
  let row: Int

  /// The place as spreadsheets name it: A1, AB12.
  var name: String { column.placeLetters + String(row + 1) }
}

extension Sheet {
  func firstCell(of table: SheetTable) -> String {
    CellPlace(column: 0, row: 1 + lines.count).name
  }

  func lastCell(of table: SheetTable) -> String {
    CellPlace(column: table.headings.count - 1, row: 1 + lines.count + table.rows.count).name
  }
}
