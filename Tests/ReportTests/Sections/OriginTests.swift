import Survey
import Testing
import TestSupport

@testable import Report

@Test(arguments: [
  (InputFile(name: "a.csv", rows: 0, blankLines: 0), "a.csv: 0 rows"),
  (InputFile(name: "a.csv", rows: 1, blankLines: 1), "a.csv: 1 row; 1 blank line holds no row"),
  (
    InputFile(name: "a.csv", rows: 1234, blankLines: 2000),
    "a.csv: 1,234 rows; 2,000 blank lines hold no row"
  ),
])
func `each file is told with its rows`(input: InputFile, words: String) {
  #expect(ReportDocument.of([], inputs: [input]).texts.contains(words))
}

@Test func `the rules are told apart from the files`() {
  let study = Study([], rounding: Rounding(decimals: 1, rule: .truncate))
  let input = InputFile(name: "a", rows: 1, blankLines: 0)
  let document = ReportDocument.of([], study, inputs: [input])
  let text = MarkdownRenderer.render(document)
  #expect(
    text.contains(
      "- a: 1 row\n\nRounding: percentages to 1 decimal, towards zero. Disclosure control: none;"))
}

@Test func `two lists never follow each other, because Markdown would make one of them`() {
  let document = ReportDocument.of(
    [.labelled(["A"])], inputs: [InputFile(name: "a", rows: 1, blankLines: 0)])
  let lists = document.blocks.map { block in
    switch block {
    case .list: true
    case .heading, .paragraph, .notice, .table, .chart: false
    }
  }
  #expect(!zip(lists, lists.dropFirst()).contains { $0 && $1 })
}

@Test(arguments: [
  (Selection.random, "drawn at random"), (.purposive, "chosen on purpose, not drawn at random"),
  (.selfSelected, "self-selected, not drawn at random"), (.census, "everyone there is"),
])
func `how respondents came to be in the study is told as the study file says`(
  selection: Selection, words: String
) {
  let texts = ReportDocument.of([], Study([], selection: selection)).texts
  #expect(texts.contains("Sample, by the study file: \(words)."))
}

@Test func `of a sample the study file says nothing of, nothing is told`() {
  let texts = ReportDocument.of([], Study([])).texts
  #expect(!texts.contains { $0.hasPrefix("Sample, by the study file") })
}
