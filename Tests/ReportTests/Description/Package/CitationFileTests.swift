import Survey
import TestSupport
import Testing

@testable import Report

struct CitationFileTests {
  @Test func `a citation has all that is known`() {
    #expect(
      CitationFile(.published(.full)).text == """
        cff-version: "1.2.0"
        message: "If you use these figures, please cite them as below."
        type: "dataset"
        title: "A small study"
        authors:
          - family-names: "Marsh"
            given-names: "Ada"
          - name: "Institute of Work"
        version: "1.2"
        date-released: "2026-03-01"
        doi: "10.1234/abc"
        license: "CC-BY-4.0"
        keywords:
          - "arts therapies"
          - "NHS"

        """)
  }

  @Test(
    arguments: [
      (nil, nil, "Authors of A small study"), (nil, .report, "A body"),
      (Release(), .report, "A body"),
      (nil, Citation(title: "T", publisher: "", year: ""), "Authors of A small study"),
      (Release(authors: [.body("We")]), .report, "We"),
    ] as [(Release?, Citation?, String)])
  func `somebody is always cited`(release: Release?, citation: Citation?, name: String) {
    let text = CitationFile(.published(release, citation: citation)).text
    #expect(text.contains("authors:\n  - name: \"\(name)\"\n"))
  }

  @Test(arguments: [
    ("https://doi.org/10.1234/abc", "10.1234/abc"), ("doi:10.1234/abc", "10.1234/abc"),
    ("10.1234/abc", "10.1234/abc"),
  ])
  func `a DOI stands without the address of a resolver`(doi: String, bare: String) {
    let text = CitationFile(.published(Release(doi: doi))).text
    #expect(text.contains("\ndoi: \"\(bare)\"\n"))
  }

  @Test func `a licence that is an address is told as one`() {
    let text = CitationFile(.published(Release(licence: "https://example.org/l"))).text
    #expect(text.contains("\nlicense-url: \"https://example.org/l\"\n"))
    #expect(!text.contains("\nlicense:"))
  }

  @Test(arguments: [
    ("yes", "yes"), ("2020", "2020"), ("a: b # c", "a: b # c"), ("say \"so\"", "say \\\"so\\\""),
    ("back\\slash", "back\\\\slash"), ("two\nlines", "two lines"), ("\u{85}x", "x"),
    ("a\u{2028}b", "a b"), ("a\u{FFFE}b", "a b"), ("- item", "- item"),
    ("é 😀", "é 😀"), ("\u{7F}del", "del"),
  ])
  func `a title is one string in YAML, whatever it holds`(title: String, written: String) {
    let text = CitationFile(.published(nil, title: title)).text
    #expect(text.contains("\ntitle: \"\(written)\"\nauthors:"))
  }

  @Test func `a person with one name is cited by it`() {
    let release = Release(authors: [.person(family: "Prince", given: "")])
    let text = CitationFile(.published(release)).text
    #expect(text.contains("authors:\n  - family-names: \"Prince\"\n"))
    #expect(!text.contains("given-names"))
  }

  @Test(arguments: [(Provenance.synthetic, true), (.reconstructed, true), (.observed, false)])
  func `made rows are told of`(provenance: Provenance, isTold: Bool) {
    let text = CitationFile(.published(nil, provenance: provenance)).text
    #expect(text.contains("\nabstract: ") == isTold)
  }
}
