import Analysis
import Disclosure
import Survey
import TestSupport
import Testing

@testable import Report

private let answer = Question.single("answer", ["yes", "no"])
private let group = Question.single("group", ["a", "b", "c"])
private let scale = Question.scale("scale", ["1", "2", "3", "4", "5"])

/// The report's tables of one plan, as Markdown.
private func printed(_ study: Study, _ responses: Responses) -> [String] {
  let publication = Publication(
    of: study.findings(from: Evidence(responses)), under: .none, rounding: study.rounding,
    smallBases: study.smallBases)
  return ReportDocument(study, publication, inputs: []).tables
    .filter { !["respondents-by-segment", "answers-by-question"].contains($0.name) }
    .map(MarkdownRenderer.render)
}

private let groups = Responses([
  (answer, GivenAnswer.counts([110, 100])),
  (group, GivenAnswer.counts([40, 50, 20]) + GivenAnswer.counts([40, 20, 40])),
])

@Test func `letters stand beside percentages, and the headings have them`() {
  let plan = BreakdownPlan(
    answer, by: [group], show: [.percent], test: TestPlan(whole: .automatic, letters: true),
    robustness: true)
  let study = Study([answer, group], plan: [.breakdown(plan)], selection: .purposive)
  for t in printed(study, groups) { print(t); print("=====") }
}

@Test func `the statistics of a scale stand one line a column`() {
  let plan = BreakdownPlan(
    scale, by: [group], show: [.percent], intervals: true, interval: .clopperPearson,
    statistics: [.mean, .median, .topBox, .netScore],
    test: TestPlan(whole: .automatic, letters: true))
  let study = Study(
    [scale, group], plan: [.breakdown(plan)], intervals: IntervalPlan(population: 400),
    smallBases: SmallBasePolicy([.init(.flag, below: 30), .init(.hide, below: 5)]))
  let responses = Responses([
    (
      scale,
      GivenAnswer.counts([8, 6, 4, 1, 1]) + GivenAnswer.counts([1, 2, 4, 10, 16])
        + GivenAnswer.counts([1, 2, 0, 0, 0])
    ),
    (group, GivenAnswer.counts([20, 33, 3])),
  ])
  for t in printed(study, responses) { print(t); print("=====") }
}

@Test func `a battery has its items down the side`() {
  let items = ["manager", "team"].map {
    Question.scale($0, ["1", "2", "3"], nets: [Net("low", [0, 1])])
  }
  let battery = Battery(
    id: Question.ID("support"), text: "Support?", items: items.map(\.id),
    options: items[0].optionList ?? OptionList(options: []))
  let plan = BatteryPlan(
    name: "support", title: "Support at work", battery: battery.id, statistics: [.mean, .netScore],
    box: 1)
  let study = Study(
    items, plan: [.battery(plan)], batteries: [battery],
    smallBases: SmallBasePolicy([.init(.bracket, below: 10)]))
  let responses = Responses([
    (items[0], GivenAnswer.counts([10, 0, 30])),
    (items[1], GivenAnswer.counts([3, 0, 1], missing: 36)),
  ])
  for t in printed(study, responses) { print(t); print("=====") }
}

@Test func `days are printed as days`() {
  let started = Question("started", .date)
  let day = CalendarDate("2020-02-29")?.dayNumber ?? 0
  let plan = BreakdownPlan(started, show: [.minimum, .median, .maximum])
  let study = Study([started], plan: [.breakdown(plan)])
  let responses = Responses([
    (started, [0, 1, 1, 40].map { .number(DecimalNumber(units: day + $0, decimals: 0)) })
  ])
  for t in printed(study, responses) { print(t); print("=====") }
}
