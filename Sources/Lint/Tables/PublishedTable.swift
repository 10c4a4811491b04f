/// A table of figures, the same whatever format it was read from.
struct PublishedTable: Sendable {
  let format: FileKind
  /// What stands as its title; `nil` where none does, and always in a CSV.
  let title: TextPiece?
  let place: Place
  let header: [TableCell]
  let rows: [[TableCell]]
  /// The columns of which the format says that they hold words.
  var textColumns: Set<Int> = []
  /// What stands between the table before it, or a heading, and it.
  let above: [TextPiece]
  /// What stands between it and the next heading, or the next table's title.
  let below: [TextPiece]

  var around: [TextPiece] { above + below }

  /// Its columns, headings included.
  var columns: [TableColumn] {
    header.indices.map { place in
      TableColumn(
        heading: header[place],
        cells: rows.compactMap { $0.indices.contains(place) ? $0[place] : nil },
        isStub: place == 0, isDeclaredText: textColumns.contains(place))
    }
  }

  /// The table with a further part of it: more columns of the same rows, or more rows.
  func joined(with part: PublishedTable) -> PublishedTable {
    let isBelow = part.header.map(\.text) == header.map(\.text) || part.rows.count != rows.count
    // A further part says again what its rows are called, in one column or several.
    let again = max(1, zip(header, part.header).prefix { $0.text == $1.text }.count)
    let words = part.textColumns.filter { $0 >= again }.map { header.count + $0 - again }
    return PublishedTable(
      format: format, title: title, place: place,
      header: isBelow ? header : header + part.header.dropFirst(again),
      rows: isBelow ? rows + part.rows : zip(rows, part.rows).map { $0 + $1.dropFirst(again) },
      textColumns: isBelow ? textColumns : textColumns.union(words),
      above: above + part.above, below: below + part.below)
  }

  /// How a message calls it.
  var called: String {
    title.flatMap { TitleNumber($0.text) }.map { "\($0.word) \($0.number)" } ?? "the table"
  }
}
