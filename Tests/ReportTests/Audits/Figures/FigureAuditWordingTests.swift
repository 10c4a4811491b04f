import Analysis
import Survey
import TestSupport
import Testing

@testable import Report

private func findings(_ figures: [PublishedFigure]) -> [String] {
  FigureAudit(of: figures).checks.map(\.finding)
}

@Test func `numbers of different dates are told from the earliest`() {
  let figures = [
    PublishedFigure("A", "r", "count", "*", "233000", word: "over", date: "2021-09"),
    PublishedFigure("B", "r", "count", "*", "187000", word: "more than", date: "2021-07"),
  ]
  #expect(
    findings(figures) == [
      "different numbers at different dates: more than 187,000 (2021-07), over 233,000 (2021-09)."
    ])
}

@Test(arguments: [
  ("233542", "count", "233,542"), ("999", "count", "999"), ("1,234", "count", "1,234"),
  ("1234.5", "mean", "1234.5"), ("1948", "year", "1948"), ("0012", "count", "0012"),
])
func `plain numbers have commas between thousands`(value: String, measure: String, words: String) {
  #expect(PublishedFigure("A", "s", measure, "*", value).words == words)
}

@Test func `what was assumed of the answers is said`() {
  #expect(
    findings(PublishedFigure.percentages(["50", "49"], of: 100)) == [
      "if these are all the answers, 50 % and 49 % can't be had of 100, by any rounding that was"
        + " tried. Together these make 99, and the base is 100. By rounding to the nearest, no other"
        + " base up to 100 fits either. Taken to be all the answers, one a person; with several"
        + " answers a person they can be had."
    ])
}

@Test func `counts of a base nobody said they make are told on a condition`() {
  let figures = [
    PublishedFigure("A", "q", "count", "a", "6", base: 15),
    PublishedFigure("B", "q", "count", "b", "8", base: 15),
  ]
  #expect(
    findings(figures) == [
      "if these are all the answers and nobody gave several, 6 and 8 add up to 14, which is 1 less"
        + " than 15, the base that is stated. Something isn't listed, or a number is off."
    ])
}

@Test func `a lent base is told with its group`() {
  let figures = [
    PublishedFigure("A", "q", "percent", "a", "79", group: "leads_heads"),
    PublishedFigure("B", "s", "base", "*", "14", group: "leads_heads"),
  ]
  #expect(
    findings(figures) == [
      "79 % can be had of 14, the base printed for leads heads, in one way: 11."
    ])
}

@Test(arguments: [
  (
    PublishedFigure("A", "q", "count", "a", "n/a"),
    "‘n/a’ can't be read as a count, so nothing is held against it."
  ),
  (
    PublishedFigure("A", "q", "Percent", "a", "12"),
    "the measure ‘Percent’ isn't known, so nothing is held against it; ‘percent’ may be meant."
  ),
  (
    PublishedFigure("A", "q", "count", "a", "15", base: 14),
    "15 is more than 14, the base that it states."
  ),
  (
    PublishedFigure("A", "q", "mean", "a", "5.19", unit: "days", base: 28),
    "if the answers are whole numbers, no 28 whole numbers have an average of 5.19; the nearest"
      + " averages are 5.18 and 5.21."
  ),
])
func `a finding is told in plain words`(figure: PublishedFigure, words: String) {
  #expect(findings([figure]) == [words])
}

@Test func `JSON says how the answers were taken`() throws {
  let json = try FigureAudit(of: PublishedFigure.percentages(["50", "50"], of: 14)).json
  #expect(json.contains("\"structure\" : \"partition\""))
  #expect(json.contains("\"structure_is\" : \"assumed\""))
}
