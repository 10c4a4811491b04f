import Survey

/// A table on a page, in a region that can be scrolled, with what is to be known of it below.
struct HTMLTable {
  private let table: PrintedTable
  private let firstUses: NoteFirstUses

  init(_ table: PrintedTable, _ firstUses: NoteFirstUses) {
    self.table = table
    self.firstUses = firstUses
  }

  var markup: Markup {
    .tag("div", ["class": "table"], [region, HTMLTableLines(table, firstUses).markup])
  }

  private var region: Markup {
    .tag(
      "div",
      ["class": "region", "role": "region", "tabindex": "0", "aria-labelledby": titleID],
      [.tag("table", ["id": table.id, "class": width], [caption] + columns + [head, body])])
  }

  private var titleID: String { "\(table.id)-title" }

  /// How much of a page it takes; a printed one has no more room than its paper.
  private var width: String {
    switch table.columns.count {
    case ...7: "narrow"
    case ...12: "wide"
    default: "widest"
    }
  }

  private var caption: Markup {
    let references = table.notes.map { note -> Markup in
      .tag("a", ["href": "#\(table.id(of: note))"], note.reference)
    }
    let title = Markup.tag("span", ["id": titleID], table.caption)
    return .tag(
      "caption",
      [.tag("span", ["class": "caption"], [title] + references.flatMap { [.text(" "), $0] })])
  }

  private var columns: [Markup] {
    ([table.stubWidth] + table.groups.map(\.columns.count)).filter { $0 > 0 }
      .map { .tag("colgroup", ["span": "\($0)"]) }
  }

  private var head: Markup {
    .tag("thead", HTMLTableHead(table).rows)
  }

  private var body: Markup {
    let cells = HTMLTableCells(table)
    return .tag("tbody", table.rows.indices.map(cells.row))
  }
}

extension PrintedTable {
  /// What its element on a page is called; never made of anybody's words.
  var id: String { "table-\(number)" }

  func id(of note: Note) -> String { "\(id)-note-\(note.number)" }

  /// How many of its first columns it takes to tell the rows apart.
  var rowHeadingWidth: Int {
    (1..<max(1, stubWidth)).first { width in
      Set(rows.map { $0.prefix(width).map(\.parts.words) }).count == rows.count
    } ?? max(1, stubWidth)
  }

  var caption: String { "Table \(number): \(title)" }
}
