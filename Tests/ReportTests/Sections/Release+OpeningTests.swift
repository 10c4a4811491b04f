import Disclosure
import Survey
import TestSupport
import Testing

@testable import Analysis
@testable import Report

private func study(_ release: Release) -> Study {
  Study(
    name: "small", title: "Small", provenance: .observed, citation: nil, sources: [],
    codebook: Codebook([]), segments: [], rounding: .whole, disclosure: .none, plan: [],
    release: release)
}

struct ReleaseOpeningTests {
  @Test(
    arguments: [
      (Release(), nil as String?), (Release(keywords: ["a"], previous: "b.csv"), nil),
      (Release(version: "1.1"), "Version 1.1."),
      (Release(date: CalendarDate("2025-02-03")), "Published on 3 February 2025."),
      (
        Release(
          date: CalendarDate("2025-02-03"), version: "2",
          authors: [.person(family: "Okafor", given: "Ada"), .body("The association")],
          contact: "a@b.example", licence: "CC-BY-4.0", doi: "10.5281/z"),
        "By Ada Okafor and The association. Version 2, published on 3 February 2025. Licence:"
          + " CC-BY-4.0. DOI: 10.5281/z. Contact: a@b.example."
      ),
    ])
  func `what is known of a release is told below the title`(release: Release, words: String?) {
    let texts = ReportDocument.of([], study(release)).texts
    #expect(
      Array(texts.prefix { $0 != "How this report was made" }) == ["Small"]
        + [words].compactMap(\.self))
  }

  @Test(
    arguments: [
      (Release.Provisional.all, "Provisional. The numbers of this report may still change."),
      (.waves(["2024"]), "Provisional in part. The numbers of the wave 2024 may still change."),
      (
        .waves(["2023", "2024"]),
        "Provisional in part. The numbers of the waves 2023 and 2024 may still change."
      ),
    ])
  func `numbers that may still change are told before any of them`(
    provisional: Release.Provisional, words: String
  ) {
    let blocks = ReportDocument.of([], study(Release(provisional: provisional))).blocks
    let notices = blocks.compactMap { if case .notice(let text) = $0 { text } else { nil } }
    #expect(notices == [words])
  }

  @Test(
    arguments: [
      ([("v0", "1")], "No number of the previous release (old.csv) was revised."),
      ([("v0", "2")], "1 number of the previous release (old.csv) is revised."),
      (
        [("v0", "2"), ("x", "1")],
        "1 number of the previous release (old.csv) is revised. 1 number of it is no longer published."
      ),
      (
        [("v0", "1"), ("x", "1"), ("y", "1")],
        "No number of the previous release (old.csv) was revised. 2 numbers of it are no longer published."
      ),
    ])
  func `what became of the release before is told with how the report was made`(
    earlier: [(row: String, value: String)], words: String
  ) {
    let finding = Finding.table(
      rows: [TableRow(value: "v0", label: "V", role: .part)], cells: [[[.count(1)]]])
    let figures = earlier.map {
      (
        FindingKey(table: "table", row: $0.row, measure: "count"),
        PreviousFindings.Figure(value: $0.value)
      )
    }
    let previous = PreviousFindings(
      file: "old.csv", figures: Dictionary(uniqueKeysWithValues: figures))
    let publication = Publication(
      of: [finding], under: .none, rounding: .whole, marks: ReleaseMarks(previous: previous))
    let document = ReportDocument(Study([]), publication, inputs: [])
    #expect(document.texts.contains(words))
  }

  @Test(
    arguments: [
      (PreviousFindings.Figure(value: "2"), "1", "r", "revised: was 2"),
      (.init(value: "1", lower: "0", upper: "3"), "1", "r", "revised: was 1 (0 to 3)"),
      (.init(value: "", status: "x"), "1", "r", "revised: no number was published before [x]"),
      (.init(value: "1", status: "u"), "1", "r", "revised: was 1 [u]"),
      (.init(value: "2", status: "p"), "1", "r", "revised: was 2"),
      (.init(value: "1"), "1", "", ""), (.init(value: "1", status: "p"), "1", "", ""),
    ])
  func `findings say of each revised number what it was`(
    earlier: PreviousFindings.Figure, value: String, status: String, note: String
  ) {
    let finding = Finding.table(
      rows: [TableRow(value: "v0", label: "V", role: .part)], cells: [[[.count(1)]]])
    let key = FindingKey(table: "table", row: "v0", measure: "count")
    let publication = Publication(
      of: [finding], under: .none, rounding: .whole,
      marks: ReleaseMarks(previous: PreviousFindings(file: "old.csv", figures: [key: earlier])))
    let text = FindingsRenderer(Study([]), exact: false).render(publication)
    #expect(text.hasSuffix(",count,count,\(value),,,1,,,\(status),\(note)\n"), "\(text)")
  }

  @Test func `a number that is withheld now isn't told by what it was`() {
    let finding = Finding.table(
      rows: [TableRow(value: "v0", label: "V", role: .part)],
      cells: [[[Figure(absent: .confidential, unit: "count")]]])
    let key = FindingKey(table: "table", row: "v0", measure: "count")
    let earlier = PreviousFindings(file: "old.csv", figures: [key: .init(value: "4711")])
    let publication = Publication(
      of: [finding], under: .none, rounding: .whole, marks: ReleaseMarks(previous: earlier))
    let text = FindingsRenderer(Study([]), exact: false).render(publication)
    #expect(text.hasSuffix(",c,revised: a number was published before\n"))
    #expect(!text.contains("4711"))
  }
}
