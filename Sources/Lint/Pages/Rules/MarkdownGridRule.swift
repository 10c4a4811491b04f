import MarkupReading

/// M03: header, delimiter row and every row have the same number of cells.
///
/// A row with more loses cells in silence; a header with another number than the delimiter row isn't a
/// table at all.
enum MarkdownGridRule {
  static func breaches(of page: MarkdownPage) -> [Breach] {
    page.tables.flatMap { rows($0, page) }
      + page.root.descendants("paragraph").flatMap { lost($0, page) }
  }

  private static func rows(_ table: Element, _ page: MarkdownPage) -> [Breach] {
    let width = (table["alignments"] ?? "").count
    let lines = table.place.line...max(table.place.line, table.lastLine)
    return lines.compactMap { number in
      let row = PipeRow(page.line(number))
      guard row.cells.count != width else { return nil }
      return Breach(
        .m03, at: MarkdownPage.place(number),
        "the row has \(cells(row.cells.count)), and the header has \(width)",
        remedy: row.cells.count > width
          ? "write a pipe inside a cell \\|; what is too many isn't shown"
          : "give the row all its cells, or put a blank line after the table")
    }
  }

  /// A paragraph that holds a delimiter row was to be a table.
  private static func lost(_ paragraph: Element, _ page: MarkdownPage) -> [Breach] {
    let lines = paragraph.place.line...max(paragraph.place.line, paragraph.lastLine)
    let delimiter = lines.dropFirst().first { PipeRow(page.line($0)).isDelimiter }
    guard let delimiter else { return [] }
    let (above, here) = (PipeRow(page.line(delimiter - 1)), PipeRow(page.line(delimiter)))
    return [
      Breach(
        .m03, at: MarkdownPage.place(delimiter),
        "this is no table: the header has \(cells(above.cells.count)), and the delimiter row has"
          + " \(here.cells.count)",
        remedy: "give both the same number of cells")
    ]
  }

  private static func cells(_ count: Int) -> String { count == 1 ? "1 cell" : "\(count) cells" }
}
