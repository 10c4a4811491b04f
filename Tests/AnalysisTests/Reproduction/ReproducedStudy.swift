import Survey
import TestSupport
import Testing

@testable import Analysis

private let placement = Question.single(
  "placement", ["dual", "psych", "ahps", "unsure"], nets: [Net("sure", [0, 1, 2])])
private let group = Question.single("group", ["leads", "focus"])
private let trainings = Question.multiple("trainings", ["cbt", "cat"])
private let years = Question.number("years", unit: "years")
private let note = Question("note", .text)

/// Of 33: 31 placed themselves (the first ten are leads), four gave their years.
private let responses = Responses([
  (placement, GivenAnswer.counts([19, 7, 1, 4], missing: 1, notAsked: 1)),
  (group, GivenAnswer.counts([10, 20], missing: 3)),
  (
    trainings,
    [.options([0, 1]), .options([0]), .options([])] + Array(repeating: .missing, count: 30)
  ),
  (
    years,
    GivenAnswer.numbers(["37.5", "40", "8", "9.5"]) + Array(repeating: .missing, count: 29)
  ),
])

private let excerpts =
  [("T1.1", 0), ("T1.1", 0), ("T1.2", 12), ("T1.2", 0)].map {
    Excerpt(respondent: $0.1, group: "", interviewQuestion: "", theme: $0.0, coder: "")
  } + [Excerpt(respondent: nil, group: "focus", interviewQuestion: "", theme: "T2", coder: "")]
  + [Excerpt(respondent: 0, group: "", interviewQuestion: "", theme: "T2", coder: "")]

private let themePlan = ThemePlan(
  name: "themes", title: "Themes",
  codeFrame: CodeFrame(
    name: "themes.csv",
    themes: [("T1", nil), ("T1.1", "T1"), ("T1.2", "T1"), ("T2", nil), ("T3", nil)].map {
      .init(id: $0.0, parent: $0.1, label: "", definition: "", interviewQuestion: "")
    }),
  interviewQuestion: nil, segment: nil, group: group.id, columns: [0, 1], collective: [:],
  measures: [.respondents])

/// What a figure says, in the order of its columns in the file.
struct Printed: Sendable, CustomTestStringConvertible {
  let set: String
  let measure: String
  let category: String
  let value: String
  let group: String
  let recomputed: String
  let difference: String

  init(
    _ set: String, _ measure: String, _ category: String, _ value: String, _ group: String = "",
    gives recomputed: String, _ difference: String
  ) {
    (self.set, self.measure, self.category) = (set, measure, category)
    (self.value, self.group) = (value, group)
    (self.recomputed, self.difference) = (recomputed, difference)
  }

  var testDescription: String { "\(set) \(measure) \(category) \(value) \(group)" }

  var figure: PublishedFigure {
    PublishedFigure(
      id: "D1", set: set, measure: measure, category: category, value: value,
      unit: measure == "percent" ? "percent" : "count", base: nil, group: group,
      quantifier: value.isEmpty ? "several" : "", note: "")
  }
}

func comparison(
  _ figures: [PublishedFigure], rule: Rounding.Rule = .halfUp
) -> Finding {
  let study = Study(
    [placement, group, trainings, years, note],
    segments: [
      Segment(name: "leads", condition: Condition(group, [0])),
      Segment(name: "focus", condition: Condition(group, [1])),
      Segment(name: "sure", condition: Condition(placement, [0, 1])),
    ], rounding: Rounding(decimals: 0, rule: rule), plan: [.themes(themePlan)])
  return Finding(
    reproduction: ReproductionPlan(name: "r", title: "R", source: "published"), of: study,
    Evidence(responses, excerpts: excerpts, publishedFigures: ["published": figures]))
}
