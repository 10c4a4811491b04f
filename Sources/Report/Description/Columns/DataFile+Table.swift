import Survey

extension DataFile {
  /// A printed table's own file.
  init(_ table: PrintedTable) {
    self.init(
      path: table.fileName, title: "Table \(table.number): \(table.title)",
      description: table.linesBelow.joined(separator: " "),
      columns: DataGrid(table).columns.map { column in
        DataColumn(
          column.heading.withFormulaGuard, DataColumn.Content(of: column),
          says: column.content.words)
      },
      absences: Marker.allCases.filter { !$0.standsBesideNumber }.map(\.dataSymbol))
  }
}

extension DataColumn.Content {
  /// What the cells of a column hold that have a value.
  fileprivate init(of column: DataGrid.Column) {
    let sorts = Set(column.cells.compactMap(\.sort))
    self = sorts.count == 1 ? sorts.first ?? .text : .text
  }
}

extension DataGrid.Cell {
  /// `nil` for a symbol that stands in the place of a value; one in a column of symbols is a word.
  fileprivate var sort: DataColumn.Content? {
    switch self {
    case .text: .text
    case .number: .number
    case .date: .day
    case .symbol(let marker): marker.standsBesideNumber ? .text : nil
    }
  }
}

extension DataGrid.Column.Content {
  fileprivate var words: String {
    switch self {
    case .words: "What the row is about, or what else is known of it."
    case .figures: "The number as printed, or a symbol where there is none."
    case .symbols: "What to know of the number before it, as a symbol; none where there is nothing."
    }
  }
}
