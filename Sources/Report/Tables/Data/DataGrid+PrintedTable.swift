import Survey

extension DataGrid {
  /// Sets a printed table as data.
  ///
  /// A column of numbers of which some have a symbol beside them is followed by one of the symbols;
  /// where the rows aren't people's answers, the last column says so.
  package init(_ table: PrintedTable) {
    let columns = zip(table.columns.indices, table.headingsApart).flatMap { place, heading in
      Column.columns(heading, table.columns[place].role, table.rows.map { $0[place] })
    }
    let provenance = Cell.text(table.provenance.onOneLine)
    let made =
      table.provenance.isEmpty
      ? []
      : [
        Column(
          heading: "Provenance", content: .words, cells: table.rows.map { _ in provenance })
      ]
    self.init(columns: (columns + made).countingRepeatedHeadings, rowCount: table.rows.count)
  }
}

extension DataGrid.Column {
  /// A printed column, and that of the symbols beside its numbers where there are any.
  fileprivate static func columns(
    _ heading: String, _ role: PrintedTable.Column.Role, _ cells: [PrintedTable.Cell]
  ) -> [DataGrid.Column] {
    let parts = cells.map(\.dataParts)
    let values = DataGrid.Column(
      heading: heading, content: role.content(parts.map(\.value)), cells: parts.map(\.value))
    guard parts.contains(where: { $0.beside != nil }) else { return [values] }
    let symbols = parts.map { $0.beside.map(DataGrid.Cell.symbol) ?? .text("none") }
    return [
      values, DataGrid.Column(heading: heading + ": symbol", content: .symbols, cells: symbols),
    ]
  }
}

extension PrintedTable.Column.Role {
  /// Days are words to a spreadsheet that shows what it stores.
  fileprivate func content(_ cells: [DataGrid.Cell]) -> DataGrid.Column.Content {
    switch self {
    case .stub, .letters: .words
    case .number, .lowerLimit, .upperLimit: cells.contains(where: \.isDate) ? .words : .figures
    }
  }
}

extension DataGrid.Cell {
  fileprivate var isDate: Bool {
    switch self {
    case .date: true
    case .text, .number, .symbol: false
    }
  }
}

extension PrintedTable.Cell {
  /// What stands in the cell, and the symbol beside it.
  fileprivate var dataParts: (value: DataGrid.Cell, beside: Marker?) {
    switch self {
    case .text(let text): (.words(text), nil)
    // Only tables that are set for a journal's page have numbers joined to words.
    case .joined(let words, _): (.words(words), nil)
    case .number(let number): (.number(number), nil)
    case .date(let date, let marker): (.date(date), marker)
    case .marker(let marker): (.symbol(marker), nil)
    case .flagged(let number, let marker): (.number(number), marker)
    }
  }
}

extension DataGrid.Cell {
  /// A text without what a file can't hold; no cell is left empty.
  fileprivate static func words(_ text: String) -> DataGrid.Cell {
    let line = text.onOneLine
    return .text(line.isEmpty ? "none" : line)
  }
}
