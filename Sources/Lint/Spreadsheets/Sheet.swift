import Ingest

/// A sheet of a workbook.
struct Sheet: Sendable {
  let name: String
  var isHidden = false
  /// Rows with something in them, in order, each with its cells in order.
  var rows: [SheetRow] = []
  var tables: [MarkedTable] = []
  /// What shouldn't be on it, each in words and with its place: merged cells, panes, pictures.
  var oddities: [(words: String, place: CellReference?)] = []
  var cursor = CellReference(row: 1, column: 1)
  var links: [SheetLink] = []

  /// What the sheet is for, by its name.
  var role: SheetRole { SheetRole(name) }

  /// A cell with something in it; `nil` for an empty one.
  func cell(_ row: Int, _ column: Int) -> SheetCell? {
    rows.first { $0.number == row }?.cells.first { $0.reference.column == column }
  }

  /// All cells with something in them.
  var cells: [SheetCell] { rows.flatMap(\.cells) }

  func place(_ row: Int, _ column: Int) -> Place {
    .cell(sheet: name, CellReference(row: row, column: column))
  }

  func place(_ cell: SheetCell) -> Place { .cell(sheet: name, cell.reference) }
}

/// A row of a sheet with something in it.
struct SheetRow: Sendable {
  /// From 1.
  let number: Int
  let cells: [SheetCell]
}

/// A link of a cell to a place of the workbook.
struct SheetLink: Sendable, Equatable {
  let cell: CellReference
  /// The sheet it leads to; `nil` for a link out of the workbook.
  let sheet: String?
}

/// What a sheet is for.
enum SheetRole: Sendable, Equatable {
  case cover, contents, notes, symbols, table

  init(_ name: String) {
    switch name.lowercased().filter(\.isLetter) {
    case "cover", "coversheet", "coverpage", "title", "titlepage": self = .cover
    case "contents", "tableofcontents", "contentspage": self = .contents
    case "notes", "note", "notesanddefinitions": self = .notes
    case "symbols", "shorthand", "symbolsused": self = .symbols
    default: self = .table
    }
  }
}
