import Survey
import TestSupport
import Testing

@testable import Analysis

private let trainings = Question.multiple(
  "trainings", ["cbt", "cat", "mbt"], nets: [Net("talking", [0, 1])])
private let group = Question.single("group", ["a", "b"])

/// Six answered, one of them with nothing chosen; seven options were chosen in all.
private let responses = Responses([
  (
    trainings,
    [
      .options([0]), .options([0, 1]), .options([0, 1]), .options([]), .options([0]),
      .options([1]), .missing, .notAsked,
    ]
  ),
  (group, GivenAnswer.counts([4, 0], missing: 4)),
])

private func breakdown(
  by banner: [Question] = [], base: BreakdownPlan.BaseRule = .answered,
  percentage: BreakdownPlan.Percentage = .column
) -> Finding {
  let plan = BreakdownPlan(
    trainings, by: banner, percentage: percentage, base: base,
    show: [.count, .percent, .percentOfResponses])
  return Finding(breakdown: plan, of: Study([trainings, group]), responses)
}

@Test func `percent of respondents and of responses have different bases`() throws {
  let finding = breakdown()
  #expect(
    finding.rows.map(\.value)
      == ["cbt", "cat", "mbt", "net:talking", "*", "missing", "not_asked"])
  #expect(try finding.shown(.count) == ["4", "3", "0", "5", "6", "1", "1"])
  #expect(try finding.shown(.percent) == ["67", "50", "0", "83", "z", "z", "z"])
  #expect(try finding.shown(.percentOfResponses) == ["57", "43", "0", "z", "z", "z", "z"])
  #expect(
    try finding.figure("cbt", .percentOfResponses).amount
      == .quotient(numerator: 400, denominator: 7))
}

@Test func `answers that overlap make up no hundred per cent`() throws {
  #expect(
    try breakdown().figure("*", .percent)
      == Figure(absent: .notApplicable, unit: "percent", count: 6))
}

@Test func `a net counts a respondent once`() throws {
  #expect(try breakdown().figure("net:talking", .count) == .count(5, base: 6))
}

@Test func `percent of respondents may be of all who were asked`() throws {
  let finding = breakdown(base: .asked)
  #expect(try finding.shown("cbt", .percent) == "57")
  #expect(try finding.figure("cbt", .percent).base == 7)
  #expect(try finding.figure("cbt", .percentOfResponses).base == 7)
  #expect(try finding.shown("missing", .count) == "1")
}

@Test func `no responses have no percentages`() throws {
  let finding = breakdown(by: [group])
  #expect(try finding.figure("cbt", in: "b", .percentOfResponses).base == 0)
  #expect(try finding.shown("cbt", in: "b", .percentOfResponses) == "z")
}

@Test(arguments: BreakdownPlan.Percentage.allCases)
func `the parts of a multiple response never make up a whole`(
  percentage: BreakdownPlan.Percentage
) {
  #expect(!breakdown(percentage: percentage).partsMakeWhole)
}

@Test func `a banner of multiple response has a respondent in several columns`() throws {
  let plan = BreakdownPlan(group, by: [trainings])
  let finding = Finding(breakdown: plan, of: Study([trainings, group]), responses)
  #expect(finding.columns.map(\.value) == ["*", "cbt", "cat", "mbt"])
  #expect(try finding.shown("a", in: "cbt", .count) == "3")
  #expect(try finding.shown("a", in: "cat", .count) == "2")
  #expect(finding.bases == [4, 3, 2, 0])
  #expect(finding.caveats.contains(.columnsOverlap(question: "Trainings")))
}
