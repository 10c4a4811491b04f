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
    case .paragraph(let text): line(text)
    case .notice(let text): "> **\(escaped(text))**"
    case .list(let items): list(items)
    case .table(let table): render(table)
    case .chart(let chart): render(chart)
    }
  }

  private static func render(_ chart: PrintedChart) -> String {
    let caption = "**\(escaped(chart.caption))**"
    let image = "![\(escaped(chart.description))](\(chart.fileName))"
    return ([caption, image] + (chart.notes.isEmpty ? [] : [list(chart.notes)]))
      .joined(separator: "\n\n")
  }

  static func render(_ table: PrintedTable) -> String {
    let parts = parts(of: table)
    let grids = parts.enumerated().map { place, columns in
      let part = parts.count == 1 ? "" : " (part \(place + 1) of \(parts.count))"
      let references = place == 0 ? table.noteReferences : ""
      let caption = "**\(escaped("Table \(table.number): \(table.title)\(part)\(references)"))**"
      return caption + "\n\n" + grid(table, columns)
    }
    return (grids + [list(table.linesBelow)]).joined(separator: "\n\n")
  }

  /// The columns of each part: the words that head the rows, and as many groups as fit.
  private static func parts(of table: PrintedTable) -> [[Int]] {
    let stub = Array(0..<table.stubWidth)
    let room = max(1, widest - stub.count)
    let pieces = table.groups.flatMap { cut($0.columns, to: room) }
    let full = filled(pieces, room: room)
    let even = shared(pieces, over: max(1, full.count))
    let parts = even.allSatisfy { $0.joined().count <= room } ? even : full
    return parts.map { stub + $0.joined() }
  }

  /// As many pieces in each part as fit.
  private static func filled(_ pieces: [Range<Int>], room: Int) -> [[Range<Int>]] {
    pieces.reduce(into: []) { parts, piece in
      if let last = parts.last, last.joined().count + piece.count <= room {
        parts[parts.count - 1].append(piece)
      } else {
        parts.append([piece])
      }
    }
  }

  /// The same number of pieces in each part, so that none is left with a single one.
  private static func shared(_ pieces: [Range<Int>], over count: Int) -> [[Range<Int>]] {
    (0..<count).map { part in
      let bounds = [part, part + 1].map { ($0 * pieces.count + count - 1) / count }
      return Array(pieces[bounds[0]..<bounds[1]])
    }
  }

  /// A group in pieces of nearly the same width, none wider than the room there is.
  private static func cut(_ group: Range<Int>, to room: Int) -> [Range<Int>] {
    let pieces = (group.count + room - 1) / room
    return (0..<pieces).map { piece in
      let bounds = [piece, piece + 1].map { group.lowerBound + $0 * group.count / pieces }
      return bounds[0]..<bounds[1]
    }
  }

  private static func grid(_ table: PrintedTable, _ columns: [Int]) -> String {
    let delimiters = columns.map { $0 < table.stubWidth ? ":---" : "---:" }
    let rows =
      [columns.map { escaped(table.headings[$0]) }, delimiters]
      + table.rows.map { row in columns.map { escaped(row[$0].pageWords) } }
    return rows.map { "| " + $0.joined(separator: " | ") + " |" }.joined(separator: "\n")
  }

  private static func list(_ items: [String]) -> String {
    items.map { "- " + line($0) }.joined(separator: "\n")
  }

  /// A line of its own, whose first characters must not start a list or a rule either.
  static func line(_ text: String) -> String {
    let line = escaped(text)
    let digits = line.prefix { $0.isASCII && $0.isNumber }
    let start = line.index(line.startIndex, offsetBy: digits.count)
    guard start < line.endIndex else { return line }
    let marks: Set<Character> = digits.isEmpty ? ["-", "+", "="] : [".", ")"]
    return marks.contains(line[start]) ? digits + "\\" + line[start...] : line
  }

  /// Keeps every character that Markdown or HTML would take for a sign from being one, and a
  /// line break from ending the cell.
  ///
  /// It goes by scalar: a sign with an accent on it is one character and still a sign to a parser.
  static func escaped(_ text: String) -> String {
    let line = text.onOneLine
    guard line.utf8.contains(where: signs.contains) else { return line }
    var escaped = String.UnicodeScalarView()
    for scalar in line.unicodeScalars {
      if special.contains(scalar) { escaped.append("\\") }
      escaped.append(scalar)
    }
    // GitHub makes a link of a bare address, whoever wrote it.
    return String(escaped).replacing("://", with: "\\://").replacing("www.", with: "www\\.")
  }

  private static let special = Set("\\|[]*_~<>&#@$`".unicodeScalars)
  /// What a text without anything to escape hasn't: a special sign, or one of a bare address.
  private static let signs = special.map { UInt8(ascii: $0) } + [":", "."].map { UInt8(ascii: $0) }
}
