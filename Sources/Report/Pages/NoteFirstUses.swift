/// With which table of a report each note is given first.
struct NoteFirstUses {
  private let tables: [Int: Int]

  init(_ printed: [PrintedTable]) {
    var tables: [Int: Int] = [:]
    for table in printed {
      for note in table.notes where tables[note.number] == nil {
        tables[note.number] = table.number
      }
    }
    self.tables = tables
  }

  /// The table's notes that no table before it gives.
  func ownNotes(of table: PrintedTable) -> [PrintedTable.Note] {
    table.notes.filter { isOwn($0, of: table) }
  }

  /// The table's notes that were given with a table before it.
  func earlierNotes(of table: PrintedTable) -> [PrintedTable.Note] {
    table.notes.filter { !isOwn($0, of: table) }
  }

  /// The tables with which notes are given first, in printed order.
  func tables(of notes: [PrintedTable.Note]) -> [Int] {
    Set(notes.compactMap { tables[$0.number] }).sorted()
  }

  private func isOwn(_ note: PrintedTable.Note, of table: PrintedTable) -> Bool {
    tables[note.number] == table.number
  }
}
