import Survey
import TestSupport
import Testing

@testable import Analysis

private let answer = Question.single("answer", ["yes", "no"])
private let group = Question.single("group", ["a", "b", "c"])

/// Yes was said by 40 of 80, 50 of 70 and 20 of 60.
private let responses = Responses([
  (answer, GivenAnswer.counts([110, 100])),
  (
    group,
    GivenAnswer.counts([40, 50, 20]) + GivenAnswer.counts([40, 20, 40])
  ),
])

private func findings(
  _ test: TestPlan, selection: Selection? = nil, of responses: Responses = responses
) -> [Finding] {
  let plan = BreakdownPlan(answer, by: [group], test: test)
  let study = Study([answer, group], plan: [.breakdown(plan)], selection: selection)
  return CountedBreakdown(plan, of: study, responses).findings
}

private func letters(_ finding: Finding, _ row: String) throws -> [[Int]?] {
  try ["*", "a", "b", "c"].map { try finding.figure(row, in: $0, .percent).higherThan }
}

/// R 4.2.2, `prop.test` of each pair without correction: z 2.6726 (b over a), 1.9720 (a over c) and 4.3435
/// (b over c); p 0.007526, 0.04861 and 0.0000140.
@Test(arguments: [
  (Adjustment.none, [[3], [1, 3], []]), (.bonferroni, [[], [1, 3], []]),
  (.holm, [[3], [1, 3], []]), (.benjaminiHochberg, [[3], [1, 3], []]),
])
func `letters name the columns that a percentage is significantly above`(
  adjustment: Adjustment, expected: [[Int]]
) throws {
  let all = findings(TestPlan(whole: nil, letters: true, adjustment: adjustment))
  #expect(try letters(all[0], "yes") == [nil] + expected)
  #expect(try all[0].figure("yes", in: "b", .count).higherThan == nil)
}

@Test func `no letter stands on both sides`() throws {
  let test = TestPlan(whole: nil, letters: true)
  for seed in UInt64(0)..<20 {
    let random = RandomResponses(seed: seed)
    for question in random.questions where question.optionList != nil {
      let plan = BreakdownPlan(question, by: random.banner, test: test)
      let study = Study(random.questions)
      let finding = CountedBreakdown(plan, of: study, random.responses).findings[0]
      for row in finding.cells {
        for (place, column) in row.enumerated() {
          for lower in column[1].higherThan ?? [] {
            #expect(row[lower][1].higherThan?.contains(place) != true)
            #expect(finding.columns[lower].question == finding.columns[place].question)
          }
        }
      }
    }
  }
}

@Test func `comparisons are listed with their difference, test and p-values`() throws {
  let all = findings(TestPlan(whole: nil, letters: true))
  let listed = all[1]
  #expect(listed.name == "answer-comparisons")
  #expect(listed.isListedOnly)
  #expect(listed.columns.map(\.value) == ["a/b", "a/c", "b/c"])
  #expect(listed.measures == [.difference, .statistic, .pValue, .adjustedPValue])
  #expect(try listed.shown("yes", in: "a/b", .difference) == "-21")
  #expect(try listed.shown("yes", in: "a/b", .statistic) == "-2.673")
  #expect(try listed.shown("yes", in: "a/c", .pValue) == "0.0486")
  #expect(try listed.shown("yes", in: "b/c", .adjustedPValue) == "0.0000")
}

@Test func `a column with fewer respondents than are compared has no letters`() throws {
  let all = findings(TestPlan(whole: nil, letters: true, smallestBase: 70))
  #expect(try letters(all[0], "yes") == [nil, [], [1], nil])
  #expect(all[0].caveats.contains(.tests(.notCompared(["C"], below: 70))))
  #expect(try all[1].shown("yes", in: "a/c", .pValue) == "z")
}

@Test func `a table with letters says what they are, and that nobody was drawn`() {
  let test = TestPlan(whole: nil, letters: true)
  let level = DecimalNumber(units: 5, decimals: 2)
  let letters = Caveat.tests(
    .letters(
      .percentages, level: level, .holm, families: [.init(question: group.label, size: 3)],
      comparisons: "answer-comparisons"))
  #expect(findings(test)[0].caveats == [letters])
  #expect(
    findings(test, selection: .purposive)[0].caveats
      == [letters, .tests(.notDrawnAtRandom(.purposive))])
  #expect(findings(test, selection: .random)[0].caveats == [letters])
}

@Test func `without a plan of tests there are no letters and no more tables`() throws {
  let plan = BreakdownPlan(answer, by: [group])
  let all = CountedBreakdown(plan, of: Study([answer, group]), responses).findings
  #expect(all.count == 1)
  #expect(try letters(all[0], "yes") == [nil, nil, nil, nil])
}

/// Of 20 everyone is in both columns or in one: z = (p1 - p2) / sqrt(p (1 - p) (1/n1 + 1/n2 - 2 n12 /
/// (n1 n2))) with 9 of 12 and 6 of 14, of whom 6 in both, by R 4.2.2: 2.2538.
@Test func `respondents in both columns of a multiple response are allowed for`() throws {
  let sources = Question.multiple("sources", ["x", "y"])
  let chosen: [[Int]] =
    Array(repeating: [0], count: 6) + Array(repeating: [0, 1], count: 6)
    + Array(repeating: [1], count: 8)
  // Of those in x alone 5 say yes, of those in both 4, of those in y alone 2.
  let yes = [0, 0, 0, 0, 0, 1] + [0, 0, 0, 0, 1, 1] + [0, 0, 1, 1, 1, 1, 1, 1]
  let responses = Responses([
    (answer, yes.map { .option($0) }), (sources, chosen.map { .options($0) }),
  ])
  let plan = BreakdownPlan(
    answer, by: [sources], test: TestPlan(whole: .automatic, letters: true))
  let all = CountedBreakdown(plan, of: Study([answer, sources]), responses).findings
  #expect(try all[2].shown("yes", in: "x/y", .statistic) == "2.254")
  #expect(all[0].caveats.contains(.tests(.overlapAllowedFor(["Sources"]))))
  #expect(all[1].rows.isEmpty)
  #expect(all[1].caveats == [.tests(.notTested(.columnsOverlap, ["Sources"]))])
}

@Test func `letters of means are Welch's, and stand beside the mean`() throws {
  let scale = Question.scale("scale", ["1", "2", "3", "4", "5"])
  let responses = Responses([
    (scale, GivenAnswer.counts([8, 6, 4, 1, 1]) + GivenAnswer.counts([1, 2, 4, 7, 6])),
    (group, GivenAnswer.counts([20, 20])),
  ])
  let plan = BreakdownPlan(
    scale, by: [group], statistics: [.mean], test: TestPlan(whole: nil, letters: true))
  let all = CountedBreakdown(plan, of: Study([scale, group]), responses).findings
  let statistics = all[1]
  #expect(
    try ["*", "a", "b", "c"].map { try statistics.figure("*", in: $0, .mean).higherThan }
      == [nil, [], [1], nil])
  #expect(try all[2].shown("statistic:mean", in: "a/b", .difference) == "-1.7")
  #expect(try all[2].figure("statistic:mean", in: "a/b", .statistic).unit == "t")
}
