import Survey
import TestSupport
import Testing

@testable import Analysis

private func named(_ definitions: [String]) -> Finding {
  let themes = zip([("S2", nil), ("S1", nil), ("S1a", "S1")], definitions).map {
    CodeFrame.Theme(
      id: $0.0, parent: $0.1, label: "Skill \($0.0)", definition: $1,
      interviewQuestion: $0.0 == "S2" ? "Q1" : "Q2")
  }
  let plan = ThemePlan(
    name: "skills", title: "Skills", codeFrame: CodeFrame(name: "skills.csv", themes: themes),
    interviewQuestion: nil, segment: nil, group: nil, columns: [], collective: [:], measures: [])
  return Finding(
    themes: plan, of: Study([], provenance: .reconstructed), Evidence(Responses.none))
}

@Test func `named themes stand in the order of the source and have no number`() {
  let finding = named(["", "What it is", ""])
  #expect(finding.rows.map(\.value) == ["S2", "S1", "S1a"])
  #expect(finding.rows.map(\.role) == [.theme(depth: 0), .theme(depth: 0), .theme(depth: 1)])
  #expect(finding.descriptors == ["Order", "Definition"])
  #expect(finding.rows.map(\.descriptions) == [["1", ""], ["2", "What it is"], ["3", ""]])
  #expect(finding.measures.isEmpty)
  #expect(finding.cells.joined().joined().isEmpty)
  #expect(finding.base.rule == .notCounted)
  #expect(finding.caveats.isEmpty)
}

@Test func `a code frame without definitions has no column of them`() {
  let finding = named(["", "", ""])
  #expect(finding.descriptors == ["Order"])
  #expect(finding.rows.map(\.descriptions) == [["1"], ["2"], ["3"]])
}
