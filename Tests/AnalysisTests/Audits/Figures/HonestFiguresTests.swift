import Survey
import TestSupport
import Testing

@testable import Analysis

/// Tables in which nothing need be wrong: each could be printed by somebody who counted rightly.
private let honest = [
  FiguresTable(
    "a register that grew",
    [
      PublishedFigure("A", "r", "count", "*", "286,437", date: "2020-10"),
      PublishedFigure("B", "r", "count", "*", "295,665", date: "2021-12"),
    ]),
  FiguresTable(
    "shares of two years",
    [
      PublishedFigure("A", "q", "percent", "yes", "80", base: 10, date: "2020"),
      PublishedFigure("B", "q", "percent", "no", "70", base: 10, date: "2021"),
    ]),
  FiguresTable(
    "bases of two years",
    [
      PublishedFigure("A", "q", "percent", "yes", "33", group: "g", date: "2020"),
      PublishedFigure("B", "s", "base", "*", "10", group: "g", date: "2021"),
    ]),
  FiguresTable(
    "a range of one year and an average of another",
    [
      PublishedFigure("A", "y", "minimum", "*", "9", date: "2020"),
      PublishedFigure("B", "y", "mean", "*", "8", date: "2021"),
      PublishedFigure("C", "y", "maximum", "*", "40", date: "2020"),
    ]),
  FiguresTable(
    "a total printed as an answer",
    [
      PublishedFigure("A", "q", "count", "a", "6", base: 14),
      PublishedFigure("B", "q", "count", "b", "8", base: 14),
      PublishedFigure("C", "q", "count", "Total", "14", base: 14),
      PublishedFigure("D", "q", "percent", "a", "43", base: 14),
      PublishedFigure("E", "q", "percent", "b", "57", base: 14),
      PublishedFigure("F", "q", "percent", "all", "100", base: 14),
    ]),
  FiguresTable(
    "one part of a whole",
    [
      PublishedFigure("A", "p", "count", "*", "14"),
      PublishedFigure("B", "p", "count", "hcpc", "13", base: 14),
    ]),
  FiguresTable(
    "counts of several answers",
    [
      PublishedFigure("A", "q", "count", "a", "9", base: 14),
      PublishedFigure("B", "q", "count", "b", "8", base: 14),
    ]),
  FiguresTable(
    "several answers that add up to a hundred",
    [
      // 6 and 9 of 14.
      PublishedFigure("A", "q", "percent", "a", "43", base: 14),
      PublishedFigure("B", "q", "percent", "b", "57", base: 14),
      PublishedFigure("C", "q", "percent", "c", "0", base: 14),
    ]),
  FiguresTable("two answers of 7 people that miss a hundred", .shares(["29", "43", "29"], of: 7)),
  FiguresTable(
    "a net of several answers",
    [
      PublishedFigure("A", "q", "percent", "a", "80", base: 10, partOf: "N"),
      PublishedFigure("B", "q", "percent", "b", "70", base: 10, partOf: "N"),
      PublishedFigure("N", "q", "percent", "net:any", "90", base: 10),
    ]),
  FiguresTable(
    "percentages of answers in a group of people",
    [
      PublishedFigure("A", "q", "percent_of_responses", "a", "33", group: "g"),
      PublishedFigure("B", "q", "percent_of_responses", "b", "67", group: "g"),
      PublishedFigure("C", "s", "base", "*", "10", group: "g"),
    ]),
  FiguresTable(
    "two bases with one category",
    [
      PublishedFigure("A", "asked", "base", "*", "31", group: "all"),
      PublishedFigure("B", "answered", "base", "*", "30", group: "all"),
      PublishedFigure("C", "q", "count", "a", "6", base: 31),
      PublishedFigure("D", "q", "count", "a", "5", base: 30),
    ]),
  FiguresTable(
    "a count of everybody beside a percentage of those who answered",
    [
      PublishedFigure("A", "q", "count", "a", "6", base: 31),
      PublishedFigure("B", "q", "percent", "a", "50", base: 12),
    ]),
  FiguresTable(
    "a coarser printing",
    [
      PublishedFigure("A", "q", "percent", "a", "63", base: 1_000),
      PublishedFigure("B", "q", "percent", "a", "62.8", base: 1_000),
    ]),
  FiguresTable(
    "rough numbers",
    [
      PublishedFigure("A", "q", "percent", "a", "80", base: 7, word: "nearly"),
      PublishedFigure("B", "q", "mean", "b", "5.19", base: 28, word: "about"),
      PublishedFigure("C", "q", "count", "c", "200", base: 1_000, word: "some"),
      PublishedFigure("D", "q", "count", "d", "1,000", word: "over", partOf: "E"),
      PublishedFigure("E", "q", "count", "e", "1,234"),
    ]),
  FiguresTable(
    "averages of shares of a week",
    [PublishedFigure("A", "week", "mean", "*", "5.19", unit: "days per week", base: 28)]),
  FiguresTable(
    "an average in thousands between two others",
    [
      PublishedFigure("A", "pay", "minimum", "*", "1,000", base: 3),
      PublishedFigure("B", "pay", "mean", "*", "1,250", base: 3),
      PublishedFigure("C", "pay", "maximum", "*", "2,000"),
    ]),
  FiguresTable(
    "a word of ours",
    [PublishedFigure("A", "t", "respondents", "T1", "6", base: 6, word: "most")]),
  FiguresTable(
    "values that can't be read",
    [
      PublishedFigure("A", "q", "count", "a", "n/a", base: 14),
      PublishedFigure("B", "q", "count", "a", "12", base: 14),
      PublishedFigure("C", "q", "Percent", "a", "140", base: 14),
    ]),
  FiguresTable("so many people", .shares(["12.3457", "87.6543"], of: 999_999_999_999)),
]

extension [PublishedFigure] {
  fileprivate static func shares(_ values: [String], of base: Int) -> [PublishedFigure] {
    PublishedFigure.percentages(values, of: base)
  }
}

@Test(arguments: honest)
func `an honest table is not accused`(table: FiguresTable) {
  #expect(table.checks(.amiss).map { $0.figures.map(\.id) }.isEmpty)
}
