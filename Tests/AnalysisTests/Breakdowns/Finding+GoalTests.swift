import Survey
import TestSupport
import Testing

@testable import Analysis

private let settings = Question.multiple(
  "settings", ["nhs", "gp", "school"], nets: [Net("any", [0, 1])])
private let provider = Question.single("provider", ["a", "b", "c"])

/// Of a's four 2 have an NHS setting, of b's three 1; two of b have no setting, c has nobody.
private let responses = Responses([
  (
    settings,
    [
      .options([0]), .options([1, 2]), .options([2]), .options([2]), .options([0, 1]), .missing,
      .missing, .notAsked,
    ]
  ),
  (provider, GivenAnswer.counts([4, 3, 0], missing: 1)),
])

private func finding(
  _ answer: Goal.Answer, _ percent: String, base: BreakdownPlan.BaseRule = .asked,
  by banner: [Question] = [provider]
) throws -> Finding {
  let goal = Goal(answer: answer, percent: try #require(DecimalNumber(percent)))
  let plan = BreakdownPlan(
    name: "goal", title: "Goal", question: settings.id, segment: nil, banner: banner.map(\.id),
    percentage: .column, base: base, measures: [.count, .percent], showsIntervals: false,
    decimals: nil, goal: goal)
  return Finding(breakdown: plan, of: Study([settings, provider]), responses)
}

@Test func `a goal has a line a column with all that it rests on`() throws {
  let table = try finding(.net(0), "100")
  #expect(table.kind == .goal)
  #expect(table.measures == [.base, .count, .percent, .goal, .shortOfGoal])
  #expect(table.rows.map(\.value) == ["net:any"])
  #expect(table.columns.map(\.value) == ["*", "a", "b", "c"])
  let lines = table.cells[0].map { $0.map(\.shown) }
  #expect(
    lines == [
      ["7", "3", "43", "100", "4"], ["4", "2", "50", "100", "2"], ["3", "1", "33", "100", "2"],
      ["0", "z", "z", "100", "z"],
    ])
}

@Test func `the base decides who is short of the goal`() throws {
  let table = try finding(.net(0), "100", base: .answered)
  #expect(table.cells[0].map { $0[0].shown } == ["5", "4", "1", "0"])
  #expect(table.cells[0].map { $0[4].shown } == ["2", "2", "0", "z"])
  #expect(table.base.outside == .init(missing: 2, notAsked: 1))
  #expect(try finding(.net(0), "100").base.outside == .init(missing: 0, notAsked: 1))
}

@Test(arguments: [("50", "1"), ("42.8", "0"), ("42.9", "1"), ("1", "0"), ("100", "4")])
func `nobody is short of a goal that is met`(percent: String, short: String) throws {
  #expect(try finding(.net(0), percent).shown("net:any", .shortOfGoal) == short)
}

@Test func `a goal may be of an option`() throws {
  let table = try finding(.option(2), "50")
  #expect(try table.shown("school", .count) == "3")
  #expect(try table.shown("school", .goal) == "50")
  #expect(try table.figure("school", .shortOfGoal) == .count(1, base: 7))
}

@Test func `a goal says what it is, and nothing of shares that overlap`() throws {
  let table = try finding(.option(0), "50")
  #expect(
    table.caveats == [
      .goal(answer: "Nhs", percent: DecimalNumber(units: 50, decimals: 0))
    ])
}

@Test(arguments: UInt64(0)..<60)
func `a goal counts as the breakdown of the same answers does`(seed: UInt64) throws {
  let study = RandomResponses(seed: seed)
  let question = study.questions[Int(seed % 3)]
  let places = (question.optionList?.options ?? []).indices
  for base in BreakdownPlan.BaseRule.allCases {
    let plain = BreakdownPlan(question, by: study.banner, segment: study.segment, base: base)
    let all = Finding(breakdown: plain, of: Study(study.questions), study.responses)
    for place in places.prefix(3) {
      let goal = Goal(answer: .option(place), percent: DecimalNumber(units: 60, decimals: 0))
      let plan = BreakdownPlan(
        name: "goal", title: "Goal", question: question.id, segment: study.segment,
        banner: study.banner.map(\.id), percentage: .column, base: base,
        measures: [.count, .percent], showsIntervals: false, decimals: nil, goal: goal)
      let table = Finding(breakdown: plan, of: Study(study.questions), study.responses)
      #expect(table.bases == all.bases)
      for column in all.columns.indices {
        let line = table.cells[0][column]
        #expect(Array(line[1...2]) == all.cells[place][column])
        let missed = 60 * all.bases[column] - 100 * (line[1].count ?? 0)
        let short = missed <= 0 ? 0 : (missed + 99) / 100
        #expect(line[4].count == (all.bases[column] == 0 ? nil : short))
      }
    }
  }
}
