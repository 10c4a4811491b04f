import Foundation
import Survey
import Testing
import TestSupport

@testable import Analysis
@testable import Disclosure
@testable import Report

/// A table of points by factor, a column for each job.
private func points(
  _ rows: [TableRow] = [.part("Skill"), .part("All", .total)], columns: [String] = ["Job A"],
  provenance: Provenance? = nil, caveats: [Caveat] = []
) -> Finding {
  var finding = Finding.table(
    kind: .jobEvaluation, base: BaseStatement(rule: .factors, segment: nil, askedWhen: nil),
    rows: rows,
    columns: columns.map { TableColumn(question: nil, value: $0, label: $0, heading: "") },
    measures: [.minimum, .maximum],
    cells: rows.map { _ in
      columns.map { _ in [.points(5, isSeen: true), .points(12, isSeen: false)] }
    }, caveats: caveats)
  finding.provenance = provenance
  return finding
}

private func markdown(_ findings: [Finding], _ provenance: Provenance = .observed) -> String {
  MarkdownRenderer.render(.of(findings, .of(provenance)))
}

@Test func `a job heads its columns, even where it is the only one, without a base`() throws {
  #expect(
    TableGrid(try #require(points().cleared())).headings
      == ["Factor", "Job A: Lowest", "Job A: Highest"])
  #expect(
    TableGrid(try #require(points(columns: ["Job A", "Job B"]).cleared())).headings.last
      == "Job B: Highest")
}

@Test func `the differences of two profiles are headed so that they read as no range`() throws {
  #expect(
    TableGrid(try #require(points(columns: ["a", "difference"]).cleared())).headings.suffix(3)
      == [
        "a: Highest", "Difference of the lowest points", "Difference of the highest points",
      ])
}

@Test(arguments: [
  (Measure.minimum, "Profile"), (.combinations, "Profile"), (.points, "Post"),
  (.factorsOutside, "Post"),
])
func `what stands down the side goes by what the table tells`(measure: Measure, heading: String)
  throws
{
  let finding = Finding.table(
    kind: .jobEvaluation, rows: [.part("A")], measures: [measure], cells: [[[.count(1)]]])
  #expect(TableGrid(try #require(finding.cleared())).headings.first == heading)
}

@Test func `points that rest on an unseen cell are printed with their symbol`() {
  let text = markdown([points(caveats: [.chartSeen(cells: 44, of: 93)])])
  #expect(text.contains("| Skill | 5 | 12 \\[u\\] |"))
  #expect(text.contains("shows 44 of the 93 cells of the scoring chart"))
}

@Test func `the section says once, before any table, that the program grades no job`() throws {
  let text = markdown([points(), points()])
  #expect(text.components(separatedBy: "This program grades no job.").count == 2)
  let preface = try #require(text.range(of: "This program grades no job."))
  let table = try #require(text.range(of: "**Table 1"))
  #expect(preface.lowerBound < table.lowerBound)
}

@Test func `made rows in an observed study are told in the title, below and in every file`() {
  let findings = [points(), points(provenance: .synthetic)]
  let document = ReportDocument.of(findings)
  #expect(document.tables.map(\.title) == ["A table", "A table (synthetic rows)"])
  #expect(document.tables.map(\.provenance) == ["", "synthetic rows"])
  #expect(document.tables[1].words.contains("These figures come from synthetic rows."))
  #expect(CSVRenderer.render(document.tables[1]).contains(",Provenance\n"))
  #expect(!CSVRenderer.render(document.tables[0]).contains("Provenance"))
  let lines = FindingsRenderer(document.study, exact: false).render(document.publication)
    .split(separator: "\n").dropFirst()
  #expect(lines.count { $0.hasSuffix(",synthetic rows") } == 4)
  #expect(lines.count == 8)
}

@Test func `observed rows in a made study aren't called made`() {
  let document = ReportDocument.of([points(provenance: .observed)], .of(.synthetic))
  #expect(document.tables[0].title == "A table")
  #expect(document.tables[0].provenance == "")
}

@Test func `a file whose rows are made is told with the files`() {
  let posts = SourceFile(
    name: "posts", file: "posts.csv", format: .posts, respondentColumn: nil,
    provenance: .synthetic)
  let inputs = ["posts.csv", "chart.csv"].map { InputFile(name: $0, rows: 2, blankLines: 0) }
  let texts = ReportDocument.of([], Study([], sources: [posts]), inputs: inputs).texts
  #expect(texts.contains("posts.csv: 2 rows (synthetic rows)"))
  #expect(texts.contains("chart.csv: 2 rows"))
}
