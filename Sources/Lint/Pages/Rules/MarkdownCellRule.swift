import MarkupReading

/// M01: a pipe in a cell is written \|, in code too; a line break in a cell is a blank.
enum MarkdownCellRule {
  static func breaches(of page: MarkdownPage) -> [Breach] {
    page.tables.flatMap { table in
      (table.place.line...max(table.place.line, table.lastLine)).flatMap { number in
        pipes(page.line(number), number) + breaks(page.line(number), number)
      }
    }
  }

  /// A cell in which code begins and doesn't end was cut by a pipe in the code.
  private static func pipes(_ line: String, _ number: Int) -> [Breach] {
    let row = PipeRow(line)
    let cut = zip(row.cells, row.columns).first { !$0.0.ticks.isMultiple(of: 2) }
    return cut.map { cell, column in
      [
        Breach(
          .m01, at: MarkdownPage.place(number, column),
          "the code in ‘\(cell.shortenedForMessage)’ is cut by a pipe: a pipe ends a cell, in code too",
          remedy: "write the pipe \\|")
      ]
    } ?? []
  }

  private static func breaks(_ line: String, _ number: Int) -> [Breach] {
    guard let found = line.firstMatch(of: /<[Bb][Rr]\s*\/?>/) else { return [] }
    let column = line[..<found.range.lowerBound].unicodeScalars.count
    return [
      Breach(
        .m01, at: MarkdownPage.place(number, column + 1),
        "a cell has the line break ‘\(found.0)’, which safe readers drop",
        remedy: "put a blank there")
    ]
  }
}

extension String {
  fileprivate var ticks: Int { replacing("\\`", with: "").count { $0 == "`" } }
}
