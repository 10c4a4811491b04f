package import Survey

/// A table as it stands on the page: words, numbers and symbols in their cells.
package struct PrintedTable: Sendable {
  /// What stands in a cell; never nothing.
  package enum Cell: Sendable, Equatable {
    case text(String)
    case number(DecimalNumber)
    /// A day, perhaps with what to know of it.
    case date(CalendarDate, Marker?)
    case marker(Marker)
    /// A number with what to know of it.
    case flagged(DecimalNumber, Marker)
  }

  /// Counts the report's tables from 1.
  package let number: Int
  /// The file's name without folder and ending; unique in the report.
  package let name: String
  package let title: String
  package let headings: [String]
  package let rows: [[Cell]]
  /// How many columns of words head each row.
  package let stubWidth: Int
  /// Columns of numbers that stay side by side where a wide table is split.
  package let groups: [Range<Int>]
  /// Base, rounding and caveats, in printed order.
  package let notes: [String]
  /// The few words of provenance; empty for answers that people gave.
  package let provenance: String

  /// The symbols that stand in the table, in the order of the alphabet of symbols.
  package var legend: [Marker] {
    let standing = Set(rows.joined().compactMap(\.marker))
    return Marker.allCases.filter(standing.contains)
  }

  /// The table's own file, relative to the report's folder.
  package var fileName: String {
    "tables/\(number < 10 ? "0" : "")\(number)-\(name).csv"
  }
}

extension PrintedTable.Cell {
  fileprivate var marker: Marker? {
    switch self {
    case .text, .number: nil
    case .date(_, let marker): marker
    case .marker(let marker), .flagged(_, let marker): marker
    }
  }
}
