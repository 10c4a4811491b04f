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
      "‘Yes’ has half or fewer", "‘Yes’ and ‘No’ are level",
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

@Test func `a net has a majority that hangs on so many respondents, unless it is of all answers`()
  throws
{
  let question = Question.single(
    "answer", ["yes", "no", "unsure"], nets: [Net("any", [0, 1]), Net("all", [0, 1, 2])])
  let responses = Responses([(question, GivenAnswer.counts([16, 14, 29]))])
  let finding = try #require(
    CountedBreakdown(BreakdownPlan(question, robustness: true), of: Study([question]), responses)
      .findings.last)
  #expect(
    finding.rows.map(\.value) == ["majority:unsure", "majority:net:any", "order:unsure/yes"])
  #expect(finding.rows[1].label == "‘Any’: more than half")
  #expect(try finding.shown("majority:net:any", .changesNeeded) == "1")
  #expect(try finding.shown("majority:net:any", .base) == "59")
}

/// Yes of 20 in each group, R 4.2.2 by trying all changes of `p.adjust(p, "holm")` of the three pooled z:
/// 2 and 14 have p = 0.0003 until 5 change (6 without adjustment); 2 and 8 have 0.0569, and 0.0285
/// without, so that they have no letter and are not among the differences.
@Test func `where there are letters a difference hangs on as many as the letter does`() throws {
  let finding = try lettered([2, 14, 8], .holm)
  #expect(try finding.shown("difference:yes:group=a/b", .changesNeeded) == "5")
  #expect(!finding.rows.map(\.value).contains("difference:yes:group=a/c"))
  #expect(
    finding.caveats.last
      == .robustness(
        .significance(
          .letters(.holm), level: DecimalNumber(units: 5, decimals: 2), largest: 500)))
  let unadjusted = try lettered([2, 14, 8], .none)
  #expect(try unadjusted.shown("difference:yes:group=a/b", .changesNeeded) == "6")
  #expect(try unadjusted.shown("difference:yes:group=a/c", .changesNeeded) == "1")
}

@Test func `a difference too small for letters isn't tried`() throws {
  let small = try lettered([2, 14], .holm, smallestBase: 21)
  #expect(!small.rows.contains { $0.value.hasPrefix("difference") })
  let large = try lettered([2, 14], .holm, smallestBase: 20)
  #expect(large.rows.contains { $0.value.hasPrefix("difference") })
}

/// The robustness of so many yes of 20 in each group, where columns have letters.
private func lettered(
  _ yes: [Int], _ adjustment: Adjustment, smallestBase: Int = 2
) throws -> Finding {
  let question = Question.single("answer", ["yes", "no"])
  let group = Question.single("group", Array(["a", "b", "c"].prefix(yes.count)))
  let plan = BreakdownPlan(
    question, by: [group], show: [.percent],
    test: TestPlan(
      whole: nil, letters: true, adjustment: adjustment, smallestBase: smallestBase),
    robustness: true)
  let responses = Responses([
    (question, yes.flatMap { GivenAnswer.counts([$0, 20 - $0]) }),
    (group, GivenAnswer.counts(yes.map { _ in 20 })),
  ])
  return try #require(
    CountedBreakdown(plan, of: Study([question, group]), responses).findings.last)
}
