import Survey

extension Sheet {
  /// A table on a sheet of its own, below what it rests on.
  init(_ table: PrintedTable, _ citation: Citation?) {
    let source = citation.map { ["Source: \($0.words)."] } ?? []
    let grid = DataGrid(table)
    let symbols = grid.legend.map { "\($0.dataSymbol) \($0.dataMeaning)." }
    self.init(
      name: "Table_\(table.number)",
      title: (table.numberedTitle + table.noteReferences).onOneLine,
      shortTitle: table.numberedTitle.onOneLine,
      lines: [.statement] + table.basis.map { .text($0) } + table.wayToNotes
        + (symbols + source).map { .text($0) } + [.wayBack],
      table: SheetTable(grid, name: "Table_\(table.number)_\(table.name.asNamePart)"),
      widths: ColumnWidths(first: 48...60, others: 12...46))
  }
}

extension PrintedTable {
  fileprivate var numberedTitle: String { "Table \(number): \(title)" }

  /// Where its notes are; nothing where it has none.
  fileprivate var wayToNotes: [SheetCell] {
    guard !notes.isEmpty else { return [] }
    let numbers = notes.map { String($0.number) }.listed()
    return [.link("Notes: \(numbers), on the worksheet Notes", to: Sheet.notes)]
  }
}

extension SheetTable {
  fileprivate init(_ grid: DataGrid, name: String) {
    self.init(
      name: name,
      headings: zip(grid.columns.indices, grid.columns).map { place, column in
        .text(column.heading, column.content.headingStyle(ofFirst: place == 0))
      },
      rows: grid.rows.map { row in
        zip(row.indices, row).map { place, cell in
          cell.sheetCell(isFirst: place == 0, in: grid.columns[place].content)
        }
      })
  }
}

extension DataGrid.Column.Content {
  fileprivate func headingStyle(ofFirst isFirst: Bool) -> CellStyle {
    switch self {
    case .figures: .figureHeading
    case .words, .symbols: isFirst ? .columnHeading : .innerHeading
    }
  }
}

extension DataGrid.Cell {
  /// A number as a number; in the place of one, a symbol stands as they do.
  fileprivate func sheetCell(
    isFirst: Bool, in content: DataGrid.Column.Content
  ) -> SheetCell {
    switch (self, content) {
    case (.number(let number), _) where number.isExactInSpreadsheets:
      SheetCell(content: .number(number), style: .figure)
    case (.number(let number), _): .text(number.printed, .figure)
    case (.symbol, .figures): .text(text, .figure)
    case (.text, _), (.date, _), (.symbol, .words), (.symbol, .symbols):
      .text(text, isFirst ? .text : .innerText)
    }
  }
}

extension DecimalNumber {
  /// Whether a spreadsheet keeps all of its digits: it holds fifteen, and rounds in silence.
  fileprivate var isExactInSpreadsheets: Bool { units.magnitude < 1_000_000_000_000_000 }
}

extension String {
  /// The text as a part of a name that any spreadsheet takes.
  fileprivate var asNamePart: String {
    String(prefix(100).map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "_" })
  }
}
