import Survey
import TestSupport
import Testing

@testable import Analysis

@Test(arguments: [
  Printed("years", "minimum", "*", "8", gives: "8", "0"),
  Printed("years", "maximum", "*", "40", gives: "40", "0"),
  Printed("years", "maximum", "*", "39.5", gives: "40.0", "0.5"),
  Printed("years", "maximum", "*", "40.00", gives: "40.00", "0.00"),
  Printed("years", "minimum", "*", "10", "leads", gives: "8", "-2"),
  Printed("placement", "count", "dual", "20.5", gives: "19.0", "-1.5"),
])
func `the printed decimals rule, whatever ours are`(_ printed: Printed) throws {
  let finding = comparison([printed.figure])
  #expect(try finding.shown("D1", .recomputed) == printed.recomputed)
  #expect(try finding.shown("D1", .difference) == printed.difference)
}

@Test func `a quantity word has no number to set beside`() throws {
  let figure = Printed("themes", "respondents", "T1.1", "", gives: "", "").figure
  let finding = comparison([figure])
  #expect(finding.rows[0].descriptions[3] == "several")
  for measure in finding.measures { #expect(try finding.shown("D1", measure) == "x") }
}

private let rules: [(Rounding.Rule, String)] = [
  (.halfUp, "13"), (.halfEven, "12"), (.truncate, "12"), (.largestRemainder, "13"),
]

@Test(arguments: rules)
func `ours are rounded by the study's rule`(rule: Rounding.Rule, percentage: String) throws {
  let question = Question.single("eighths", ["a", "b"])
  let study = Study([question], rounding: Rounding(decimals: 3, rule: rule))
  let figure = Printed("eighths", "percent", "a", "13", gives: "", "").figure
  let finding = Finding(
    reproduction: ReproductionPlan(name: "r", title: "R", source: "published"), of: study,
    Evidence(
      Responses([(question, GivenAnswer.counts([1, 7]))]),
      publishedFigures: ["published": [figure]]))
  #expect(try finding.shown("D1", .recomputed) == percentage)
}

@Test func `our figure carries its own count and base, the printed one the stated base`() throws {
  let figure = PublishedFigure(
    id: "D7", set: "placement", measure: "percent", category: "dual", value: "63", unit: "percent",
    base: 30, group: "all", quantifier: "", note: "")
  let finding = comparison([figure])
  #expect(try finding.figure("D7", .published).base == 30)
  #expect(try finding.figure("D7", .recomputed).base == 31)
  #expect(try finding.figure("D7", .recomputed).count == 19)
  #expect(try finding.figure("D7", .difference).unit == "points")
  #expect(
    finding.rows[0].descriptions == [
      "Placement: Dual (percent)", "all", "30", "63", "31", "differs",
    ])
}

@Test func `figures keep their order, and an unknown source has none`() {
  let figures = ["b", "a"].map { id in
    PublishedFigure(
      id: id, set: "", measure: "", category: "", value: "", unit: "", base: nil, group: "",
      quantifier: "half", note: "")
  }
  #expect(comparison(figures).rows.map(\.value) == ["b", "a"])
  #expect(comparison([]).rows.isEmpty)
}
