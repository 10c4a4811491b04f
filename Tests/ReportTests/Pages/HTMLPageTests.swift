import Disclosure
import Survey
import Testing
import TestSupport

@testable import Analysis
@testable import Report

private func page(_ document: ReportDocument) throws -> HTMLElement {
  try HTMLReader.read(HTMLRenderer.render(document, files: ["findings.csv"]))
}

private let document = ReportDocument.of(
  [.labelled(["A", "B"], title: "First"), .labelled(["C"], title: "Second")], .of(.synthetic))

@Test func `a page says its language and its title, and has one heading of the first level`() throws
{
  let page = try page(document)
  #expect(page["lang"] == "en-GB")
  #expect(page.all("h1").map(\.text) == [document.study.title])
  #expect(page.first("title")?.text == document.study.title)
  #expect(page.first("meta")?["charset"] == "utf-8")
}

@Test func `a page has its title, its contents and its report, and a way past the contents`() throws
{
  let body = try #require(try page(document).first("body"))
  #expect(body.elements.map(\.name) == ["a", "header", "nav", "main"])
  #expect(body.elements[0]["href"] == "#\(body.elements[3]["id"] ?? "")")
}

@Test func `a notice stands with the title, before any number`() throws {
  let header = try #require(try page(document).first("header"))
  #expect(header.elements.map(\.name) == ["h1", "p"])
  #expect(header.elements[1]["class"] == "notice")
  #expect(header.elements[1].first("strong")?.text == "Synthetic.")
  #expect(header.elements[1].text == Provenance.synthetic.notice(.respondents))
}

@Test func `a page runs nothing, fetches nothing and needs no other file`() throws {
  let page = try page(document)
  let policy = page.all("meta").first { $0["http-equiv"] == "Content-Security-Policy" }
  #expect(policy?["content"]?.hasPrefix("default-src 'none';") == true)
  #expect(
    !["script", "link", "iframe", "object", "img", "form"].contains { !page.all($0).isEmpty })
  #expect(page.all("style").count == 1)
  let attributes = Set(page.all.flatMap { $0.attributes.keys })
  #expect(attributes.isDisjoint(with: ["src", "srcset", "style", "onclick", "onload", "action"]))
  let rules = page.first("style")?.text ?? ""
  #expect(!rules.contains("url(") && !rules.contains("@import") && !rules.contains("<"))
}

@Test func `every element that is called something is called so once, and every link arrives`()
  throws
{
  let page = try page(document)
  let ids = page.all.compactMap { $0["id"] }
  #expect(Set(ids).count == ids.count)
  let links = page.all("a").compactMap { $0["href"] }
  let inside = links.filter { $0.hasPrefix("#") }.map { String($0.dropFirst()) }
  #expect(inside.count > 5)
  #expect(Set(inside).isSubset(of: ids))
  let named = page.all.compactMap { $0["aria-labelledby"] }
  #expect(Set(named).isSubset(of: ids))
  let files = links.filter { !$0.hasPrefix("#") }
  #expect(files == ["tables/01-table.csv", "tables/02-table.csv", "findings.csv"])
}

@Test func `everything of a report stands on its page, in order`() throws {
  let page = try page(document)
  let text = page.first("body")?.text ?? ""
  var rest = text[...]
  for words in document.texts {
    let found = try #require(rest.firstRange(of: words), "\(words)")
    rest = rest[found.upperBound...]
  }
  #expect(page.all("table").compactMap { $0["id"] } == ["table-1", "table-2"])
}

@Test func `the same report is the same page`() {
  #expect(HTMLRenderer.render(document) == HTMLRenderer.render(document))
  let files = ["report.md", "findings.csv"]
  #expect(
    HTMLRenderer.render(document, files: files)
      == HTMLRenderer.render(document, files: files.reversed()))
}
