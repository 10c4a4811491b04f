import Survey
import TestSupport
import Testing

@testable import Analysis

private let single = Question.single("single", ["a", "b"])
private let other = Question.single("other", ["x", "y"])
private let multiple = Question.multiple("multiple", ["m", "n"])
private let years = Question.number("years")

/// Of the four, the third isn't in the base of `single` and the fourth not in a column of `other`.
private let responses = Responses([
  (single, [.option(0), .option(1), .missing, .option(0)]),
  (other, [.option(0), .option(1), .option(0), .missing]),
  (multiple, [.options([0, 1]), .options([]), .options([1]), .missing]),
  (years, GivenAnswer.numbers(["3", "5", "8", ""])),
])

private func caveats(
  _ plan: BreakdownPlan, provenance: Provenance = .observed, in responses: Responses = responses
) -> [Caveat] {
  let study = Study([single, other, multiple, years], provenance: provenance)
  return Finding(breakdown: plan, of: study, responses).caveats
}

@Test func `a single response alone has no caveats`() {
  for provenance in Provenance.allCases {
    #expect(caveats(BreakdownPlan(single), provenance: provenance).isEmpty)
  }
}

@Test func `several answers each are said with their numbers`() {
  #expect(
    caveats(BreakdownPlan(multiple)) == [.severalAnswersEach(respondents: 3, answers: 3)])
}

@Test func `a banner over reconstructed rows is said to be nobody's finding`() {
  let plan = BreakdownPlan(single, by: [single])
  #expect(caveats(plan, provenance: .reconstructed) == [.jointDistributionUnpublished])
  #expect(caveats(plan, provenance: .observed).isEmpty)
  #expect(caveats(plan, provenance: .synthetic).isEmpty)
  let printed = BreakdownPlan(single, by: [single], jointIsPublished: true)
  #expect(caveats(printed, provenance: .reconstructed).isEmpty)
}

@Test func `respondents outside the banner are said where they are in the base`() {
  let outside = Caveat.outsideBanner(question: "Other", respondents: 1)
  #expect(caveats(BreakdownPlan(single, by: [other])) == [outside])
  #expect(caveats(BreakdownPlan(multiple, by: [other])).count == 1)
  #expect(caveats(BreakdownPlan(multiple, by: [other], base: .asked)).contains(outside))
}

@Test func `respondents outside the banner who aren't in the base are left unsaid`() {
  let base = Responses([
    (single, [.option(0), .missing, .notAsked]), (other, [.option(0), .missing, .notAsked]),
  ])
  #expect(caveats(BreakdownPlan(single, by: [other]), in: base).isEmpty)
  #expect(
    caveats(BreakdownPlan(single, by: [other], base: .asked), in: base)
      == [.outsideBanner(question: "Other", respondents: 1)])
}

@Test func `each banner question says who is outside it`() {
  #expect(
    caveats(BreakdownPlan(single, by: [other, multiple])) == [
      .columnsOverlap(question: "Multiple"),
      .basesDiffer(lowest: 1, highest: 2),
      .outsideBanner(question: "Other", respondents: 1),
      .outsideBanner(question: "Multiple", respondents: 2),
    ])
}

@Test func `banner questions with one base between them raise no alarm`() {
  #expect(
    caveats(BreakdownPlan(single, by: [other, other]))
      == Array(repeating: .outsideBanner(question: "Other", respondents: 1), count: 2))
}

@Test func `the alarm goes by the base that the plan asks for`() {
  let alarms = [BreakdownPlan.BaseRule.answered, .asked].map { base in
    caveats(BreakdownPlan(single, by: [other, single], base: base)).first
  }
  #expect(
    alarms == [
      .basesDiffer(lowest: 2, highest: 3), .outsideBanner(question: "Other", respondents: 1),
    ])
  #expect(
    caveats(BreakdownPlan(years, by: [multiple, single], show: [.mean])) == [
      .columnsOverlap(question: "Multiple"),
      .outsideBanner(question: "Multiple", respondents: 1),
      .outsideBanner(question: "Single", respondents: 1),
    ])
}

private let summaries: [([Measure], [Caveat])] = [
  ([.mean], []), ([.mean, .median], [.quantileMethod]), ([.quartile1], [.quantileMethod]),
  ([.quartile3, .minimum], [.quantileMethod]), ([.standardDeviation, .minimum, .maximum], []),
]

@Test(arguments: summaries)
func `a summary says its quantile method where it shows one`(
  measures: [Measure], expected: [Caveat]
) {
  #expect(caveats(BreakdownPlan(years, show: measures)) == expected)
}
