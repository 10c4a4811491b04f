import Testing

@testable import Report

@Test func `a page links the files there are, in an order of their own, and no others`() throws {
  let files: Set<String> = ["report.md", "findings.csv", "tables/01-a.csv", "x.txt", "report.html"]
  let body = Markup.tag("body", AboutReport(files: files).markup)
  let links = try HTMLReader.read(MarkupText.html(document: body)).all("a")
  #expect(links.map { $0["href"] } == ["findings.csv", "report.md"])
  #expect(links.map(\.text) == ["findings.csv", "report.md"])
}

@Test func `a page without other files says nothing of them`() throws {
  let body = Markup.tag("body", AboutReport(files: []).markup)
  let read = try HTMLReader.read(MarkupText.html(document: body))
  #expect(read.elements.map(\.name) == ["h2", "p"])
}

@Test(arguments: LinkedFile.allCases)
func `each linked file says what is in it`(file: LinkedFile) {
  #expect(!file.words.isEmpty)
  #expect(LinkedFile.allCases.count { $0.words == file.words } == 1)
  #expect(file.rawValue.asAddress == file.rawValue)
}
