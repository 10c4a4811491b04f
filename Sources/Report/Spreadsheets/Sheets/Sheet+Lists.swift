import Survey

extension Sheet {
  /// The other sheets with their titles, each a link.
  static func contents(of sheets: [Sheet]) -> Sheet {
    list(
      contents, title: "Contents", headings: ["Worksheet", "Title"],
      rows: sheets.map { [.text($0.name), .link($0.shortTitle, to: $0.name)] },
      widths: ColumnWidths(first: 18...30, others: 20...80))
  }

  /// All notes of the tables in order of first use; `nil` where there is none.
  static func notes(of tables: [PrintedTable]) -> Sheet? {
    let notes = Dictionary(tables.flatMap(\.notes).map { ($0.number, $0) }) { first, _ in first }
      .values.sorted { $0.number < $1.number }
    guard !notes.isEmpty else { return nil }
    return list(
      self.notes, title: "Notes", headings: ["Note number", "Note text", "Used in"],
      rows: notes.map { note in
        [
          .text(note.reference), .text(note.words),
          .text(tables.words(using: note), .innerText),
        ]
      }, widths: ColumnWidths(first: 18...18, others: 20...80))
  }

  /// The symbols that stand in some table; `nil` where there is none.
  static func symbols(of tables: [PrintedTable]) -> Sheet? {
    let standing = Set(tables.flatMap(\.legend))
    let legend = Marker.allCases.filter(standing.contains)
    guard !legend.isEmpty else { return nil }
    return list(
      symbols, title: "Symbols", headings: ["Symbol", "Meaning"],
      rows: legend.map { [.text($0.dataSymbol), .text($0.dataMeaning.capitalizedFirst)] },
      widths: ColumnWidths(first: 18...18, others: 20...80))
  }
}

extension [PrintedTable] {
  /// The tables that a note is of.
  fileprivate func words(using note: PrintedTable.Note) -> String {
    let numbers = filter { $0.notes.contains { $0.number == note.number } }.map {
      String($0.number)
    }
    return (numbers.count == 1 ? "Table " : "Tables ") + numbers.listed()
  }
}
