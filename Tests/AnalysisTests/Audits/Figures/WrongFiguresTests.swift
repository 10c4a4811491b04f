import Survey
import TestSupport
import Testing

@testable import Analysis

/// Tables that nobody who counted rightly can have printed, each with one thing wrong.
private let wrong = [
  FiguresTable(
    "two numbers at one date",
    [
      PublishedFigure("A", "r", "count", "*", "286,437", date: "2020-10"),
      PublishedFigure("B", "r", "count", "*", "286,473", date: "2020-10"),
    ]),
  FiguresTable("a share that 14 people can't make", .shares(["42", "22"], of: 14)),
  FiguresTable(
    "parts that don't make the whole they are said to",
    [
      PublishedFigure("A", "q", "count", "a", "6", partOf: "T"),
      PublishedFigure("B", "q", "count", "b", "8", partOf: "T"),
      PublishedFigure("T", "s", "count", "both", "15"),
    ]),
  FiguresTable(
    "parts that don't make the total of their set",
    [
      PublishedFigure("A", "q", "count", "a", "6"), PublishedFigure("B", "q", "count", "b", "8"),
      PublishedFigure("C", "q", "count", "total", "15"),
    ]),
  FiguresTable(
    "a count above its base", [PublishedFigure("A", "q", "count", "a", "15", base: 14)]),
  FiguresTable("shares of which none is anybody's", .shares(["63", "23", "1", "13"], of: 31)),
  FiguresTable(
    "a share of a base that is lent",
    [
      PublishedFigure("A", "q", "percent", "a", "1", group: "g"),
      PublishedFigure("B", "s", "base", "*", "31", group: "g"),
    ]),
  FiguresTable(
    "a net below its largest part",
    [
      PublishedFigure("A", "q", "percent", "a", "80", base: 10, partOf: "N"),
      PublishedFigure("B", "q", "percent", "b", "70", base: 10, partOf: "N"),
      PublishedFigure("N", "q", "percent", "net:any", "60", base: 10),
    ]),
  FiguresTable(
    "a finer printing that rounds to another",
    [
      PublishedFigure("A", "q", "percent", "a", "63", base: 1_000),
      PublishedFigure("B", "q", "percent", "a", "61.8", base: 1_000),
    ]),
  FiguresTable(
    "a number beyond its bound",
    [
      PublishedFigure("A", "r", "count", "*", "250,000", word: "over", date: "2021"),
      PublishedFigure("B", "r", "count", "*", "233,542", date: "2021"),
    ]),
  FiguresTable(
    "an average that whole years can't have",
    [PublishedFigure("A", "y", "mean", "*", "5.19", unit: "years", base: 28)]),
  FiguresTable(
    "an average above the highest",
    [
      PublishedFigure("A", "y", "minimum", "*", "1,000"),
      PublishedFigure("B", "y", "mean", "*", "2,001"),
      PublishedFigure("C", "y", "maximum", "*", "2,000"),
    ]),
  FiguresTable(
    "a count beside another percentage",
    [
      PublishedFigure("A", "q", "count", "a", "133", base: 1_775),
      PublishedFigure("B", "q", "percent", "a", "9", base: 1_775),
    ]),
  FiguresTable(
    "a base printed twice",
    [
      PublishedFigure("A", "s", "base", "*", "31", group: "g"),
      PublishedFigure("B", "s", "base", "*", "30", group: "g"),
    ]),
]

extension [PublishedFigure] {
  fileprivate static func shares(
    _ values: [String], of base: Int
  ) -> [PublishedFigure] {
    PublishedFigure.percentages(values, of: base)
  }
}

@Test(arguments: wrong)
func `a wrong table is told once`(table: FiguresTable) {
  #expect(table.checks(.amiss).count == 1)
}
