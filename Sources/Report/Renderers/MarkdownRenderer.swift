import Survey

/// Writes a report as GitHub-flavoured Markdown.
package enum MarkdownRenderer {
  /// Columns beyond which a pipe table can't be read on a page; wider ones are split.
  private static let widest = 8

  package static func render(_ document: ReportDocument) -> String {
    document.blocks.map(render).joined(separator: "\n\n") + "\n"
  }

  private static func render(_ block: ReportDocument.Block) -> String {
    switch block {
    case .heading(let level, let text):
      String(repeating: "#", count: level) + " " + escaped(text)
    case .paragraph(let text): escaped(text)
    case .notice(let text): "> **\(escaped(text))**"
    case .list(let items): items.map { "- " + escaped($0) }.joined(separator: "\n")
    case .table(let table): render(table)
    }
  }

  private static func render(_ table: PrintedTable) -> String {
    let parts = parts(of: table)
    let grids = parts.enumerated().map { place, columns in
      let part = parts.count == 1 ? "" : " (part \(place + 1) of \(parts.count))"
      let caption = "**Table \(table.number): \(escaped(table.title))\(part)**"
      return caption + "\n\n" + grid(table, columns)
    }
    let legend = table.legend.map { "\($0.symbol) \($0.meaning)." }
    let notes = (table.notes + legend).map { "- " + escaped($0) }.joined(separator: "\n")
    return (grids + [notes]).joined(separator: "\n\n")
  }

  /// The columns of each part: the words that head the rows, and as many groups as fit.
  private static func parts(of table: PrintedTable) -> [[Int]] {
    let stub = Array(0..<table.stubWidth)
    return table.groups.reduce(into: [[Int]]()) { parts, group in
      if let last = parts.last, last.count + group.count <= widest {
        parts[parts.count - 1] += group
      } else {
        parts.append(stub + group)
      }
    }
  }

  private static func grid(_ table: PrintedTable, _ columns: [Int]) -> String {
    let delimiters = columns.map { $0 < table.stubWidth ? ":---" : "---:" }
    let rows =
      [columns.map { escaped(table.headings[$0]) }, delimiters]
      + table.rows.map { row in columns.map { text(row[$0]) } }
    return rows.map { "| " + $0.joined(separator: " | ") + " |" }.joined(separator: "\n")
  }

  private static func text(_ cell: PrintedTable.Cell) -> String {
    switch cell {
    case .text(let text): escaped(text)
    case .number(let number): number.printed
    case .marker(let marker): escaped(marker.symbol)
    }
  }

  /// Keeps every character that Markdown or HTML would take for a sign from being one, and a
  /// line break from ending the cell.
  static func escaped(_ text: String) -> String {
    text.reduce(into: "") { escaped, character in
      if character.isNewline {
        escaped.append(" ")
      } else {
        if special.contains(character) { escaped.append("\\") }
        escaped.append(character)
      }
    }
  }

  private static let special: Set<Character> = [
    "\\", "|", "[", "]", "*", "_", "~", "<", ">", "&", "#", "@", "$", "`",
  ]
}
