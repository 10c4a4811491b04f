import Survey

/// The notes of a report's tables, counted across the tables in order of first use.
struct NoteRegister {
  private let numbers: [String: Int]

  /// Counts each text once, however many tables say it.
  init(_ tables: [PrintedTable]) {
    var numbers: [String: Int] = [:]
    for note in tables.flatMap(\.notes) where numbers[note.words] == nil {
      numbers[note.words] = numbers.count + 1
    }
    self.numbers = numbers
  }

  /// The table with its notes as the report counts them, the lowest number first.
  func numbering(_ table: PrintedTable) -> PrintedTable {
    let notes = table.notes.map { note in
      PrintedTable.Note(
        number: numbers[note.words] ?? note.number, words: note.words, kind: note.kind)
    }
    return PrintedTable(
      number: table.number, name: table.name, title: table.title, columns: table.columns,
      rows: table.rows, groups: table.groups, basis: table.basis,
      notes: notes.sorted { $0.number < $1.number }, provenance: table.provenance,
      rowRoles: table.rowRoles)
  }
}

extension [String] {
  /// The words as notes of one table alone, each text once.
  var numbered: [PrintedTable.Note] {
    map { PrintedTable.Note(number: 0, words: $0) }.numbered
  }
}

extension [PrintedTable.Note] {
  /// The notes counted as those of one table alone, each text once.
  var numbered: [PrintedTable.Note] {
    var seen: Set<String> = []
    return filter { seen.insert($0.words).inserted }.enumerated().map { place, note in
      PrintedTable.Note(number: place + 1, words: note.words, kind: note.kind)
    }
  }
}
