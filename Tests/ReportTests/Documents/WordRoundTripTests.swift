import Survey
import Testing
import TestSupport

@testable import Analysis
@testable import Report

private let nasty = [
  "<", ">", "&", "\"", "'", "]]>", "<w:t>", "</w:p>", "&amp;", "&#0;", "\u{0}", "\u{1F}", "\n",
  "\t",
  "\u{FFFE}", "\u{301}", "e\u{301}", "\u{1F469}\u{200D}\u{1F4BB}", "\u{5D0}", "\u{202E}", "  ", "a",
  "7", "|", "\\", "{", "}", "\u{2028}",
]

private func label(using generator: inout SeededGenerator) -> String {
  (0...Int.random(in: 1...9, using: &generator))
    .compactMap { _ in nasty.randomElement(using: &generator) }.joined()
}

/// A breakdown with such labels in its title, headings, rows and notes.
private func finding(_ number: Int, using generator: inout SeededGenerator) -> Finding {
  let columns = (0..<Int.random(in: 1...4, using: &generator)).map {
    TableColumn(
      question: Question.ID("q"), value: "\($0)", label: label(using: &generator),
      heading: label(using: &generator))
  }
  let rows = (0..<Int.random(in: 1...4, using: &generator)).map {
    TableRow(value: "\($0)", label: label(using: &generator), role: .part)
  }
  return .table(
    "t\(number)", title: label(using: &generator), rows: rows, columns: columns,
    measures: [.count, .mentions],
    cells: rows.map { _ in columns.map { _ in [.count(1234), .count(5)] } },
    notes: [label(using: &generator)])
}

/// What a reader sees of a text: a parser can't tell characters apart that XML has no way to write.
private func seen(_ text: String) -> String {
  String(String.UnicodeScalarView(text.unicodeScalars.filter { $0 != "\u{FFFE}" }))
}

@Test func `a document's reader finds every cell, title and note of any table`() throws {
  var generator = SeededGenerator(seed: 11)
  let document = ReportDocument.of((0..<60).map { finding($0, using: &generator) }, .journal())
  let body = try WordFile(document).body
  let grids = try body.found("//w:tbl").map { table in
    try table.found("w:tr[last()]/preceding-sibling::w:tr[not(w:trPr/w:tblHeader)] | w:tr[last()]")
      .map { try $0.texts("w:tc") }
  }
  let tables = document.tables.map { $0.onPage(under: .journal) }
  #expect(grids == tables.map { $0.rows.map { $0.map { seen($0.pageWords) } } })
  let titles = try body.texts("//w:p[w:pPr/w:pStyle/@w:val='Caption']/w:r[last()]")
  #expect(titles == tables.map { seen($0.title.onOneLine) })
  let notes = try body.texts("//w:p[w:pPr/w:pStyle/@w:val='TableNote']")
  #expect(notes == tables.flatMap { $0.linesBelow.map { seen($0.onOneLine) } })
}
