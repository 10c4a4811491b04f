/// All tables of a file, and what the notes in it say.
struct PublishedDocument: Sendable {
  let kind: FileKind
  let tables: [PublishedTable]
  /// What is said of the whole, outside of the tables' neighbourhoods: a cover, a section on methods.
  var general: [TextPiece] = []
  /// The notes where they have a place of their own; elsewhere they stand around the tables.
  var notes: [(number: Int, place: Place)] = []

  /// Its tables, the parts of one that is split put together again.
  var wholeTables: [PublishedTable] {
    tables.reduce(into: []) { whole, table in
      if let title = table.title, TitleNumber.continues(title.text), let before = whole.popLast() {
        whole.append(before.joined(with: table))
      } else {
        whole.append(table)
      }
    }
  }
}
