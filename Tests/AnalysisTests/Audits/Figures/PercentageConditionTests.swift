import Survey
import TestSupport
import Testing

@testable import Analysis

private func checks(
  _ figures: [PublishedFigure], _ codebook: Codebook? = nil
) -> [FigureAudit.PercentageCheck] {
  FigureAudit(of: figures, codebook: codebook).checks.compactMap { check in
    if case .percentages(let check) = check.outcome { check } else { nil }
  }
}

/// 33, 33 and 34 of 100 people: 30 of 90 and so on fit one by one on many bases.
@Test(arguments: [
  // 5 and 4 of 10 and 1 of 10 are a whole; 5, 4 and 2 are eleven of ten.
  (["50", "40", "10"], 10, FigureAudit.Standing.fits), (["14", "29", "57"], 7, .fits),
  // On 8 people 13 and 38 are 1 and 3, and 50 is 4; 25, 25 and 50 fit, 38, 38 and 25 are 3, 3 and 2.
  (["38", "38", "25"], 8, .fits),
  // 2 of 7, 3 of 7 and 3 of 7 are eight people, though the figures could make 100 of others.
  (["14", "43", "43"], 7, .fits), (["14", "43", "29", "14"], 7, .fits),
  // 4, 4, 4 and 4 of 16 are 25 each; 6 % is 1 of 16: seventeen people.
  (["25", "25", "25", "19", "6"], 16, .fits),
  // 1 of 3 each for three answers, and nobody for the fourth, which can't be 1 of them.
  (["33", "33", "33", "1"], 3, .amiss),
  // Nobody of 100 is half a person: the sum is 99 people of 100.
  (["33", "33", "33"], 100, .otherwise), (["50", "49"], 100, .otherwise),
])
func `what is impossible only as all the answers is on a condition`(
  values: [String], base: Int, standing: FigureAudit.Standing
) {
  #expect(checks(PublishedFigure.percentages(values, of: base)).map(\.standing) == [standing])
}

@Test func `a codebook that declares the answers takes the condition away`() throws {
  let figures = PublishedFigure.percentages(["33", "33", "33"], of: 100)
  let single = Codebook([.single("q", ["c1", "c2", "c3"])])
  let several = Codebook([.multiple("q", ["c1", "c2", "c3"])])
  let assumed = try #require(checks(figures).first)
  #expect(assumed.isConditional)
  #expect(!assumed.isStructureDeclared)
  #expect(assumed.audit.structure == .partition)
  let declared = try #require(checks(figures, single).first)
  #expect(declared.standing == .amiss)
  #expect(declared.isStructureDeclared)
  #expect(checks(figures, several).map(\.audit.structure) == [.multiple])
  #expect(checks(figures, several).map(\.standing) == [.untold])
}

@Test func `a base that is lent is told with its lender`() {
  let base = PublishedFigure("N", "sample", "base", "*", "1,000", group: "h")
  let own = PublishedFigure("A", "q", "percent", "a", "50", base: 14, group: "h")
  let lent = PublishedFigure("B", "r", "percent", "a", "50", group: "h")
  let again = PublishedFigure("C", "q", "percent", "b", "7", group: "h")
  #expect(checks([base, own]).map(\.lender) == [nil])
  #expect(checks([base, lent]).map(\.lender) == ["h"])
  #expect(checks([base, lent]).map(\.audit.base) == [1_000])
  #expect(checks([base, own, again]).map(\.audit.base) == [14])
  #expect(
    checks([own, PublishedFigure("D", "q", "percent", "net:x", "7", group: "h")])
      .map(\.lender) == [nil, "h"])
}

@Test func `only bases lend themselves, to figures of their date`() {
  let count = PublishedFigure("N", "q", "count", "a", "7", base: 14, group: "h")
  let share = PublishedFigure("A", "r", "percent", "a", "50", group: "h")
  let rough = PublishedFigure("B", "s", "base", "*", "14", group: "h", word: "about")
  let other = PublishedFigure("C", "s", "base", "*", "14", group: "h", date: "2020")
  let responses = PublishedFigure("D", "r", "percent_of_responses", "a", "50", group: "h")
  let base = PublishedFigure("E", "s", "base", "*", "14", group: "h")
  for lender in [count, rough, other] { #expect(checks([share, lender]).isEmpty) }
  #expect(checks([responses, base]).isEmpty)
  #expect(checks([share, base]).count == 1)
}

@Test func `a base above a million is not searched`() {
  let found = checks(PublishedFigure.percentages(["33.3333", "66.6667"], of: 1_000_001))
  #expect(found.map(\.audit.verdict) == [.untestable(.baseTooLarge)])
  #expect(found.map(\.audit.maximumBase) == [0])
}

@Test func `no search over bases goes above ten thousand`() {
  let found = checks(PublishedFigure.percentages(["33.3", "66.6"], of: 1_000_000))
  #expect(found.map(\.audit.maximumBase) == [10_000])
  #expect(found.allSatisfy { $0.largest == 10_000 })
}

@Test(arguments: [20, 21])
func `more than twenty percentages get no readings`(number: Int) throws {
  let values = Array(repeating: "1", count: number - 1) + ["\(101 - number)"]
  let found = try #require(checks(PublishedFigure.percentages(values, of: 31)).first)
  #expect(found.standing == .amiss)
  #expect(found.audit.readings.isEmpty == (number > 20))
}

@Test func `three hundred small percentages are answered`() {
  let values = Array(repeating: "0.3", count: 300)
  #expect(checks(PublishedFigure.percentages(values, of: 1_000)).map(\.standing) == [.otherwise])
}
