import Analysis
import Survey
import TestSupport
import Testing

@testable import Report

private let figures = [
  PublishedFigure("D1", "role", "count", "lead", "6", group: "staff_all", partOf: "D10"),
  PublishedFigure("D2", "role", "count", "head", "8", group: "staff_all", partOf: "D10"),
  PublishedFigure("D3", "q", "percent", "a", "64", base: 31),
  PublishedFigure("D4", "words", "respondents", "T1", "", word: "several"),
  PublishedFigure("D5", "words", "respondents", "T2", "", word: "several"),
  PublishedFigure("D6", "words", "respondents", "T3", "", word: "some"),
  PublishedFigure("D7", "themes", "respondents", "T3", "3"),
  PublishedFigure("D8", "years", "maximum", "*", "40"),
  PublishedFigure("D9", "years", "maximum", "*", "40"),
  PublishedFigure("D10", "role", "count", "*", "15", group: "staff_all"),
]

private let audit = FigureAudit(of: figures)

@Test func `a page says first how much doesn't fit`() {
  #expect(
    audit.page.opening == [
      "6 checks of 10 figures: 1 doesn't fit, 1 only on a condition, 1 fits, and of 3"
        + " nothing can be told."
    ])
  #expect(
    audit.page.sections.map(\.heading) == [
      "What doesn't fit", "What fits only on a condition", "What can't be told", "What fits",
    ])
  #expect(audit.page.closing.count == 1)
}

@Test func `what doesn't fit is told with its figures, group and arithmetic`() {
  #expect(
    audit.page.sections[0].items == [
      "role, staff all (D1, D2 and D10): 6 and 8 add up to 14, which is 1 less than 15, the number"
        + " printed for all of them. Something isn't listed, or a number is off."
    ])
}

@Test func `words without a number are told together, a number elsewhere beside its word`() {
  #expect(
    audit.page.sections[2].items == [
      "themes (D6 and D7): ‘some’ here, and a number elsewhere: 3 (D7).",
      "‘several’ stands for a number that isn't given (D4 and D5).",
    ])
}

@Test func `figures printed alike are told together`() {
  #expect(
    audit.page.sections[3].items == [
      "Printed more than once, and the same each time: 1 figure (D8 and D9)."
    ])
}

@Test func `an audit without a fault accuses nobody and defends nobody`() {
  let clean = FigureAudit(of: [figures[7], figures[8]])
  #expect(clean.page.closing.isEmpty)
  #expect(clean.page.sections.map(\.heading) == ["What fits"])
}

@Test(arguments: [
  (["D1"], "D1"), (["D1", "D2"], "D1 and D2"), (["D8", "D9", "D10"], "D8 to D10"),
  (["D1", "D3", "D4", "D5"], "D1 and D3 to D5"), (["a", "b", "c"], "a, b and c"),
  (["A1", "B2", "B3", "B4"], "A1 and B2 to B4"),
])
func `ids in a run are told by their ends`(ids: [String], words: String) {
  #expect(ids.runs == words)
}

@Test func `the gap is named where one part alone is as large`() {
  let parts = [
    PublishedFigure("R1", "registered", "count", "osteopaths", "5,483", partOf: "T"),
    PublishedFigure("R2", "registered", "count", "others", "233,542", partOf: "T"),
    PublishedFigure("T", "registered", "count", "*", "233,542"),
  ]
  #expect(
    FigureAudit(of: parts).checks[0].finding
      == "5,483 and 233,542 add up to 239,025, which is 5,483 more than 233,542, the number printed"
      + " for all of them. The gap is exactly osteopaths (R1).")
}

@Test func `every check has an object, whose id no other has`() throws {
  let json = try audit.json
  #expect(json.contains("\"verdict\" : \"differs\""))
  #expect(json.contains("\"verdict\" : \"untestable(no number)\""))
  #expect(json.contains("\"verdict\" : \"impossible-under(either)\""))
}
