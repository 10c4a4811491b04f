import Survey
import Testing

@testable import Report

private func about(_ release: Release?) throws -> HTMLElement {
  let body = Markup.tag("body", AboutReport(release, files: []).markup)
  return try HTMLReader.read(MarkupText.html(document: body))
}

@Test func `what is known of the publication is told`() throws {
  let release = Release(
    date: CalendarDate("2025-03-01"), version: "2",
    authors: [
      .person(family: "Doe", given: "Ann"), .person(family: "Roe", given: ""), .body("A body"),
    ], contact: "a@b.org", licence: "CC-BY-4.0", doi: "10.1000/a b")
  let about = try about(release)
  #expect(
    about.all("dt").map(\.text)
      == ["Published", "Version", "By", "Contact", "Licence", "DOI"])
  #expect(
    about.all("dd").map(\.text) == [
      "1 March 2025", "2", "Ann Doe; Roe; A body", "a@b.org", "CC-BY-4.0", "10.1000/a b",
    ])
  #expect(about.first("a")?["href"] == "https://doi.org/10.1000/a%20b")
}

@Test(arguments: [nil, Release()])
func `nothing is told of a publication of which nothing is known`(release: Release?) throws {
  #expect(try about(release).first("dl") == nil)
}

@Test func `an address can't become a script`() throws {
  let link = try about(Release(doi: "\"><script>")).first("a")
  #expect(link?["href"] == "https://doi.org/%22%3E%3Cscript%3E")
  #expect("javascript:alert(1)".asAddress == "javascript%3Aalert(1)")
}
