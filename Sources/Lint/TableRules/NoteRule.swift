/// T06: notes are marked [note 1], numbered by first use; each mark has its note and each note its mark.
enum NoteRule {
  static func breaches(of document: PublishedDocument) -> [Breach] {
    let uses = document.tables.flatMap(uses)
    return document.tables.flatMap(badMarks) + inNumbers(document)
      + (document.kind == .csv ? [] : order(uses) + pairs(uses, document))
  }

  private typealias Use = (number: Int, place: Place)

  private static func uses(of table: PublishedTable) -> [Use] {
    let title = table.title.map { [($0.text, $0.place)] } ?? []
    let cells = (table.header + table.rows.joined()).map { ($0.text, $0.place) }
    return (title + cells).flatMap { text, place in NoteMark.all(in: text).map { ($0, place) } }
  }

  private static func order(_ uses: [Use]) -> [Breach] {
    var met = 0
    for use in uses {
      guard use.number > met else { continue }
      guard use.number == met + 1 else {
        return [
          Breach(
            .t06, at: use.place,
            "[note \(use.number)] stands here, and [note \(met + 1)] hasn't stood before it",
            remedy: "number the notes in the order of their first marks")
        ]
      }
      met = use.number
    }
    return []
  }

  private static func pairs(_ uses: [Use], _ document: PublishedDocument) -> [Breach] {
    let notes =
      document.notes
      + document.tables.flatMap { table in
        table.around.compactMap { line in NoteMark.first(in: line.text).map { ($0, line.place) } }
      }
    let (marked, explained) = (Set(uses.map(\.number)), Set(notes.map(\.number)))
    let without = firsts(uses).filter { !explained.contains($0.number) }.map { use in
      Breach(
        .t06, at: use.place, "[note \(use.number)] stands here, and there is no such note",
        remedy: "add the note, or take the mark away")
    }
    let idle = firsts(notes).filter { !marked.contains($0.number) }.map { note in
      Breach(
        .t06, at: note.place,
        "note \(note.number) is explained, and no title, heading or cell has the mark [note \(note.number)]",
        remedy: "put the mark where the note belongs, or take the note away")
    }
    return without + idle
  }

  private static func firsts(_ uses: [Use]) -> [Use] {
    var seen: Set<Int> = []
    return uses.filter { seen.insert($0.number).inserted }
  }

  private static func inNumbers(_ document: PublishedDocument) -> [Breach] {
    document.tables.flatMap(\.columns).flatMap(\.numbers).filter {
      $0.number.marks.contains { NoteMark($0) != nil }
    }.map { cell, _ in
      Breach(
        .t06, at: cell.place, "the number \(cell.quoted) has a note's mark in its cell",
        remedy: "mark the row's name or the heading, or keep a column for notes")
    }
  }

  private static func badMarks(_ table: PublishedTable) -> [Breach] {
    let title = table.title.map { [($0.text, $0.place)] } ?? []
    let words = table.header + table.rows.joined().filter { $0.reading == .text }
    return (title + words.map { ($0.text, $0.place) }).compactMap { text, place in
      BadNoteMark.found(in: text).map { mark in
        Breach(
          .t06, at: place, "‘\(mark)’ in ‘\(text.shortenedForMessage)’ marks a note",
          remedy: "write [note 1], and [note 1][note 2] for two")
      }
    }
  }
}
