import Survey
import TestSupport
import Testing

@testable import Analysis

private let years = Question.number("years", unit: "years")
private let group = Question.single("group", ["a", "b", "c"])

private let responses = Responses([
  (years, GivenAnswer.numbers(["3", "5", "", "10", "8"]) + [.notAsked]),
  (group, [.option(0), .option(0), .option(0), .option(1), .missing, .option(1)]),
])

private let finding = Finding(
  breakdown: BreakdownPlan(years, by: [group], base: .asked, show: [.mean, .maximum]),
  of: Study([years, group]), responses)

@Test func `a summary is one row, with the absent below`() throws {
  #expect(finding.kind == .summary)
  #expect(finding.rows.map(\.value) == ["*", "missing", "not_asked"])
  #expect(finding.rows.map(\.role) == [.part, .missing, .notAsked])
  #expect(finding.measures == [.count, .mean, .maximum])
  #expect(try finding.shown(.count) == ["4", "1", "1"])
  #expect(try finding.shown(.mean) == ["6.5", "z", "z"])
}

@Test func `each column has the summary of its own numbers`() throws {
  let columns = ["*", "a", "b", "c"]
  #expect(finding.columns.map(\.value) == columns)
  #expect(try columns.map { try finding.shown("*", in: $0, .count) } == ["4", "2", "1", "0"])
  #expect(try columns.map { try finding.shown("*", in: $0, .mean) } == ["6.5", "4.0", "10.0", "z"])
  #expect(try columns.map { try finding.shown("*", in: $0, .maximum) } == ["10", "5", "10", "z"])
}

@Test func `a summary is of those who answered, whatever the plan's base`() {
  #expect(finding.bases == [4, 2, 1, 0])
  #expect(finding.base.rule == .respondents(.answered))
  #expect(!finding.partsMakeWhole)
  #expect(finding.caveats == [.outsideBanner(question: "Group", respondents: 1)])
}

@Test func `a number without a unit is a number`() throws {
  let plain = Question.number("plain")
  let finding = Finding(
    breakdown: BreakdownPlan(plain, show: [.mean]), of: Study([plain]),
    Responses([(plain, GivenAnswer.numbers(["1"]))]))
  #expect(try finding.figure("*", .mean).unit == "number")
}
