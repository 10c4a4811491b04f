import Survey
import TestSupport
import Testing

@testable import Analysis

private typealias Agreement = FigureAudit.RepeatCheck.Agreement

/// A number in two places, with the words beside it.
struct TwoPrintings: Sendable {
  let first: (value: String, word: String)
  let second: (value: String, word: String)
  let agreement: FigureAudit.RepeatCheck.Agreement
}

@Test(arguments: [
  TwoPrintings(first: ("92", ""), second: ("92", ""), agreement: .same),
  TwoPrintings(first: ("22", ""), second: ("22", "over"), agreement: .sameBesideWord),
  TwoPrintings(
    first: ("187,000", "more than"), second: ("233,000", "over"), agreement: .compatible),
  TwoPrintings(first: ("233,000", "over"), second: ("233,542", ""), agreement: .compatible),
  TwoPrintings(first: ("250,000", "over"), second: ("233,542", ""), agreement: .contradictory),
  TwoPrintings(first: ("250,000", "under"), second: ("260,000", "over"), agreement: .contradictory),
  TwoPrintings(first: ("12", ""), second: ("13", ""), agreement: .contradictory),
  TwoPrintings(first: ("1,234", ""), second: ("1234", ""), agreement: .same),
  TwoPrintings(first: ("63%", ""), second: ("63", ""), agreement: .same),
  TwoPrintings(first: ("63", ""), second: ("62.8", ""), agreement: .compatible),
  TwoPrintings(first: ("62", ""), second: ("62.8", ""), agreement: .compatible),
  TwoPrintings(first: ("63", ""), second: ("61.9", ""), agreement: .contradictory),
  TwoPrintings(first: ("10", "at least"), second: ("10", "at most"), agreement: .sameBesideWord),
  TwoPrintings(first: ("10", "over"), second: ("10", "under"), agreement: .contradictory),
  TwoPrintings(
    first: ("999,999,999,999", "over"), second: ("999,999,999,998", ""), agreement: .contradictory),
  TwoPrintings(first: ("8A", ""), second: ("8A", ""), agreement: .same),
  TwoPrintings(first: ("8A", ""), second: ("8", ""), agreement: .unreadable),
  TwoPrintings(first: ("9999999999999999999", ""), second: ("8", ""), agreement: .unreadable),
  TwoPrintings(first: ("12", "about"), second: ("13", ""), agreement: .compatible),
])
func `a figure is held against itself in another place`(printings: TwoPrintings) throws {
  let figures = [
    PublishedFigure("A", "s", "count", "*", printings.first.value, word: printings.first.word),
    PublishedFigure("B", "s", "count", "*", printings.second.value, word: printings.second.word),
  ]
  let found = FigureAudit(of: figures).checks.compactMap { check -> Agreement? in
    if case .repeated(let check) = check.outcome { check.agreement } else { nil }
  }
  #expect(found == [printings.agreement])
}

@Test func `figures of other groups, measures or categories are other figures`() {
  let figures = [
    PublishedFigure("A", "s", "count", "a", "1", group: "x"),
    PublishedFigure("B", "s", "count", "a", "2", group: "y"),
    PublishedFigure("C", "s", "count", "b", "3", group: "x"),
    PublishedFigure("D", "s", "respondents", "a", "4", group: "x"),
  ]
  #expect(FigureAudit(of: figures).checks.isEmpty)
}

@Test(arguments: [
  ("most", 6, 6, FigureAudit.Standing.otherwise), ("most", 4, 6, .fits), ("most", 3, 6, .otherwise),
  ("all", 6, 6, .fits), ("all", 5, 6, .otherwise), ("Half", 7, 14, .fits),
  ("half", 9, 14, .otherwise), ("nearly all", 12, 14, .fits), ("nearly all", 14, 14, .otherwise),
  ("a few", 2, 14, .fits), ("a few", 0, 14, .otherwise),
])
func `a word is held against the number beside it`(
  word: String, count: Int, base: Int, standing: FigureAudit.Standing
) {
  let figure = PublishedFigure("W", "s", "respondents", "T1", "\(count)", base: base, word: word)
  #expect(FigureAudit(of: [figure]).checks.map(\.outcome.standing) == [standing])
}

@Test(arguments: ["several", "some", "Some", "about"])
func `a word that isn't on the scale says nothing of the number beside it`(word: String) {
  let figure = PublishedFigure("W", "s", "respondents", "T1", "3", base: 200, word: word)
  #expect(FigureAudit(of: [figure]).checks.isEmpty)
}

@Test func `a word without a number is told, with the number given elsewhere`() throws {
  let word = PublishedFigure("W", "words", "respondents", "T1", "", word: "several")
  let alone = try #require(FigureAudit(of: [word]).checks.first)
  guard case .word(let uncounted) = alone.outcome else { throw WrongCheck() }
  #expect(uncounted.finding == .uncounted)

  let counted = PublishedFigure("N", "themes", "respondents", "T1", "1", base: 14)
  let both = try #require(FigureAudit(of: [word, counted]).checks.first)
  guard case .word(let elsewhere) = both.outcome else { throw WrongCheck() }
  #expect(elsewhere.finding == .countedElsewhere)
  #expect(both.figures.map(\.id) == ["W", "N"])
  #expect(both.outcome.standing == .untold)
}

private struct WrongCheck: Error {}
