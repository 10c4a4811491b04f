import Ingest
import MarkupReading

/// M04: a blank line before and after a table, its title in bold before it, and columns aligned.
enum MarkdownTableRule {
  static func breaches(of page: MarkdownPage) -> [Breach] {
    let published = page.document.tables
    return zip(page.tables, published).flatMap { table, read in
      blanks(table, page) + title(table, read, page) + alignment(table, read)
    }
  }

  private static func blanks(_ table: Element, _ page: MarkdownPage) -> [Breach] {
    let around = [(table.place.line - 1, "before"), (table.lastLine + 1, "after")]
    return around.compactMap { number, side in
      guard page.lines.indices.contains(number - 1), !page.line(number).trimmingBlanks.isEmpty
      else { return nil }
      return Breach(
        .m04, at: MarkdownPage.place(number), "there is no blank line \(side) the table",
        remedy: "put one there: readers differ in what they take for the table otherwise")
    }
  }

  private static func title(
    _ table: Element, _ read: PublishedTable, _ page: MarkdownPage
  ) -> [Breach] {
    guard let title = read.title, case .text(let position) = title.place else { return [] }
    let line = page.line(position.line).trimmingBlanks
    guard !(line.hasPrefix("**") && line.hasSuffix("**")) else { return [] }
    return [
      Breach(
        .m04, at: title.place,
        "the table's title isn't a paragraph in bold: ‘\(line.shortenedForMessage)’",
        remedy: "write **Table 1: …** in a line of its own before the table")
    ]
  }

  private static func alignment(_ table: Element, _ read: PublishedTable) -> [Breach] {
    let letters = Array(table["alignments"] ?? "")
    var read = read
    // Whether a column holds words is what is asked here.
    read.textColumns = []
    let wrong = zip(letters, read.columns).filter { letter, column in
      letter == "-" || letter == "c" || column.isOfQuantities && letter != "r"
    }
    guard let (letter, column) = wrong.first else { return [] }
    let isNumeric = column.isNumeric
    return [
      Breach(
        .m04, at: MarkdownPage.place(table.place.line + 1),
        (letter == "-"
          ? "the column \(column.heading.quoted) isn't told how to stand"
          : "the column \(column.heading.quoted) doesn't stand to the \(isNumeric ? "right" : "left")")
          + (wrong.count > 1 ? ", nor \(wrong.count - 1) more" : ""),
        remedy: "write ---: for numbers and :--- for text")
    ]
  }
}
