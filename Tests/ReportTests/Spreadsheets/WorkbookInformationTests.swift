import Foundation
import Survey
import Testing
import TestSupport

@testable import Analysis
@testable import Report

private let release = Release(
  date: CalendarDate("2026-03-05"), version: "1.2",
  authors: [.person(family: "Okafor", given: "Ada"), .body("The Register")],
  contact: "statistics@example.org", licence: "CC-BY-4.0", doi: "10.1234/example",
  keywords: ["workforce", "arts therapies"])

private func information(
  _ study: Study, _ format: WorkbookFormat
) throws -> ReadWorkbook.Information {
  try format.read(.of([.labelled(["A"])], study)).information
}

@Test(arguments: WorkbookFormat.allCases)
func `a workbook says its title, authors, keywords, language and the day of its release`(
  format: WorkbookFormat
) throws {
  #expect(
    try information(.issued(release), format)
      == ReadWorkbook.Information(
        title: "A small study", creator: "Ada Okafor; The Register",
        keywords: "workforce, arts therapies", language: "en-GB",
        dates: ["2026-03-05T00:00:00Z", "2026-03-05T00:00:00Z"]))
}

@Test(arguments: WorkbookFormat.allCases)
func `where nobody is named, the authors have no name and the study's stands for keywords`(
  format: WorkbookFormat
) throws {
  let source = Citation(title: "Survey", publisher: "A college", year: "2025")
  let said = try information(.issued(citation: source), format)
  #expect(said.creator == "Authors of A small study")
  #expect(said.keywords == "small")
  #expect(try information(.issued(), format).creator == "Authors of A small study")
}

@Test(arguments: WorkbookFormat.allCases)
func `a workbook without a release has the first day that an archive can tell`(
  format: WorkbookFormat
) throws {
  #expect(
    Set(try information(.issued(), format).dates) == ["1980-01-01T00:00:00Z"])
}

@Test(arguments: WorkbookFormat.allCases)
func `the cover says that rows are made, where they come from, and the release once`(
  format: WorkbookFormat
) throws {
  let cover = try format.read(.of([.labelled(["A"])], .issued(release))).sheets[0]
  let lines = cover.rows.map { $0[0].text }
  #expect(lines[1].hasPrefix("Synthetic."))
  #expect(lines.count { $0.contains("10.1234/example") } == 1)
  #expect(lines.count { $0.contains("Ada Okafor and The Register") } == 1)
  #expect(
    cover.rows.map { $0[0].look.style }.filter { $0.hasPrefix("Heading") }
      == ["Heading 1", "Heading 2"])
}
