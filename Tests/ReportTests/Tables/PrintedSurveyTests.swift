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

/// The lines of a table's grid without its rule.
private func grid(_ table: String) -> [String] {
  table.split(separator: "\n").filter { $0.hasPrefix("| ") && !$0.hasPrefix("| :") }.map(
    String.init)
}

/// The lines below a table, without the numbers of notes.
private func notes(_ table: String) -> [String] {
  table.split(separator: "\n").filter { $0.hasPrefix("- ") }
    .map { String($0.dropFirst(2).replacing(#/^\\\[note [0-9]+\\\] /#, with: "")) }
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
  let tables = printed(study, groups)
  #expect(
    grid(tables[0]) == [
      "| Answer | All (base 210): Per cent | Group: A. A (base 80): Per cent"
        + " | Group: A. A (base 80): Higher than | Group: B. B (base 70): Per cent"
        + " | Group: B. B (base 70): Higher than | Group: C. C (base 60): Per cent"
        + " | Group: C. C (base 60): Higher than |",
      "| Yes | 52 | 50 | C | 71 | A, C | 33 | none |",
      "| No | 48 | 50 | B | 29 | none | 67 | A, B |",
      "| Total | 100 | 100 | \\[z\\] | 100 | \\[z\\] | 100 | \\[z\\] |",
    ])
  #expect(
    grid(tables[1]) == [
      "| Answers by | Test | Base | Test statistic | Degrees of freedom | p-value | Cramér’s V |",
      "| Group | Pearson’s chi-squared | 210 | 19.091 | 2 | 0.0001 | 0.302 |",
    ])
  #expect(
    notes(tables[1]) == [
      "Base: 210 respondents who answered.",
      "The respondents were chosen on purpose, not drawn at random: a test or an interval says"
        + " nothing of anybody else.",
      "Each test asks whether the answers differ between the groups of a question at all; it does"
        + " not say which. There is one test.",
      "Not exact, because chi-squared is close with so many respondents: ‘Group’.",
    ])
  #expect(
    grid(tables[2]).prefix(5) == [
      "| Finding | Respondents who would have to answer otherwise | Base |",
      "| ‘Yes’ has more than half | 5 | 210 |",
      "| ‘Yes’ comes before ‘No’ | 5 | 210 |",
      "| ‘Yes’: ‘A’ and ‘B’ differ significantly | 3 | 150 |",
      "| ‘Yes’: ‘A’ and ‘C’ differ significantly | 1 | 140 |",
    ])
  #expect(tables.count == 3)
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
  let tables = printed(study, responses)
  #expect(
    grid(tables[1]) == [
      "| Respondents | Number | Mean (score) | Mean (score): 95% CI lower limit"
        + " | Mean (score): 95% CI upper limit | Mean (score): higher than | Median (score) |",
      "| All | 56 | 3.3 | 2.9 | 3.6 | \\[z\\] | 3.5 |",
      "| Group: A. A | 20 | 2.1 \\[u\\] | 1.6 \\[u\\] | 2.5 \\[u\\] | none | 2.0 \\[u\\] |",
      "| Group: B. B | 33 | 4.2 | 3.8 | 4.5 | A | 4.0 |",
      "| Group: C. C | 3 | \\[x\\] | \\[x\\] | \\[x\\] | \\[x\\] | \\[x\\] |",
      "| Respondents | Top box (per cent) | Top box (per cent): 95% CI lower limit"
        + " | Top box (per cent): 95% CI upper limit | Net score (percentage points)"
        + " | Net score (percentage points): 95% CI lower limit"
        + " | Net score (percentage points): 95% CI upper limit |",
      "| All | 50 | 37 | 63 | 14 | −8 | 37 |",
      "| Group: A. A | 10 \\[u\\] | 2 \\[u\\] | 30 \\[u\\] | −60 \\[u\\] | −87 \\[u\\]"
        + " | −33 \\[u\\] |",
      "| Group: B. B | 79 | 63 | 90 | 70 | 50 | 90 |",
      "| Group: C. C | \\[x\\] | \\[x\\] | \\[x\\] | \\[x\\] | \\[x\\] | \\[x\\] |",
    ])
  #expect(
    Set(notes(tables[1])).isSuperset(of: [
      "Base: 56 respondents who answered.",
      "95% CI: 95% confidence interval, Clopper-Pearson (exact), for a population of 400, of which each"
        + " group is taken to have the share that it has of the 56 in the base.",
      "Rounding: percentages to whole numbers, to the nearest, halves away from zero.",
      "Top box: ‘4’ and ‘5’. Middle: ‘3’. Bottom box: ‘1’ and ‘2’.",
      "Net score: per cent in the top box less per cent in the bottom box, from −100 to 100.",
    ]))
  #expect(
    notes(tables[1]).contains(
      "Percentages and averages of few respondents: with a base below 5 the symbol \\[x\\] stands in"
        + " its place, below 30 the number has the symbol \\[u\\] beside it. Counts stay as they are."
    ))
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
  let table = printed(study, responses)[0]
  #expect(
    grid(table) == [
      "| Support? | Base | Mean | Net score (percentage points) | 1 | 2 | 3 | Low |",
      "| Manager | 40 | 2.5 | 50 | 25 | 0 | 75 | 25 |",
      "| Team | 4 | (1.5) | (−50) | (75) | (0) | (25) | (75) |",
    ])
  #expect(
    notes(table) == [
      "Base: of each item, the respondents who answered, whose number stands beside it. Each"
        + " percentage is of the base of its item.",
      "Rounding: percentages to whole numbers, to the nearest, halves away from zero.",
      "The items do not rest on the same people: their bases run from 4 to 40.",
      "Top box: ‘3’. Middle: ‘2’. Bottom box: ‘1’.",
      "Net score: per cent in the top box less per cent in the bottom box, from −100 to 100.",
      "Percentages and averages of few respondents: with a base below 10 the number stands in"
        + " brackets. Counts stay as they are.",
      "( ) in brackets: rests on few respondents.",
    ])
}

@Test func `days are printed as days`() {
  let started = Question("started", .date)
  let day = CalendarDate("2020-02-29")?.dayNumber ?? 0
  let plan = BreakdownPlan(started, show: [.minimum, .median, .maximum])
  let study = Study([started], plan: [.breakdown(plan)])
  let responses = Responses([
    (started, [0, 1, 1, 40].map { .number(DecimalNumber(units: day + $0, decimals: 0)) })
  ])
  let table = printed(study, responses)[0]
  #expect(
    grid(table) == [
      "| Respondents | Number | Earliest | Median | Latest |",
      "| All | 4 | 29 February 2020 | 1 March 2020 | 9 April 2020 |",
    ])
  #expect(
    notes(table) == [
      "Base: 4 respondents who answered.",
      "Median: the day in the middle of all answers; of an even number of answers, the earlier of the"
        + " two in the middle.",
    ])
}
