import Survey
import TestSupport
import Testing

@testable import Analysis

private let group = Question.single("group", ["a", "b"])
private let years = Question.number("years")
private let note = Question("note", .text)
private let study = Study(
  [group, note, years],
  segments: [
    Segment(name: "first", condition: Condition(group, [0])),
    Segment(name: "nobody", condition: Condition(group, [])),
  ],
  plan: [.breakdown(BreakdownPlan(group)), .breakdown(BreakdownPlan(years, show: [.mean]))])

private let evidence = Evidence(
  Responses([
    (group, GivenAnswer.counts([3, 1], missing: 2, notAsked: 1)),
    (years, GivenAnswer.numbers(["1", "2", "", "", "4", "5"]) + [.notAsked]),
  ]))

@Test func `the sample is everyone, then each segment`() throws {
  let finding = Finding(sampleOf: study, evidence)
  #expect(finding.rows.map(\.value) == ["*", "first", "nobody"])
  #expect(finding.rows[1].label == "Group: A")
  #expect(try finding.shown(.count) == ["7", "3", "0"])
  #expect(try finding.figure("first", .count).base == 7)
}

@Test func `each question that was read has its asked, valid, missing and not asked`() throws {
  let finding = Finding(answersOf: study, evidence)
  #expect(finding.rows.map(\.value) == ["group", "years"])
  #expect(try finding.shown(.asked) == ["6", "6"])
  #expect(try finding.shown(.valid) == ["4", "4"])
  #expect(try finding.shown(.missing) == ["2", "2"])
  #expect(try finding.shown(.notAsked) == ["1", "1"])
}

@Test func `a study without respondents has no account of a sample`() {
  #expect(Study([], sources: []).findings(from: Evidence(.none)).isEmpty)
}

@Test func `findings are the account of the sample, then the plan in its order`() {
  let names = study.findings(from: evidence).map(\.name)
  #expect(names == ["respondents-by-segment", "answers-by-question", "group", "years"])
}
