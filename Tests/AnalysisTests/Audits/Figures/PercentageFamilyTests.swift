import Survey
import TestSupport
import Testing

@testable import Analysis

private func families(
  _ figures: [PublishedFigure], _ codebook: Codebook? = nil
) -> [PercentageFamily] {
  PercentageFamily.all(in: figures, PrintedBases(figures), codebook)
}

@Test func `the base is the figure's own, that of another printing, or its group's`() {
  let own = PublishedFigure("A", "q", "percent", "a", "50", base: 14, group: "g")
  let again = PublishedFigure("B", "q", "percent", "a", "50", group: "g")
  let other = PublishedFigure("C", "r", "percent", "a", "50", group: "h")
  let group = PublishedFigure("D", "sample", "base", "*", "1,000", group: "h")
  #expect(families([own]).map { $0.base?.number } == [14])
  #expect(families([again, own]).map { $0.base?.number } == [14])
  #expect(families([again, own]).first?.figures.map(\.id) == ["A"])
  #expect(families([again]).map { $0.base?.number } == [nil])
  #expect(families([other, group]).map { $0.base?.number } == [1_000])
}

@Test func `a group with two bases has none`() {
  let figures = [
    PublishedFigure("A", "q", "percent", "a", "50", group: "g"),
    PublishedFigure("B", "s", "base", "*", "14", group: "g"),
    PublishedFigure("C", "s", "base", "*", "15", group: "g"),
  ]
  #expect(families(figures).map { $0.base?.number } == [nil])
}

@Test(arguments: [
  (["63", "23", "1", "13"], PercentageAudit.Structure.partition), (["33", "33", "33"], .partition),
  (["79"], .incomplete), (["40", "30"], .incomplete), (["80", "70", "60"], .multiple),
])
func `the sum of the figures suggests how the answers hang together`(
  values: [String], structure: PercentageAudit.Structure
) {
  #expect(families(PublishedFigure.percentages(values, of: 31)).map(\.structure) == [structure])
}

@Test func `a codebook knows how the answers hang together`() {
  let figures = PublishedFigure.percentages(["60", "40"], of: 10)
  let single = Codebook([Question.single("q", ["c1", "c2"])])
  let more = Codebook([Question.single("q", ["c1", "c2", "c3"])])
  let several = Codebook([Question.multiple("q", ["c1", "c2"])])
  #expect(families(figures, single).map(\.structure) == [.partition])
  #expect(families(figures, more).map(\.structure) == [.incomplete])
  #expect(families(figures, several).map(\.structure) == [.multiple])
}

@Test func `nets and wholes stand apart from their parts`() {
  let figures = [
    PublishedFigure("A", "q", "percent", "a", "43", base: 23, partOf: "N"),
    PublishedFigure("B", "q", "percent", "b", "22", base: 23, partOf: "N"),
    PublishedFigure("C", "q", "percent", "c", "35", base: 23),
    PublishedFigure("N", "q", "percent", "together", "65", base: 23),
    PublishedFigure("M", "q", "percent", "net:more", "57", base: 23),
  ]
  #expect(families(figures).map { $0.figures.map(\.id) } == [["A", "B", "C"], ["N"], ["M"]])
}

@Test func `a set that fits another printed base is told that base with its counts`() throws {
  let figures =
    PublishedFigure.percentages(["50", "8", "13", "13", "8", "8"], of: 14, group: "leads") + [
      PublishedFigure("B", "sample", "base", "*", "24", group: "interviewed")
    ]
  let audit = FigureAudit(of: figures)
  guard case .percentages(let check) = audit.checks[0].outcome
  else {
    Issue.record("the check is of no percentages")
    return
  }
  #expect(check.audit.isImpossible)
  #expect(check.largest == 24)
  #expect(
    check.fitting == [
      FigureAudit.FittingBase(24, counts: [12, 2, 3, 3, 2, 2], groups: ["interviewed"])
    ])
  let reading = try #require(check.audit.readings.first { $0.repair == .otherBase })
  #expect(reading.base == 24)
  #expect(reading.uniqueCounts == [12, 2, 3, 3, 2, 2])
}

@Test func `percentages without a base anywhere can't be told`() {
  let audit = FigureAudit(of: PublishedFigure.percentages(["63", "23", "1", "13"], of: nil))
  #expect(audit.checks.map(\.outcome.standing) == [.untold])
  #expect(!audit.isImpossible)
}

@Test(arguments: [(["50", "42", "8"], [Int]()), (["50", "8", "13", "13", "8", "8"], [24])])
func `several questions to one group are asked for a base that fits them all`(
  other: [String], fitting: [Int]
) throws {
  // 50, 42 and 8 can be had of 12, 24 and 26; 43, 22 and 35 of 23 alone (up to 36).
  let first = fitting.isEmpty ? ["43", "22", "35"] : ["50", "42", "8"]
  let figures = [("a", first), ("b", other)].flatMap { set, values in
    values.enumerated().map { place, value in
      PublishedFigure("\(set)\(place)", set, "percent", "c\(place)", value, base: 14, group: "g")
    }
  }
  let base = PublishedFigure("N", "sample", "base", "*", "31", group: "all")
  let check = try #require(
    FigureAudit(of: figures + [base]).checks.compactMap { check in
      if case .commonBase(let common) = check.outcome { common } else { nil }
    }.first)
  #expect(check.fitting == fitting)
  #expect(check.stated == 14)
  #expect(check.questions == 2)
}
