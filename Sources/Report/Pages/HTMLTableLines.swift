/// What stands below a table: what it rests on, its notes, what its symbols say, and its file.
///
/// A note that a table before it gave is folded away: it's there for whoever looks, with its number and
/// where it was given first, and the page stays readable. On paper that table is where it is read.
struct HTMLTableLines {
  private let table: PrintedTable
  private let own: [PrintedTable.Note]
  private let earlier: [PrintedTable.Note]
  private let firstTables: [Int]

  init(_ table: PrintedTable, _ firstUses: NoteFirstUses) {
    self.table = table
    own = firstUses.ownNotes(of: table)
    earlier = firstUses.earlierNotes(of: table)
    firstTables = firstUses.tables(of: earlier)
  }

  var markup: Markup {
    .tag(
      "div", ["class": "below"],
      list("basis", table.basis.map { .tag("li", $0) })
        + list("notes", own.map(line)) + repeated
        + list("legend", table.legend.map { .tag("li", "\($0.symbol) \($0.meaning).") })
        + list("basis", table.lastLines.map { .tag("li", $0) }) + [link])
  }

  private var repeated: [Markup] {
    guard !earlier.isEmpty else { return [] }
    let numbers = earlier.map(\.number).counted(as: "Note")
    let summary = "\(numbers): given first with \(firstTables.counted(as: "Table"))"
    return [.tag("details", [.tag("summary", summary)] + list("notes", earlier.map(line)))]
  }

  private func line(_ note: PrintedTable.Note) -> Markup {
    .tag(
      "li", ["id": table.id(of: note)],
      [.tag("span", ["class": "reference"], note.reference), .text(" "), .words(note.words)])
  }

  private func list(_ name: String, _ lines: [Markup]) -> [Markup] {
    lines.isEmpty ? [] : [.tag("ul", ["class": name], lines)]
  }

  private var link: Markup {
    .tag(
      "p", ["class": "files"],
      [.tag("a", ["href": table.fileName.asAddress], "Table \(table.number) as CSV")])
  }
}
