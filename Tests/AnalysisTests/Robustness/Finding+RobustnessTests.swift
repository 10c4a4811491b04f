import Survey
import TestSupport
import Testing

@testable import Analysis

private let answer = Question.single("answer", ["yes", "no", "unsure"])
private let group = Question.single("group", ["a", "b"])

private func robustness(
  _ first: [Int], _ second: [Int] = [], letters: Bool = false
) throws -> Finding {
  let plan = BreakdownPlan(
    answer, by: second.isEmpty ? [] : [group],
    test: letters ? TestPlan(whole: nil, letters: true) : nil, robustness: true)
  let responses = Responses([
    (answer, GivenAnswer.counts(first) + GivenAnswer.counts(second)),
    (group, GivenAnswer.counts([first.reduce(0, +), second.reduce(0, +)])),
  ])
  return try #require(
    CountedBreakdown(plan, of: Study([answer, group]), responses).findings.last)
}

/// 19 of 31 are a majority until 4 leave it; 19 lead 9 until 5 change sides.
@Test func `a majority and an order hang on so many respondents`() throws {
  let finding = try robustness([19, 9, 3])
  #expect(finding.name == "answer-robustness")
  #expect(finding.rows.map(\.value) == ["majority:yes", "order:yes/no"])
  #expect(finding.rows.map(\.label) == ["‘Yes’ has more than half", "‘Yes’ comes before ‘No’"])
  #expect(try finding.shown(.changesNeeded) == ["4", "5"])
  #expect(try finding.shown(.base) == ["31", "31"])
}

@Test func `without a majority it takes so many to make one`() throws {
  let finding = try robustness([4, 4, 3])
  #expect(
    finding.rows.map(\.label) == [
      "No answer has more than half; ‘Yes’ has the most", "‘Yes’ and ‘No’ are level",
    ])
  #expect(try finding.shown(.changesNeeded) == ["2", "1"])
}

/// Fisher's p of 1 of 10 against 8 of 10 is 0.0055, and with one more yes in the first group 0.0230,
/// with another 0.0698 (R 4.2.2).
@Test func `a difference of two columns hangs on so many respondents`() throws {
  let finding = try robustness([1, 9, 0], [8, 2, 0])
  #expect(finding.rows.map(\.label).contains("‘Yes’: ‘A’ and ‘B’ differ significantly"))
  #expect(try finding.shown("difference:yes:group=a/b", .changesNeeded) == "2")
  #expect(try finding.shown("difference:yes:group=a/b", .base) == "20")
  #expect(
    finding.caveats.last
      == .robustness(
        .significance(.fisher, level: DecimalNumber(units: 5, decimals: 2), largest: 500)))
}

@Test func `in large groups a difference isn't tried`() throws {
  let finding = try robustness([100, 200, 0], [150, 150, 0])
  #expect(try finding.shown("difference:yes:group=a/b", .changesNeeded) == "x")
}

@Test func `nobody's answers hang on nobody`() throws {
  #expect(try robustness([0, 0, 0]).rows.isEmpty)
}
