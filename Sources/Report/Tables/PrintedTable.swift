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
    /// Several numbers in one cell, as a journal's page prints them, and the symbols that stand among
    /// them; a file of data has each number in a cell of its own.
    case joined(String, [Marker])
  }

  /// What stands in a column, and above it.
  package struct Column: Sendable, Equatable {
    package enum Role: Sendable, Equatable {
      /// Words that head the rows.
      case stub
      case number(Measure)
      case lowerLimit(Measure)
      case upperLimit(Measure)
      /// The columns that the number before it is significantly above.
      case letters
    }

    package let role: Role
    /// All that is to be known, group and all; unique in a table, but for columns under one group.
    package let heading: String
    /// What stands below the heading of its group.
    package let own: String

    static func stub(_ heading: String) -> Column {
      Column(role: .stub, heading: heading, own: heading)
    }

    static func number(_ measure: Measure, _ heading: String) -> Column {
      Column(role: .number(measure), heading: heading, own: heading)
    }
  }

  /// What a row is to those above it.
  package enum RowRole: Sendable, Equatable {
    case part
    /// Several parts counted as one.
    case net
    case total
  }

  /// Columns of numbers that belong together and stay side by side where a wide table is split.
  package struct Group: Sendable, Equatable {
    /// The banner point they are of; empty where there is nothing to say.
    package let heading: String
    package let columns: Range<Int>
  }

  /// A remark on how the numbers came about or what to know of them.
  package struct Note: Sendable, Equatable {
    /// What a note is about, which says where it stands below a journal's table.
    package enum Kind: Sendable {
      /// The whole table.
      case general
      /// A column, a row, or a symbol.
      case specific
      /// What tests found, and how.
      case probability
    }

    /// Counts the notes of a report in order of first use; the same words have the same number.
    package let number: Int
    package let words: String
    package var kind = Kind.general

    /// How the note is pointed to.
    package var reference: String { "[note \(number)]" }
  }

  /// Counts the report's tables from 1.
  package let number: Int
  /// The file's name without folder and ending; unique in the report.
  package let name: String
  package let title: String
  package let columns: [Column]
  package let rows: [[Cell]]
  package let groups: [Group]
  /// Who is in the base, who isn't, and what the figures come from, in printed order.
  package let basis: [String]
  /// Rounding, methods, caveats and the author's own remarks, in printed order.
  package let notes: [Note]
  /// The few words of provenance; empty for answers that people gave.
  package let provenance: String
  /// What stands below everything else on a page; nothing but under a journal's rules.
  package var lastLines: [String] = []
  /// What each row is to the others; empty where all are parts.
  package var rowRoles: [RowRole] = []

  /// What a row is to the others.
  package func role(ofRow row: Int) -> RowRole {
    rowRoles.indices.contains(row) ? rowRoles[row] : .part
  }

  package var headings: [String] { columns.map(\.heading) }

  /// How many columns of words head each row.
  package var stubWidth: Int { columns.prefix { $0.role == .stub }.count }

  /// The references to its notes after a space, as they follow the title; empty where it has none.
  package var noteReferences: String {
    notes.isEmpty ? "" : " " + notes.map(\.reference).joined()
  }

  /// The symbols that stand in the table, in the order of the alphabet of symbols.
  package var legend: [Marker] {
    let standing = Set(rows.joined().flatMap(\.markers))
    return Marker.allCases.filter(standing.contains)
  }

  /// What stands below it on a page: what it rests on, its notes, and what its symbols say.
  package var linesBelow: [String] {
    basis + notes.map { "\($0.reference) \($0.words)" }
      + legend.map { "\($0.symbol) \($0.meaning)." } + lastLines
  }

  /// The table's own file, relative to the report's folder.
  package var fileName: String {
    "tables/\(number < 10 ? "0" : "")\(number)-\(name).csv"
  }
}

extension PrintedTable.Cell {
  fileprivate var markers: [Marker] {
    switch self {
    case .text, .number: []
    case .date(_, let marker): marker.map { [$0] } ?? []
    case .marker(let marker), .flagged(_, let marker): [marker]
    case .joined(_, let markers): markers
    }
  }
}
