import Ingest

/// Where on a sheet its table stands: where it is marked up, else where cells look like one.
struct SheetTable {
  let headerRow: Int
  let lastRow: Int
  let columns: ClosedRange<Int>
  private let sheet: Sheet

  init(_ sheet: Sheet) {
    self.sheet = sheet
    if let marked = sheet.tables.first, marked.first.row <= marked.last.row,
      marked.first.column <= marked.last.column
    {
      (headerRow, lastRow) = (marked.first.row, marked.last.row)
      columns = marked.first.column...marked.last.column
    } else {
      let header = Self.header(of: sheet)
      headerRow = header?.number ?? (sheet.rows.last?.number ?? 0) + 1
      let used = header?.cells.map(\.reference.column) ?? []
      columns = (used.min() ?? 1)...(used.max() ?? 1)
      lastRow = Self.end(of: sheet, from: headerRow)
    }
  }

  /// The first row with several cells that another with several follows at once, or comes before.
  private static func header(of sheet: Sheet) -> SheetRow? {
    let wide = sheet.rows.filter { $0.cells.count > 1 }
    return wide.count > 1 ? wide.first : nil
  }

  /// The last row before an empty one.
  private static func end(of sheet: Sheet, from header: Int) -> Int {
    sheet.rows.filter { $0.number >= header }.reduce(header) { last, row in
      row.number <= last + 1 ? row.number : last
    }
  }

  /// The cells of a row; those with nothing in them as blanks.
  func cells(of row: SheetRow?, _ number: Int) -> [TableCell] {
    let found = Dictionary(
      row?.cells.map { ($0.reference.column, $0.text) } ?? [], uniquingKeysWith: { $1 })
    return columns.map { TableCell(found[$0] ?? "", at: sheet.place(number, $0)) }
  }

  /// The table as tables of any format are held.
  func published(as kind: FileKind) -> PublishedTable {
    let rows = Dictionary(sheet.rows.map { ($0.number, $0) }, uniquingKeysWith: { $1 })
    let title = sheet.cell(1, 1).map { TextPiece(text: $0.text, place: sheet.place($0)) }
    let lines = sheet.rows.filter {
      $0.number > 1 && ($0.number < headerRow || $0.number > lastRow)
    }
    .flatMap(\.cells).map { TextPiece(text: $0.text, place: sheet.place($0)) }
    return PublishedTable(
      format: kind, title: headerRow > 1 ? title : nil,
      place: sheet.place(headerRow, columns.lowerBound),
      header: cells(of: rows[headerRow], headerRow),
      rows: headerRow < lastRow
        ? (headerRow + 1...lastRow).map { cells(of: rows[$0], $0) } : [],
      above: lines, below: [])
  }
}
