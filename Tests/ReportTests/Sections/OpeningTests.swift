import Survey
import Testing
import TestSupport

@testable import Report

private func notices(_ provenance: Provenance) -> [String] {
  ReportDocument.of([], .of(provenance)).blocks.compactMap { block in
    if case .notice(let text) = block { text } else { nil }
  }
}

@Test func `answers that people gave need no notice`() {
  #expect(notices(.observed).isEmpty)
}

@Test(arguments: [
  (Provenance.reconstructed, "Reconstructed from published aggregates."),
  (.synthetic, "Synthetic."),
])
func `made rows are told before any number`(provenance: Provenance, start: String) {
  #expect(notices(provenance).map { $0.hasPrefix(start) } == [true])
  let blocks = ReportDocument.of([.labelled(["A"])], .of(provenance)).blocks
  let isNotice = blocks.map { if case .notice = $0 { true } else { false } }
  #expect(isNotice.firstIndex(of: true) == 1)
}

@Test(arguments: [
  (Citation(title: "A report", publisher: "A press", year: "2024"), "A report, A press, 2024."),
  (Citation(title: "A report", publisher: "", year: "2024"), "A report, 2024."),
  (Citation(title: "A report", publisher: "", year: ""), "A report."),
])
func `the source is told as far as it is known`(citation: Citation, words: String) {
  let study = Study(
    name: "small", title: "Small", provenance: .observed, citation: citation, sources: [],
    codebook: Codebook([]), segments: [], rounding: .whole, disclosure: .none, plan: [])
  #expect(ReportDocument.of([], study).texts.contains("Source: \(words)"))
}

@Test func `a study without a source names none`() {
  #expect(!ReportDocument.of([]).texts.contains { $0.hasPrefix("Source") })
}

@Test(arguments: [
  (
    Provenance.observed, Provenance.synthetic,
    ["Synthetic in part. The rows of a.csv, b.csv"]
  ),
  (.observed, .reconstructed, ["Reconstructed in part. The rows of a.csv, b.csv"]),
  (.observed, .observed, []), (.synthetic, .synthetic, ["Synthetic. The respondents"]),
  (.synthetic, .observed, ["Synthetic. The respondents", "In a.csv, b.csv nothing was made up"]),
])
func `files that don't come from where the study does are told before any number`(
  study: Provenance, files: Provenance, starts: [String]
) {
  let sources = ["a.csv", "b.csv"].map {
    SourceFile(
      name: $0, file: $0, format: .excerpts, respondentColumn: nil, provenance: files)
  }
  let blocks = ReportDocument.of(
    [.labelled(["A"])], Study([], provenance: study, sources: sources)
  ).blocks
  let told = blocks.compactMap { if case .notice(let text) = $0 { text } else { nil } }
  #expect(told.count == starts.count)
  #expect(zip(told, starts).allSatisfy { $0.hasPrefix($1) })
}
