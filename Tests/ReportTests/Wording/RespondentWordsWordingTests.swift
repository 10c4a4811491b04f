import Survey
import TestSupport
import Testing

@testable import Analysis
@testable import Report

private let trainees = RespondentWords(one: "trainee", many: "trainees")
private let resources = RespondentWords(one: "resource", many: "resources", nature: .things)
private let setting = Question.single("setting", ["nhs", "school"])

private func base(
  _ rule: BreakdownPlan.BaseRule, _ words: RespondentWords, _ base: Int = 2, missing: Int = 0,
  notAsked: Int = 0, percentage: BreakdownPlan.Percentage? = nil
) -> [String] {
  let finding = Finding.table(
    question: setting,
    base: BaseStatement(
      rule: .respondents(rule), segment: nil, askedWhen: Condition(setting, [0]),
      percentage: percentage, outside: .init(missing: missing, notAsked: notAsked)),
    rows: [.part("Yes")], bases: [base], cells: [[[.count(1)]]])
  return finding.cleared()?.baseWords(Codebook([setting]), .observed, words) ?? []
}

@Test func `a base is of what the study calls them`() {
  #expect(base(.answered, trainees) == ["Base: 2 trainees who answered."])
  #expect(base(.answered, trainees, 1) == ["Base: 1 trainee who answered."])
  #expect(base(.answered, resources) == ["Base: 2 resources with an answer."])
  #expect(base(.asked, resources) == ["Base: 2 resources with or without an answer."])
  #expect(
    base(.answered, resources, percentage: .total).last
      == "Each percentage is of all 2 resources.")
  #expect(
    base(.answered, trainees, percentage: .row).last
      == "Each percentage is of all the trainees of its row.")
}

@Test func `things aren't asked and don't refuse an answer`() {
  #expect(
    base(.answered, resources, missing: 3, notAsked: 1).last
      == "Not in the base: 3 without an answer; 1 to which the question does not apply (it applies"
      + " to those whose answer to ‘Setting’ is ‘Nhs’).")
  #expect(
    base(.answered, trainees, missing: 3, notAsked: 1).last
      == "Not in the base: 3 who were asked and gave no answer; 1 who was not asked (the question"
      + " went to those whose answer to ‘Setting’ is ‘Nhs’).")
}

@Test(arguments: [
  (
    Caveat.severalAnswersEach(respondents: 17, answers: 57),
    "Each resource can have several answers: 17 resources have 57 answers. Percentages of"
      + " resources can add to more than 100."
  ),
  (
    .severalAnswersEach(respondents: 1, answers: 1),
    "Each resource can have several answers: 1 resource has 1 answer."
  ),
  (
    .columnsOverlap(question: "Tags"),
    "Each resource can have several answers to ‘Tags’ and stands in a column for each."
  ),
  (
    .outsideBanner(question: "Tags", respondents: 1),
    "1 resource of the base has none of the options of ‘Tags’ and stands in none"
  ),
  (
    .outsideBanner(question: "Tags", respondents: 2),
    "2 resources of the base have none of the options of ‘Tags’ and stand in none"
  ),
])
func `a caveat speaks of things as things`(caveat: Caveat, start: String) {
  #expect(caveat.words(resources).hasPrefix(start), "\(caveat.words(resources))")
}

@Test func `a caveat speaks of people by their name`() {
  #expect(
    Caveat.columnsOverlap(question: "Tags").words(trainees)
      == "Trainees could give several answers to ‘Tags’; they stand in a column for each.")
  #expect(
    Caveat.outsideBanner(question: "Tags", respondents: 2).words(trainees)
      == "2 trainees of the base have none of the options of ‘Tags’ and stand in none of its columns."
  )
  let goal = Caveat.goal(answer: "NHS", percent: DecimalNumber(units: 335, decimals: 1))
  #expect(
    goal.words(trainees)
      == "Number and per cent: trainees with the answer ‘NHS’. Goal: 33.5 per cent of each base."
      + " Short of the goal: how many more trainees would need that answer.")
}

@Test(arguments: [
  (trainees, BreakdownPlan.BaseRule.answered, "All who answered"),
  (trainees, .asked, "All who were asked"), (resources, .answered, "All with an answer"),
  (resources, .asked, "All resources"),
])
func `the last line of several answers each is everyone`(
  words: RespondentWords, rule: BreakdownPlan.BaseRule, expected: String
) {
  #expect(words.everyone(rule) == expected)
}

@Test func `a whole report has no respondents where the study has others`() throws {
  let study = Study(
    [setting], respondents: resources, provenance: .synthetic,
    plan: [.breakdown(BreakdownPlan(setting))])
  let evidence = Evidence(Responses([(setting, GivenAnswer.counts([2, 1], missing: 1))]))
  let files = ReportFiles(.of(study.findings(from: evidence), study))
  let report = try #require(files.texts["report.md"])
  #expect(!report.lowercased().contains("respondent"))
  #expect(
    report.contains("The resources of this study are invented; its figures describe nothing."))
  #expect(report.contains("**Table 1: Resources, in all and by segment**"))
  #expect(report.contains("| All resources | 4 |"))
}
