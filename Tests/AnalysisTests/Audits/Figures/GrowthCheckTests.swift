import Survey
import TestSupport
import Testing

@testable import Analysis

private func growth(
  _ end: String, _ change: String, _ word: String = "", target: String? = nil, years: String? = nil
) -> FigureAudit.GrowthCheck? {
  let figures =
    [
      PublishedFigure("E", "workforce", "count", "*", end),
      PublishedFigure("C", "workforce", "change", "*", change, word: word),
    ] + (target.map { [PublishedFigure("T", "workforce", "target", "*", $0)] } ?? [])
    + (years.map { [PublishedFigure("P", "workforce", "period", "*", $0)] } ?? [])
  return FigureAudit(of: figures).checks.compactMap { check in
    if case .growth(let growth) = check.outcome { growth } else { nil }
  }.first
}

private typealias Limit = FigureAudit.GrowthCheck.Limit

private func limit(
  _ relation: FigureAudit.GrowthCheck.Relation, _ text: String
) throws -> Limit {
  Limit(relation, try #require(DecimalNumber(text)))
}

/// The toolkit's allied health professionals in mental health services in September 2021.
///
/// There were 26,863 after a rise of over 7,500 since 2017, where 4,200 were aimed at. 7,500 of
/// 19,363 is 38.73 %, and the fourth root of 26,863 / 19,363 is 1.08529 (worked out with Python).
@Test func `over 7,500 more than four years ago is less than 19,363 then`() throws {
  let found = try #require(growth("26,863", "7,500", "over", target: "4,200", years: "4"))
  #expect(try found.start == limit(.lessThan, "19363"))
  #expect(try found.percent == limit(.moreThan, "38.7"))
  #expect(try found.yearly == limit(.moreThan, "8.5"))
  #expect(try found.beyondTarget == limit(.moreThan, "3300"))
}

@Test func `a limit is rounded so that it stays one`() throws {
  // 7 of 3 is 233.33 %.
  #expect(try growth("10", "7", "under")?.percent == limit(.lessThan, "233.4"))
  #expect(try growth("10", "7", "over")?.percent == limit(.moreThan, "233.3"))
  #expect(try growth("10", "7")?.percent == limit(.exactly, "233.3"))
  #expect(try growth("10", "7", "under")?.start == limit(.moreThan, "3"))
}

@Test(arguments: [("10", "10", ""), ("10", "12", ""), ("10", "7", "about"), ("ten", "7", "")])
func `nothing follows where there was nothing before, or nothing certain`(
  end: String, change: String, word: String
) {
  #expect(growth(end, change, word) == nil)
}

@Test func `growth is what follows, and no fault`() {
  let figures = [
    PublishedFigure("E", "workforce", "count", "*", "10"),
    PublishedFigure("C", "workforce", "change", "*", "7"),
  ]
  let audit = FigureAudit(of: figures)
  #expect(audit.checks.map(\.outcome.standing) == [.follows])
  #expect(!audit.isImpossible)
}
