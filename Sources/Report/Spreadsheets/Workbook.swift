import Survey

/// A spreadsheet as a value, of which both files are made.
struct Workbook: Sendable, Equatable {
  let information: DocumentInformation
  /// Cover, Contents, Notes, Symbols and the tables, in this order.
  let sheets: [Sheet]
}

/// A worksheet: lines down its first column, and below them the one table that it holds.
struct Sheet: Sendable, Equatable {
  /// Letters, digits and underscores, so that no program has to quote it.
  let name: String
  /// In A1.
  let title: String
  /// The title without references to notes, which mean nothing away from the sheet.
  let shortTitle: String
  /// What stands below the title, one line a row; the title isn't among them.
  let lines: [SheetCell]
  /// `nil` on the cover, which has no table.
  let table: SheetTable?
  let widths: ColumnWidths

  /// All rows from the first: the title, the lines, the headings and the table's rows.
  var rows: [[SheetCell]] {
    [[SheetCell(content: .text(title), style: .heading1)]] + lines.map { [$0] }
      + (table.map { [$0.headings] + $0.rows } ?? [])
  }
}

/// The table of a sheet, marked up as one.
struct SheetTable: Sendable, Equatable {
  /// Unique in the workbook, of letters, digits and underscores, and like no cell's name.
  let name: String
  /// One a column, each in its own words.
  let headings: [SheetCell]
  let rows: [[SheetCell]]
}

/// Between what bounds columns are as wide as their words, in digits.
struct ColumnWidths: Sendable, Equatable {
  /// Of the first column, below whose width lines of prose wrap.
  let first: ClosedRange<Double>
  let others: ClosedRange<Double>
}

/// What a cell holds, and how it looks.
struct SheetCell: Sendable, Equatable {
  enum Content: Sendable, Equatable {
    case text(String)
    case number(DecimalNumber)
    /// Leads to the first cell of another sheet.
    case link(String, sheet: String)
  }

  let content: Content
  let style: CellStyle

  /// The words or the digits.
  var text: String {
    switch content {
    case .text(let text), .link(let text, _): text
    case .number(let number): number.printed
    }
  }
}
