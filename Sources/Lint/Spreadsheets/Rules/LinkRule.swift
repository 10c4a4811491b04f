import Ingest

/// S09: Contents links to each sheet by its title; no link shows a raw address.
enum LinkRule {
  static func breaches(of book: Spreadsheet) -> [Breach] {
    book.sheets(.contents).prefix(1).flatMap { contents in
      unlinked(book, contents) + words(book, contents)
    } + book.sheets.flatMap(addresses)
  }

  private static func unlinked(_ book: Spreadsheet, _ contents: Sheet) -> [Breach] {
    let linked = Set(contents.links.compactMap(\.sheet))
    let without = book.sheets(.table).filter { !linked.contains($0.name) && !$0.rows.isEmpty }
    guard let first = without.first else { return [] }
    return [
      Breach(
        .s09, at: .sheet(contents.name),
        "no link leads to the sheet ‘\(first.name)’"
          + (without.count > 1 ? ", nor to \(without.count - 1) more" : ""),
        remedy: "link each sheet from Contents to its A1")
    ]
  }

  /// A link may be told by the whole title, or by the title without its notes.
  private static func words(_ book: Spreadsheet, _ contents: Sheet) -> [Breach] {
    let titles = Dictionary(
      book.sheets.map { ($0.name, $0.cell(1, 1)?.text ?? "") },
      uniquingKeysWith: { first, _ in first })
    let unlike = contents.links.compactMap { link -> (SheetCell, String)? in
      guard let sheet = link.sheet, let title = titles[sheet],
        let cell = contents.cell(link.cell.row, link.cell.column),
        bare(cell.text) != bare(title)
      else { return nil }
      return (cell, title)
    }
    guard let (cell, title) = unlike.first else { return [] }
    return [
      Breach(
        .s09, at: contents.place(cell),
        "the link ‘\(cell.text.shortenedForMessage)’ leads to the sheet titled"
          + " ‘\(title.shortenedForMessage)’"
          + (unlike.count > 1 ? "; \(unlike.count - 1) more links have other words too" : ""),
        remedy: "let the link's words be the sheet's title: a list of links must make sense alone")
    ]
  }

  private static func bare(_ title: String) -> String {
    title.replacing(/\s*\[note \d+\]/, with: "").trimmingBlanks
  }

  /// Whether a text is an address and nothing else; a title may well begin with one.
  private static func isAddress(_ text: String) -> Bool {
    ["http://", "https://", "www."].contains(where: text.hasPrefix)
      && !text.contains(where: \.isWhitespace)
  }

  private static func addresses(_ sheet: Sheet) -> [Breach] {
    sheet.cells.filter { isAddress($0.text) }.prefix(1).map { cell in
      Breach(
        .s09, at: sheet.place(cell),
        "the link shows its address: ‘\(cell.text.shortenedForMessage)’",
        remedy: "say in words where it leads")
    }
  }
}
