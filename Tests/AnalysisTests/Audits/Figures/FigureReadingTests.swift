import Survey
import TestSupport
import Testing

@testable import Analysis

private func outcomes(_ figures: [PublishedFigure]) -> [FigureAudit.UnreadableCheck] {
  FigureAudit(of: figures).checks.compactMap { check in
    if case .unreadable(let check) = check.outcome { check } else { nil }
  }
}

@Test(arguments: [
  ("percent", "a lot"), ("percent", "1234"), ("percent", "12.34567"), ("count", "12.5"),
  ("count", "-3"), ("count", "1000000000000"), ("base", "n/a"), ("respondents", "two"),
  ("mean", "22 years"), ("mean", "1234567890"), ("sd", "?"), ("minimum", ""), ("count", ""),
])
func `a value that isn't its measure's number is listed`(measure: String, value: String) {
  let figure = PublishedFigure("A", "q", measure, "a", value)
  #expect(outcomes([figure]) == [.value])
  #expect(FigureAudit(of: [figure]).checks.map(\.outcome.standing) == [.untold])
}

@Test(arguments: [
  ("percent", "<1"), ("percent", "–"), ("percent", "12,5"), ("percent", "63 %"),
  ("count", "1 234"), ("base", "1,775"), ("mean", "5,19"), ("mean", "−0.5"), ("minimum", "1,000"),
  ("category", "8A"), ("change", "more"), ("groups", ""),
])
func `a value that is, and a measure of another sort, aren't`(measure: String, value: String) {
  #expect(outcomes([PublishedFigure("A", "q", measure, "a", value)]).isEmpty)
}

@Test func `a word in a number's place is no fault`() {
  #expect(outcomes([PublishedFigure("A", "q", "count", "a", "", word: "several")]).isEmpty)
}

@Test func `a measure that is nearly a known one is listed with it`() {
  #expect(
    outcomes([PublishedFigure("A", "q", "Percent", "a", "12")]) == [.measure(meant: "percent")])
}

@Test func `a count of more than a hundred thousand million isn't worked out`() {
  let figures = [
    PublishedFigure("C", "q", "count", "a", "1", base: 999_999_999_999),
    PublishedFigure("P", "q", "percent", "a", "99.9999", base: 999_999_999_999),
  ]
  #expect(outcomes(figures) == [.tooLarge])
}

@Test func `a pair printed twice is told once`() {
  let figures = ["A", "B"].flatMap { id in
    [
      PublishedFigure("C\(id)", "q", "count", "a", "133", base: 1_775),
      PublishedFigure("P\(id)", "q", "percent", "a", "7.5", base: 1_775),
    ]
  }
  let pairs = FigureAudit(of: figures).checks.filter {
    if case .countBesidePercentage = $0.outcome { true } else { false }
  }
  #expect(pairs.count == 1)
}

@Test(arguments: [
  ("5,19", FigureAudit.Standing.amiss), ("5,190", .untold), ("5.17", .otherwise), ("5.18", .fits),
])
func `an average is read as it is printed, and tried by all roundings`(
  mean: String, standing: FigureAudit.Standing
) {
  // 145 of 28 is 5.1786, 146 of it 5.2143.
  let figure = PublishedFigure("M", "y", "mean", "*", mean, base: 28)
  #expect(FigureAudit(of: [figure]).checks.map(\.outcome.standing) == [standing])
}

@Test(arguments: [
  ("", "g", "s", "h", true), ("s", "g", "s", "h", true), ("t", "h", "s", "h", true),
  ("t", "g", "s", "h", false),
])
func `a word is counted elsewhere in its set or group only`(
  set: String, group: String, otherSet: String, otherGroup: String, isCounted: Bool
) throws {
  let word = PublishedFigure(
    "W", set, "respondents", "T1", "", group: set.isEmpty ? "" : group, word: "several")
  let number = PublishedFigure("N", otherSet, "respondents", "T1", "3", group: otherGroup)
  let check = try #require(FigureAudit(of: [word, number]).checks.first)
  #expect(check.figures.count == (isCounted ? 2 : 1))
}

@Test func `others are counted nowhere`() throws {
  let word = PublishedFigure("W", "s", "respondents", "T1", "", word: "Others")
  let number = PublishedFigure("N", "s", "respondents", "T1", "3")
  let check = try #require(FigureAudit(of: [word, number]).checks.first)
  #expect(check.figures.map(\.id) == ["W"])
}
