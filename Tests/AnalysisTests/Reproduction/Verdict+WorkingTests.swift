import Survey
import TestSupport
import Testing

@testable import Analysis

/// A percentage in print, the rows it is of, and the verdict.
struct Judged: Sendable {
  let printed: String
  let count: Int
  let base: Int
  var stated: Int?
  let verdict: Verdict
}

@Test(arguments: [
  Judged(printed: "79", count: 11, base: 14, verdict: .reproduced),
  Judged(printed: "78", count: 11, base: 14, verdict: .underAnotherRounding),
  Judged(printed: "12", count: 3, base: 24, verdict: .underAnotherRounding),
  Judged(printed: "1", count: 1, base: 31, verdict: .impossible),
  Judged(printed: "63", count: 19, base: 31, verdict: .impossible),
  Judged(printed: "63", count: 19, base: 31, stated: 30, verdict: .differs),
  Judged(printed: "50", count: 6, base: 14, verdict: .differs),
  Judged(printed: "42.9", count: 6, base: 14, verdict: .reproduced),
  Judged(printed: "43.0", count: 6, base: 14, verdict: .impossible),
])
func `a percentage is judged by its rows and its stated base`(judged: Judged) throws {
  let published = PublishedFigure("D", "q", "percent", "a", judged.printed, base: judged.stated)
  let figure = Share(count: judged.count, base: judged.base)
    .percent(decimals: 0)
  let decimals = try #require(published.number).decimals
  let ours = try #require(figure.amount).restated(to: decimals, by: .halfUp)
  #expect(Verdict(on: published, recomputed: figure, ours: ours) == judged.verdict)
}

@Test(arguments: [("7", Verdict.reproduced), ("1,007", .differs), ("", .notWorkedOut)])
func `a count is reproduced or differs`(printed: String, verdict: Verdict) {
  let published = PublishedFigure("D", "q", "count", "a", printed)
  let ours = DecimalNumber(units: 7, decimals: 0)
  #expect(Verdict(on: published, recomputed: .count(7), ours: ours) == verdict)
  #expect(Verdict(on: published, recomputed: nil, ours: nil) == .notWorkedOut)
}

@Test func `a mean may be reproduced by cutting its decimals`() throws {
  let published = PublishedFigure("D", "years", "mean", "*", "22.1")
  let mean = Figure(.quotient(numerator: 310, denominator: 14), unit: "years", decimals: 1)
  let ours = try #require(mean.amount).restated(to: 1, by: .halfEven)
  #expect(ours.description == "22.1")
  let other = PublishedFigure("D", "years", "mean", "*", "22.2")
  #expect(Verdict(on: published, recomputed: mean, ours: ours) == .reproduced)
  #expect(Verdict(on: other, recomputed: mean, ours: ours) == .underAnotherRounding)
}

@Test func `every verdict is counted, and they make up all figures`() throws {
  let question = Question.single("q", ["a", "b"])
  let figures = [
    PublishedFigure("A", "q", "percent", "a", "50"),
    PublishedFigure("B", "q", "percent", "b", "33"),
    PublishedFigure("C", "q", "count", "a", "2"), PublishedFigure("D", "other", "count", "a", "2"),
  ]
  let plan = ReproductionPlan(name: "r", title: "R", source: "published")
  let study = Study([question], provenance: .reconstructed, plan: [.reproduction(plan)])
  let finding = Finding(
    verdictsOf: plan, of: study,
    Evidence(
      Responses([(question, GivenAnswer.counts([1, 1]))]),
      publishedFigures: ["published": figures]))
  #expect(finding.name == "r-verdicts")
  #expect(
    finding.rows.map(\.label) == [
      "Reproduced", "Reproduced under another rounding", "Impossible as printed", "Differs",
      "Can't be worked out", "All figures",
    ])
  #expect(try finding.shown(.count) == ["1", "0", "1", "1", "1", "4"])
  #expect(finding.caveats == [.rowsMadeFromTheseFigures])
}
