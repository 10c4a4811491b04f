import Foundation
import Survey
import Testing

@testable import Report

private let one = PrintedTable.Cell.number(DecimalNumber(units: 1, decimals: 0))

private let grouped = PrintedTable.made(
  rows: [
    [.text("Yes"), .joined("19 (61) [u]", [.unreliable]), one, .marker(.notApplicable)],
    [.text("No"), one, .flagged(DecimalNumber(units: -1234, decimals: 0), .revised), one],
  ],
  headings: ["Answer", "All: n (%)", "All: 95% CI", "North: n (%)"],
  groups: [.init(heading: "All", columns: 1..<3), .init(heading: "North", columns: 3..<4)])

private func read(_ table: PrintedTable, columns: [Int]? = nil) throws -> ReadNode {
  let markup = WordTable(
    table, columns: columns ?? Array(table.columns.indices), width: WordPage.portrait.textWidth
  ).markup
  let root = Markup.tag("w:body", WordMarkup.namespaces, [markup])
  return try ReadNode(Data(MarkupText.xml(document: root).utf8))
}

@Test func `each cell of a table stands in a cell of the document's`() throws {
  let rows = try read(grouped).found("//w:tr").map { try $0.texts("w:tc") }
  #expect(
    rows == [
      ["", "All", "North"], ["Answer", "All: n (%)", "All: 95% CI", "North: n (%)"],
      ["Yes", "19 (61) [u]", "1", "[z]"], ["No", "1", "\u{2212}1,234 [r]", "1"],
    ])
}

@Test func `rows of headings are marked as such, and no others`() throws {
  let rows = try read(grouped).found("//w:tr")
  let marked = try rows.map { try !$0.found("w:trPr/w:tblHeader").isEmpty }
  #expect(marked == [true, true, false, false])
  let look = try read(grouped).found("//w:tblLook")[0]
  #expect(try look.texts("@w:firstRow") + look.texts("@w:firstColumn") == ["1", "1"])
}

@Test func `only headings of groups reach over several columns`() throws {
  let rows = try read(grouped).found("//w:tr")
  #expect(try rows[0].texts("w:tc/w:tcPr/w:gridSpan/@w:val") == ["2"])
  #expect(try rows.dropFirst().flatMap { try $0.found(".//w:gridSpan") }.isEmpty)
  #expect(try read(grouped).found("//w:vMerge").isEmpty)
}

@Test func `a table without headings of groups has one row of headings`() throws {
  let table = PrintedTable.made(rows: [[.text("A"), one]], headings: ["Answer", "Number"])
  #expect(try read(table).found("//w:tblHeader").count == 1)
}

@Test func `lines stand only at the top, below headings and at the end`() throws {
  let table = try read(grouped)
  let borders = try table.found("//w:tblBorders/*").map(\.name)
  #expect(borders == ["top", "bottom"])
  let cells = try table.found("//w:tcBorders/*")
  #expect(cells.allSatisfy { $0.name == "bottom" })
  let rows = try table.found("//w:tr").map { try $0.found("w:tc/w:tcPr/w:tcBorders").count }
  #expect(rows == [2, 4, 0, 0])
}

@Test func `a table has its caption and its headings for whoever hears it read`() throws {
  #expect(try read(grouped).texts("//w:tblCaption/@w:val") == ["Table 3: Made by Hand"])
  #expect(
    try read(grouped).texts("//w:tblDescription/@w:val") == [
      "2 rows below the headings: Answer; All: n (%); All: 95% CI; North: n (%)."
    ])
}

@Test func `a part of a table has its own columns and what is over them`() throws {
  let rows = try read(grouped, columns: [0, 3]).found("//w:tr").map { try $0.texts("w:tc") }
  #expect(
    rows == [["", "North"], ["Answer", "North: n (%)"], ["Yes", "[z]"], ["No", "1"]])
}

@Test func `words stand left and numbers right, under headings of the same side`() throws {
  let rows = try read(grouped).found("//w:tr")
  #expect(
    try rows[2].texts("w:tc/w:p/w:pPr/w:pStyle/@w:val") == ["TableText"]
      + Array(repeating: "TableNumber", count: 3))
  #expect(
    try rows[1].texts("w:tc/w:p/w:pPr/w:jc/@w:val") == ["left"]
      + Array(repeating: "right", count: 3))
}
