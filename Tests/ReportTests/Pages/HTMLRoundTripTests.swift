import Disclosure
import Foundation
import Survey
import Testing
import TestSupport

@testable import Analysis
@testable import Report

/// A breakdown with hostile labels in its title, headings, rows and notes.
private func finding(_ number: Int, using generator: inout SeededGenerator) -> Finding {
  let columns = (0..<Int.random(in: 1...4, using: &generator)).map {
    TableColumn(
      question: Question.ID("q"), value: "\($0)", label: HostileLabel.random(using: &generator),
      heading: HostileLabel.random(using: &generator))
  }
  let rows = (0..<Int.random(in: 1...5, using: &generator)).map { row in
    TableRow(
      value: "\(row)", label: HostileLabel.random(using: &generator),
      role: [.part, .net, .total].randomElement(using: &generator) ?? .part)
  }
  let measures = [[Measure.count], [.count, .mentions]].randomElement(using: &generator) ?? []
  return .table(
    "t\(number)", title: HostileLabel.random(using: &generator), rows: rows, columns: columns,
    measures: measures,
    cells: rows.map { _ in
      columns.map { _ in measures.map { _ in .count(Int.random(in: 0...5000, using: &generator)) } }
    },
    notes: [HostileLabel.random(using: &generator)])
}

/// A text as a browser shows it: one line, single spaces, without what has no place in any page.
private func shown(_ text: String) -> String {
  let scalars = text.onOneLine.unicodeScalars.filter { !$0.properties.isNoncharacterCodePoint }
  return scalars.split(separator: " ").map { String($0) }.joined(separator: " ")
}

/// The headings of every column as a reader puts them together: that of its group, then its own.
private func headings(_ table: HTMLElement) -> [String] {
  let rows = table.first("thead")?.elements ?? []
  guard rows.count == 2 else { return rows.first?.elements.map { shown($0.text) } ?? [] }
  let over = rows[0].elements.flatMap { cell in
    Array(repeating: shown(cell.text), count: cell["colspan"].flatMap { Int($0) } ?? 1)
  }
  return zip(over, rows[1].elements).map {
    $0.isEmpty ? shown($1.text) : "\($0): \(shown($1.text))"
  }
}

private func expected(_ table: PrintedTable) -> [String] {
  guard table.hasGroupHeadings else { return table.headings.map(shown) }
  return table.columns.indices.map { place in
    let group = table.groups.first { $0.columns.contains(place) }?.heading ?? ""
    let own = shown(table.columns[place].own)
    return group.isEmpty ? own : "\(shown(group)): \(own)"
  }
}

private func words(_ cell: PrintedTable.Cell) -> String {
  switch cell {
  case .text(let text), .joined(let text, _): shown(text)
  case .number(let number): number.printed
  case .date(let date, let marker): date.words + (marker.map { " \($0.symbol)" } ?? "")
  case .marker(let marker): marker.symbol
  case .flagged(let number, let marker): "\(number.printed) \(marker.symbol)"
  }
}

@Test func `a page reads back every cell of any table, and no label is markup`() throws {
  var generator = SeededGenerator(seed: 8)
  let document = ReportDocument.of((0..<150).map { finding($0, using: &generator) })
  let page = try HTMLReader.read(HTMLRenderer.render(document))
  let tables = page.all("table")
  try #require(tables.count == document.tables.count)
  for (read, table) in zip(tables, document.tables) {
    #expect(shown(read.first("caption")?.all("span")[1].text ?? "") == shown(table.caption))
    #expect(headings(read) == expected(table))
    let rows = read.first("tbody")?.elements.map { $0.elements.map { shown($0.text) } }
    #expect(rows == table.rows.map { $0.map(words) })
  }
  let known: Set = [
    "html", "head", "meta", "title", "style", "body", "a", "header", "h1", "h2", "nav", "main", "p",
    "ul", "li", "details", "summary", "div", "table", "caption", "span", "colgroup", "thead",
    "tbody", "tr", "th", "td", "bdi",
  ]
  #expect(Set(page.all.map(\.name)) == known)
}

@Test(arguments: HostileLabel.all)
func `a hostile label is what it is wherever it stands`(label: String) throws {
  let question = Question.ID("q")
  let finding = Finding.table(
    title: label, rows: [TableRow(value: "1", label: label, role: .part)],
    columns: [TableColumn(question: question, value: "1", label: label, heading: label)],
    cells: [[[.count(1)]]], notes: [label])
  let page = try HTMLReader.read(HTMLRenderer.render(ReportDocument.of([finding])))
  #expect(page.first("tbody")?.first("th").map { shown($0.text) } == shown(label))
  let note = page.first("ul", class: "notes")?.elements.last?.text
  #expect(note.map(shown) == shown("[note 1] \(label)"))
  let caption = page.first("caption")?.text
  #expect(caption.map(shown) == shown("Table 1: \(label.onOneLine) [note 1]"))
  #expect(page.all("script").isEmpty && page.all("style").count == 1)
  #expect(
    page.all.compactMap { $0["id"] }.allSatisfy { id in
      id.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }
    })
}

/// The figures of a table are the same wherever they are printed.
@Test func `a page and Markdown print the same words and numbers`() throws {
  var generator = SeededGenerator(seed: 9)
  let document = ReportDocument.of((0..<20).map { finding($0, using: &generator) })
  let page = try HTMLReader.read(HTMLRenderer.render(document))
  for (read, table) in zip(page.all("div").filter { $0["class"] == "table" }, document.tables) {
    let below = read.first("div", class: "below")?.all("li").map { shown($0.text) } ?? []
    #expect(below.sorted() == table.linesBelow.map(shown).sorted())
  }
}
