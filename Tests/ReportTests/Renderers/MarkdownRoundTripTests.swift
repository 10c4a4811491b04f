import Disclosure
import Foundation
import Survey
import Testing
import TestSupport

@testable import Analysis
@testable import Report

private let parser = Program("cmark-gfm")

private let nasty: [String] = [
  "|", "\\", "`", "``", "*", "**", "_", "~", "~~", "[", "]", "(", ")", "<", ">", "<b>", "</td>",
  "&", "&amp;", "&#124;", "#", "@", "$", "!", "-", "=", "+", ":", "\"", "'", "\n", "\r\n", "\t",
  "\u{2028}", "\u{301}", "\u{200D}", "e\u{301}", "\u{1F469}\u{200D}\u{1F4BB}", "[c]:", "www.a.org",
  "http://a.org", "a", "B", "7", " ", ",", ";", "\u{A0}",
]

private func label(using generator: inout SeededGenerator) -> String {
  (0...Int.random(in: 1...9, using: &generator))
    .compactMap { _ in nasty.randomElement(using: &generator) }.joined()
}

/// A breakdown with such labels in its title, headings and rows, sometimes too wide for a page.
private func finding(_ number: Int, using generator: inout SeededGenerator) -> Finding {
  let columns = (0..<Int.random(in: 1...5, using: &generator)).map {
    TableColumn(
      question: Question.ID("q"), value: "\($0)", label: label(using: &generator),
      heading: label(using: &generator))
  }
  let rows = (0..<Int.random(in: 1...5, using: &generator)).map { row in
    TableRow(
      value: "\(row)", label: label(using: &generator), role: .part,
      descriptions: [label(using: &generator)])
  }
  let measures: [Measure] = [.count, .respondents, .mentions]
  return .table(
    "t\(number)", title: label(using: &generator), descriptors: [label(using: &generator)],
    rows: rows, columns: columns, measures: measures,
    cells: rows.map { _ in
      columns.map { _ in measures.map { _ in .count(Int.random(in: 0...5000, using: &generator)) } }
    },
    notes: [label(using: &generator)])
}

/// The text of each cell, by table and row; a cell with markup in it keeps its tags.
private func grids(inHTML html: String) -> [[[String]]] {
  html.split(separator: "<table>").dropFirst().map { table in
    table.split(separator: "<tr>").dropFirst().map { row in
      row.matches(of: /<(t[hd])[^>]*>([^\n]*)<\/\1>/.matchingSemantics(.unicodeScalar))
        .map { plain(String($0.output.2)) }
    }
  }
}

private func plain(_ html: String) -> String {
  [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&amp;", "&")]
    .reduce(html) { $0.replacingOccurrences(of: $1.0, with: $1.1, options: .literal) }
}

/// The table's cells as a reader should see them.
private func grid(_ table: PrintedTable) -> [[String]] {
  [table.headings.map(\.onOneLine)]
    + table.rows.map { row in
      row.map { cell in
        switch cell {
        case .text(let text): text.onOneLine
        case .number(let number): number.printed
        case .date(let date, let marker): date.words + (marker.map { " \($0.symbol)" } ?? "")
        case .marker(let marker): marker.symbol
        case .flagged(let number, let marker): "\(number.printed) \(marker.symbol)"
        case .joined(let words, _): words
        }
      }
    }
}

/// The parts of a split table side by side again.
private func joined(_ parts: [[[String]]], stub: Int) -> [[String]] {
  parts.dropFirst().reduce(parts.first ?? []) { whole, part in
    zip(whole, part).map { $0 + $1.dropFirst(stub) }
  }
}

@Test(.enabled(if: parser != nil, "cmark-gfm isn't on the path"))
func `a Markdown parser reads back every cell of any table`() throws {
  var generator = SeededGenerator(seed: 6)
  let document = ReportDocument.of((0..<200).map { finding($0, using: &generator) })
  let folder = try ScratchFolder()
  try folder.write(MarkdownRenderer.render(document), to: "report.md")
  let program = try #require(parser)
  let html = try program.run(["--extension", "table", "--to", "html", "report.md"], in: folder.url)
  var grids = grids(inHTML: html.output)[...]
  for table in document.tables {
    let count = MarkdownRenderer.render(table).split(separator: "\n")
      .count { $0.hasPrefix("| :--- | :--- |") }
    try #require(grids.count >= count)
    #expect(joined(Array(grids.prefix(count)), stub: 2) == grid(table))
    grids = grids.dropFirst(count)
  }
  #expect(grids.isEmpty)
}

@Test(.enabled(if: parser != nil, "cmark-gfm isn't on the path"))
func `a Markdown parser makes no markup of a label`() throws {
  var generator = SeededGenerator(seed: 7)
  let document = ReportDocument.of((0..<100).map { finding($0, using: &generator) })
  let folder = try ScratchFolder()
  try folder.write(MarkdownRenderer.render(document), to: "report.md")
  let program = try #require(parser)
  let html = try program.run(["--extension", "table", "--to", "html", "report.md"], in: folder.url)
  let tags = Set(html.output.matches(of: /<\/?([a-z0-9]+)/).map { String($0.output.1) })
  #expect(
    tags == ["h1", "h2", "p", "strong", "ul", "li", "table", "thead", "tbody", "tr", "th", "td"])
  #expect(!html.output.contains("<li>\n<ul>"))
  let strong = html.output.split(separator: "\n").filter { $0.hasPrefix("<p><strong>") }
  #expect(strong.allSatisfy { $0.hasSuffix("</strong></p>") })
}
