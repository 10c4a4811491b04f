import Testing

@testable import Report

private let blocks: [ReportDocument.Block] = [
  .heading(level: 2, "One"), .paragraph("a"), .heading(level: 3, "Two"),
  .heading(level: 2, "One"), .list(["b"]), .table(.page(number: 4)), .table(.page(number: 5)),
]
private let sections = PageSection.sections(of: blocks[...])

private func contents(_ sections: [PageSection]) throws -> HTMLElement {
  let markup = PageContents.markup(sections, about: AboutReport(files: []))
  return try HTMLReader.read(MarkupText.html(document: markup))
}

@Test func `a section goes to the next heading and is never called by its words`() {
  #expect(sections.map(\.heading) == ["One", "Two", "One"])
  #expect(sections.map(\.level) == [2, 3, 2])
  #expect(sections.map(\.blocks.count) == [1, 0, 3])
  #expect(sections.map(\.id) == ["section-1", "section-2", "section-3"])
}

@Test func `a report without sections has none`() {
  #expect(PageSection.sections(of: []).isEmpty)
}

@Test func `the contents list every section, and what stands in it folded away`() throws {
  let list = try #require(try contents(sections).first("ul")).elements
  #expect(
    list.map { $0.elements[0]["href"] } == ["#section-1", "#section-3", "#about"])
  #expect(list.map { $0.all("summary").map(\.text) } == [["Parts"], ["Tables 4 and 5"], []])
  #expect(list[0].first("details")?.all("a").map(\.text) == ["Two"])
  #expect(
    list[1].first("details")?.all("a").map { $0["href"] } == ["#table-4", "#table-5"])
  #expect(
    list[1].first("details")?.all("a").map(\.text) == ["Table 4: A table", "Table 5: A table"])
}

@Test func `the contents have a name`() throws {
  let nav = try contents(sections)
  #expect(nav.all.first { $0["id"] == nav["aria-labelledby"] }?.text == "Contents")
}
