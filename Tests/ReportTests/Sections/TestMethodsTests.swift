import Survey
import Testing

@testable import Analysis
@testable import Report

private func methods(_ caveats: [TestCaveat], kind: TableKind = .breakdown) -> String {
  let finding = Finding.table(
    kind: kind, rows: [.part("A")], cells: [[[.count(1)]]], caveats: caveats.map { .tests($0) })
  return ReportDocument.of([finding]).texts.first { $0.hasPrefix("Columns are compared") } ?? ""
}

private func letters(_ compared: TestCaveat.Compared) -> TestCaveat {
  .letters(
    compared, level: DecimalNumber(units: 5, decimals: 2), .none,
    families: [.init(question: "Area", size: 1)], comparisons: "a-comparisons")
}

@Test func `letters name the tests that were used, with their sources`() {
  #expect(methods([]) == "")
  let shares = methods([letters(.percentages)])
  #expect(shares.contains("(J. L. Fleiss, B. Levin and M. C. Paik, "))
  #expect(!shares.contains("Welch"))
  #expect(methods([letters(.percentages), letters(.means)]).contains("means by Welch’s t test"))
  #expect(methods([letters(.weightedMeans)]).contains("weighted means by the t test"))
}

@Test func `respondents in two columns are spoken of only where there may be some`() {
  #expect(!methods([letters(.percentages)]).contains("in both columns"))
  #expect(
    methods([letters(.percentages), .overlapAllowedFor(["Area"])])
      .contains(
        "Of respondents in both columns the test takes off the covariance of the two shares"))
}

@Test func `tests of tables have the sources of those that were made`() {
  let finding = Finding.table(
    kind: .tests, descriptors: ["Test"],
    rows: [
      TableRow(value: "a", label: "A", role: .part, test: .raoScott),
      TableRow(value: "b", label: "B", role: .part, test: .mannWhitneyExact),
    ], cells: [[[.count(1)]], [[.count(1)]]])
  let text = ReportDocument.of([finding]).texts.first { $0.hasPrefix("Tests of whole") } ?? ""
  #expect(text.contains("Mann and Whitney’s U (H. B. Mann"))
  #expect(text.contains("; Rao and Scott’s F (J. N. K. Rao"))
  #expect(!text.contains("Pearson"))
}
