import Survey
import TestSupport
import Testing

@testable import Analysis

private let answer = Question.single("answer", ["yes", "no"])
private let group = Question.single("group", ["a", "b"])
private let scale = Question.scale("scale", ["1", "2", "3", "4"])

private func tests(
  of question: Question, _ first: [Int], _ second: [Int], by method: TestPlan.Whole
) throws -> Finding {
  let plan = BreakdownPlan(
    question, by: [group], test: TestPlan(whole: method, letters: false))
  let responses = Responses([
    (question, GivenAnswer.counts(first) + GivenAnswer.counts(second)),
    (group, GivenAnswer.counts([first.reduce(0, +), second.reduce(0, +)])),
  ])
  let all = CountedBreakdown(plan, of: Study([question, group]), responses).findings
  return try #require(all.first { $0.kind == .tests })
}

private func words(_ finding: Finding) throws -> [String] {
  try finding.rows.flatMap { row in
    try [row.test.map { "\($0)" } ?? ""] + finding.measures.map { try finding.shown(row.value, $0) }
  }
}

/// R 4.2.2: `fisher.test(matrix(c(3, 1, 1, 3), 2))$p.value` is 0.4857.
@Test func `a small table is tested exactly, and says why`() throws {
  let finding = try tests(of: answer, [3, 1], [1, 3], by: .automatic)
  #expect(finding.name == "answer-tests")
  #expect(finding.measures == [.base, .statistic, .pValue, .cramersV])
  #expect(try words(finding) == ["fisher", "8", "z", "0.4857", "0.500"])
  #expect(
    finding.caveats == [
      .tests(.wholeTable(tests: 1)), .tests(.choice(.exactBySmallCells(below: 5), ["Group"])),
    ])
}

/// R 4.2.2: `chisq.test(matrix(c(80, 120, 110, 90), 2), correct = FALSE)`: X-squared 9.0226, p 0.002667.
@Test func `a large table is tested by chi-squared, and says why`() throws {
  let finding = try tests(of: answer, [80, 120], [110, 90], by: .automatic)
  #expect(
    try words(finding) == ["pearson", "400", "9.023", "1", "0.0027", "0.150"])
  #expect(finding.caveats.last == .tests(.choice(.approximate, ["Group"])))
}

/// R 4.2.2: `wilcox.test(rep(1:4, c(8, 6, 4, 2)), rep(1:4, c(2, 4, 6, 8)))`: W 100, p 0.005455.
@Test func `a scale is tested by ranks unless the plan names another test`() throws {
  let finding = try tests(of: scale, [8, 6, 4, 2], [2, 4, 6, 8], by: .automatic)
  let row = try words(finding)
  #expect(row == ["mannWhitney", "40", "100.000", "0.0055"])
  #expect(finding.measures == [.base, .statistic, .pValue])
}

/// R 4.2.2: `t.test(rep(1:4, c(8, 6, 4, 2)), rep(1:4, c(2, 4, 6, 8)))`: t -3.0822, df 38, p 0.003813.
@Test func `means are tested by Welch's t`() throws {
  let finding = try tests(of: scale, [8, 6, 4, 2], [2, 4, 6, 8], by: .means)
  #expect(finding.measures == [.base, .statistic, .degreesOfFreedom, .pValue])
  let row = try words(finding)
  #expect(row == ["welch", "40", "-3.082", "38", "0.0038"])
}

@Test(arguments: [TestPlan.Whole.likelihoodRatio, .exact, .chiSquared, .ranks])
func `a test that the plan names is made, whatever the table`(method: TestPlan.Whole) throws {
  let finding = try tests(of: scale, [8, 6, 4, 2], [2, 4, 6, 8], by: method)
  #expect(finding.rows.count == 1)
  #expect(finding.caveats == [.tests(.wholeTable(tests: 1))])
}

@Test func `a table in which nothing varies isn't tested, and says so`() throws {
  let finding = try tests(of: answer, [5, 0], [7, 0], by: .automatic)
  #expect(finding.rows.isEmpty)
  #expect(finding.caveats == [.tests(.notTested(.nothingVaries, ["Group"]))])
}

@Test func `each option of a multiple response is tested by itself`() throws {
  let several = Question.multiple("several", ["x", "y"])
  let plan = BreakdownPlan(
    several, by: [group], test: TestPlan(whole: .automatic, letters: false))
  let responses = Responses([
    (several, [.options([0]), .options([0, 1]), .options([]), .options([1])]),
    (group, GivenAnswer.counts([2, 2])),
  ])
  let all = CountedBreakdown(plan, of: Study([several, group]), responses).findings
  let finding = try #require(all.first { $0.kind == .tests })
  #expect(finding.descriptors == ["Answer", "Test"])
  #expect(finding.rows.map(\.value) == ["group/x", "group/y"])
  #expect(finding.rows.map(\.descriptions) == [["X"], ["Y"]])
  #expect(finding.rows.map(\.test) == [.fisher, .fisher])
  #expect(try finding.shown("group/x", .pValue) == "0.3333")
}
