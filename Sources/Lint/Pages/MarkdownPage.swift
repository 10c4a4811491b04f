import Ingest
import MarkupReading

/// A Markdown text: what it means, and how it is written.
struct MarkdownPage {
  /// Its physical lines.
  let lines: [String]
  let root: Element

  init(_ source: String) {
    lines = source.split(separator: "\n", omittingEmptySubsequences: false).map {
      $0.hasSuffix("\r") ? String($0.dropLast()) : String($0)
    }
    root = MarkdownDocument.read(source)
  }

  var tables: [Element] { root.descendants("table") }

  /// A line, from 1; empty beyond the text's end.
  func line(_ number: Int) -> String {
    lines.indices.contains(number - 1) ? lines[number - 1] : ""
  }

  static func place(_ line: Int, _ column: Int = 1) -> Place {
    .text(FilePosition(line: line, column: column))
  }

  /// Its tables, as those of any format are held.
  var document: PublishedDocument {
    let items = Self.items(of: root)
    let tables = items.indices.compactMap { place -> PublishedTable? in
      guard case .table(let table) = items[place] else { return nil }
      return published(table, items.neighbourhood(of: place, titledBefore: true))
    }
    let general = items.compactMap { if case .text(let piece) = $0 { piece } else { nil } }
    return PublishedDocument(kind: .markdown, tables: tables, general: general)
  }

  private static func items(of element: Element) -> [PageItem] {
    element.children.flatMap { child -> [PageItem] in
      switch child.name {
      case "heading": [.heading(piece(child))]
      case "paragraph": [child.descendants("image").isEmpty ? .text(piece(child)) : .other]
      case "table": [.table(child)]
      case "code_block", "thematic_break", "html_block": [.other]
      default: items(of: child)
      }
    }
  }

  private static func textColumns(of table: Element) -> Set<Int> {
    Set((table["alignments"] ?? "").enumerated().filter { $0.element == "l" }.map(\.offset))
  }

  private static func piece(_ element: Element) -> TextPiece {
    TextPiece(text: element.text, place: element.position)
  }

  private func published(
    _ table: Element, _ around: (title: TextPiece?, above: [TextPiece], below: [TextPiece])
  ) -> PublishedTable {
    let rows = table.children.map { row in
      let places = PipeRow(line(row.place.line)).columns
      return row.children.enumerated().map { number, cell in
        TableCell(
          cell.text.trimmingBlanks,
          at: Self.place(row.place.line, places.indices.contains(number) ? places[number] : 1))
      }
    }
    return PublishedTable(
      format: .markdown, title: around.title, place: table.position, header: rows.first ?? [],
      rows: Array(rows.dropFirst()), textColumns: Self.textColumns(of: table), above: around.above,
      below: around.below)
  }
}
