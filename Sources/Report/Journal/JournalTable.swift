import Survey

/// A table by the rules of a journal: numbers that belong together stand in one column, and what is
/// to be known of them stands below.
///
/// American Psychological Association, Publication Manual, 7th edition, 2020, sections 7.8 to 7.14. Its
/// superscript letters are left out: screen readers lose them, and symbols in brackets do their work.
struct JournalTable {
  private let table: PrintedTable
  private let columns: [JournalColumn]

  init(_ table: PrintedTable) {
    self.table = table
    columns = JournalColumn.columns(of: table)
  }

  var printed: PrintedTable {
    PrintedTable(
      number: table.number, name: table.name, title: table.title.inTitleCase,
      columns: columns.map { $0.column(of: table) },
      rows: table.rows.map { row in columns.map { $0.cell(of: row, in: table) } },
      groups: groups, basis: [generalNote].compactMap(\.self) + notes(.specific), notes: [],
      provenance: table.provenance, lastLines: notes(.probability),
      rowRoles: table.rowRoles)
  }

  /// The groups over the columns that are left of them.
  private var groups: [PrintedTable.Group] {
    table.groups.compactMap { group in
      let places = columns.indices.filter { group.columns.contains(columns[$0].first) }
      guard let first = places.first, let last = places.last else { return nil }
      return PrintedTable.Group(heading: group.heading, columns: first..<last + 1)
    }
  }

  /// What holds of the whole table, and what its headings stand for, as one note.
  private var generalNote: String? {
    let pairs = NumberPair.allCases.filter { pair in columns.contains { $0.pair == pair } }
    let words = (table.basis + notes(.general)).map(\.asSentence) + pairs.map(\.meaning)
    return words.isEmpty ? nil : "Note. " + words.joined(separator: " ")
  }

  private func notes(_ kind: PrintedTable.Note.Kind) -> [String] {
    table.notes.filter { $0.kind == kind }.map(\.words)
  }
}

extension String {
  /// The text with a full stop at its end, unless it ends as a sentence does.
  fileprivate var asSentence: String {
    let last = trimmingSuffix { "’”)\u{22}'".contains($0) }.last
    return last.map { ".!?".contains($0) } == false ? self + "." : self
  }

  private func trimmingSuffix(_ isLeftOut: (Character) -> Bool) -> Substring {
    var rest = self[...]
    while let last = rest.last, isLeftOut(last) { rest.removeLast() }
    return rest
  }
}
