package import Survey

/// A table as files of data have it: one row of headings, no two the same, and one value a cell.
///
/// CSV and both spreadsheets are made of it, so that they agree cell by cell.
package struct DataGrid: Sendable, Equatable {
  /// What stands in a cell; never nothing.
  package enum Cell: Sendable, Equatable {
    case text(String)
    case number(DecimalNumber)
    case date(CalendarDate)
    /// Alone in a number's place, or, in a column of symbols, what to know of the number before it.
    case symbol(Marker)
  }

  /// A heading and all that stands below it.
  package struct Column: Sendable, Equatable {
    package enum Content: Sendable, Equatable {
      case words
      /// Numbers, and symbols in the place of some.
      case figures
      /// What to know of the numbers in the column before it.
      case symbols
    }

    package let heading: String
    package let content: Content
    package let cells: [Cell]
  }

  package let columns: [Column]
  package let rowCount: Int

  package var headings: [String] { columns.map(\.heading) }

  package var rows: [[Cell]] {
    (0..<rowCount).map { row in columns.map { $0.cells[row] } }
  }

  /// The symbols that stand in it, in the order of the alphabet of symbols.
  package var legend: [Marker] {
    let standing = Set(columns.flatMap(\.cells).compactMap(\.symbol))
    return Marker.allCases.filter(standing.contains)
  }
}

extension DataGrid.Cell {
  /// The value without thousands commas, with an ASCII minus, a day as `yyyy-mm-dd`.
  package var text: String {
    switch self {
    case .text(let text): text
    case .number(let number): number.description
    case .date(let date): date.description
    case .symbol(let marker): marker.dataSymbol
    }
  }

  fileprivate var symbol: Marker? {
    switch self {
    case .text, .number, .date: nil
    case .symbol(let marker): marker
    }
  }
}
