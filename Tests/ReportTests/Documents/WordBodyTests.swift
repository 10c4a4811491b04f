import Foundation
import Survey
import Testing

@testable import Analysis
@testable import Report

/// A table with so many columns that all ask for room.
private func finding(_ name: String, columns: Int, kind: TableKind = .breakdown) -> Finding {
  .table(
    name, kind: kind, title: "Numbers of \(name)", rows: [.part("A")],
    columns: (0..<columns).map {
      TableColumn(question: Question.ID("q"), value: "\($0)", label: "L\($0)", heading: "Q")
    },
    cells: [(0..<columns).map { _ in [.count(1_000_000_000)] }])
}

private func body(_ findings: [Finding]) throws -> ReadNode {
  try WordFile(ReportDocument.of(findings, .journal(provenance: .synthetic))).body
}

@Test func `headings are headings`() throws {
  let body = try body([finding("one", columns: 1)])
  #expect(try body.texts("//w:p[w:pPr/w:pStyle/@w:val='Heading1']") == ["A small study"])
  #expect(try body.texts("//w:p[w:pPr/w:pStyle/@w:val='Heading2']").contains("Answers"))
  #expect(
    try body.texts("//w:p[w:pPr/w:pStyle/@w:val='Notice']").first?.hasPrefix("Synthetic.") == true)
}

@Test func `a caption has the number in bold, counted by a field, and the title in italics`() throws
{
  let captions = try body([finding("one", columns: 1), finding("two", columns: 1)])
    .found("//w:p[w:pPr/w:pStyle/@w:val='Caption']")
  #expect(
    try captions.map { try $0.texts(".//w:t").joined(separator: "|") } == [
      "Table |1|Numbers of One", "Table |2|Numbers of Two",
    ])
  #expect(try captions[1].texts("w:fldSimple/@w:instr") == [" SEQ Table \\* ARABIC "])
  #expect(try captions[1].texts(".//w:r[w:rPr/w:b]") == ["Table ", "2"])
  #expect(try captions[1].texts(".//w:r[w:rPr/w:i]") == ["Numbers of Two"])
  #expect(try captions[1].found("w:r/w:br").count == 1)
}

@Test func `a caption stands before its table, and the notes after it`() throws {
  let body = try body([finding("one", columns: 1)])
  #expect(
    try body.texts("//w:tbl/preceding-sibling::w:p[1]/w:pPr/w:pStyle/@w:val") == ["Caption"])
  let note = try body.found("//w:tbl/following-sibling::w:p[1]")
  #expect(try note[0].texts("w:pPr/w:pStyle/@w:val") == ["TableNote"])
  #expect(try note[0].texts("w:r[w:rPr/w:i]") == ["Note."])
  #expect(note[0].text.hasPrefix("Note. Base: "))
}

@Test func `a wide table and its heading stand on pages of their own that lie across`() throws {
  let body = try body([
    finding("one", columns: 1), finding("wide", columns: 9, kind: .themes),
    finding("last", columns: 1),
  ])
  #expect(
    try body.texts("//w:sectPr/w:pgSz/@w:orient") == ["portrait", "landscape", "portrait"])
  let first = try body.found("//w:p[w:pPr/w:sectPr][1]")[0]
  let next = try first.texts("following-sibling::w:p[1]")
  #expect(next == ["Themes"])
  #expect(try body.found("/w:document/w:body/*[last()]")[0].name == "sectPr")
}

@Test func `the parts of a table repeat its number`() throws {
  let captions = try body([finding("wide", columns: 15)])
    .found("//w:p[w:pPr/w:pStyle/@w:val='Caption']")
  #expect(
    try captions.map { try $0.texts("w:fldSimple/@w:instr") } == [
      [" SEQ Table \\* ARABIC "], [" SEQ Table \\c \\* ARABIC "],
    ])
  #expect(captions[1].text == "Table 1 (part 2 of 2)Numbers of Wide")
}
