import Survey
import Testing
import TestSupport

@testable import Analysis

private let role = Question.single("role", ["lead", "staff"])
private let turned = Question.single("role", ["staff", "lead"])
private let late = Question.single("late", ["yes"])
private let leads = Segment(name: "leads", condition: Condition(role, [0]))
private let lateOnes = Segment(name: "late", condition: Condition(late, [0]))

private let waved = WavedStudy(
  [
    WavedStudy.Round(
      name: "a", date: "2023-01-01", questions: [turned],
      given: [[.option(0)], [.option(1)], [.option(1)]]),
    WavedStudy.Round(
      name: "b", date: "2024-01-01", questions: [role, late],
      given: [[.option(0), .option(0)], [.option(1), .missing]]),
  ], segments: [leads, lateOnes])

struct FindingWaveTests {
  @Test func `the sample stands wave beside wave`() {
    let sample = waved.study([]).findings(from: waved.evidence)
    #expect(sample.map(\.name) == ["respondents-by-segment", "answers-by-question"])
    #expect(sample[0].columns.map(\.wave) == ["a", "b"])
    #expect(sample[0].bases == [3, 2])
    #expect(sample[0].rows.map(\.value) == ["*", "leads", "late"])
    #expect(sample[0].figure("leads", at: 0, .count)?.shown == "2")
    #expect(sample[0].figure("leads", at: 1, .count)?.shown == "1")
    #expect(sample[0].figure("late", at: 0, .count)?.status == .notApplicable)
    #expect(sample[1].rows.map(\.value) == ["role", "late"])
    #expect(sample[1].figure("late", at: 0, .asked)?.status == .notApplicable)
    #expect(sample[1].figure("late", at: 1, .missing)?.shown == "1")
  }

  @Test func `a table of one wave is of its own rows and says so`() {
    let first = waved.findings(.breakdown(BreakdownPlan(role, wave: "a")))[0]
    #expect(first.columns.map(\.wave) == ["a"])
    #expect(first.bases == [3])
    #expect(first.rows.map(\.value).prefix(2) == ["staff", "lead"])
    #expect(first.figure("lead", at: 0, .count)?.shown == "2")
    let last = waved.findings(.breakdown(BreakdownPlan(role, by: [late], wave: "b")))[0]
    #expect(last.columns.map(\.wave) == ["b", "b"])
    #expect(last.bases[0] == 2)
  }

  @Test func `without waves no column names one`() {
    let study = Study([role], plan: [.breakdown(BreakdownPlan(role))])
    let findings = study.findings(from: Evidence(Responses([(role, [.option(0)])])))
    #expect(findings.flatMap(\.columns).allSatisfy { $0.wave == nil })
  }
}
