extension PrintedTable {
  /// Its caption and its grid, in parts where it is too wide for any page, and what stands below it.
  var wordElements: [WordElement] {
    let parts = WordTableParts(self)
    return parts.columns.enumerated().flatMap { place, columns in
      [
        WordCaption.paragraph(
          "Table", number, title, part: place + 1, of: parts.columns.count),
        .table(WordTable(self, columns: columns, width: parts.page.textWidth).markup),
      ]
    } + linesBelow.map(note)
  }

  /// A line below the table, with the word that begins a journal's general note in italics.
  private func note(_ line: String) -> WordElement {
    let start = "Note."
    guard line.hasPrefix(start + " ") else { return .words(line, .tableNote) }
    let rest = String(line.dropFirst(start.count))
    return .paragraph(
      .tableNote, [WordMarkup.run(start, [.italic]), WordMarkup.run(" " + rest.onOneLine)])
  }
}
