import Survey
import Testing

@testable import Analysis
@testable import Report

@Test func `tables are numbered in the order they are printed`() {
  let document = ReportDocument.of([.labelled(["A"]), .labelled(["B"]), .labelled(["C"])])
  let printed = document.blocks.compactMap { block in
    if case .table(let table) = block { table.number } else { nil }
  }
  #expect(printed == [1, 2, 3])
  #expect(document.tables.map(\.number) == [1, 2, 3])
}

@Test func `a run of one sort of table has one heading`() {
  let kinds: [TableKind] = [.sample, .sample, .breakdown, .summary, .themes, .reproduction]
  let findings = kinds.map {
    Finding.table(kind: $0, rows: [.part("A")], cells: [[[.count(1)]]])
  }
  let headings = ReportDocument.of(findings).blocks.compactMap { block in
    if case .heading(2, let text) = block { text } else { nil }
  }
  #expect(
    headings == [
      "How this report was made", "Sample", "Answers", "Themes",
      "Published figures beside recomputed ones", "How these figures were worked out",
    ])
}

@Test func `a framework's section opens by saying that levels are no pay bands`() {
  let findings = (0..<2).map { _ in
    Finding.table(kind: .capabilityAudit, rows: [.part("A")], cells: [[[.count(1)]]])
  }
  let texts = ReportDocument.of(findings).texts
  #expect(texts.count { $0.contains(Caveat.levelsAreNotPayBands.words()) } == 1)
  let heading = texts.firstIndex(of: "Career framework")
  #expect(heading.map { texts[$0 + 1].contains("not a pay band") } == true)
}
