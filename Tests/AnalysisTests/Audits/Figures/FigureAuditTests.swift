import Survey
import TestSupport
import Testing

@testable import Analysis

/// The standings of what is found, in order.
private func standings(
  _ figures: [PublishedFigure], _ codebook: Codebook? = nil
) -> [FigureAudit.Standing] {
  FigureAudit(of: figures, codebook: codebook).checks.map(\.outcome.standing)
}

/// The counts of a register with its printed total (a toolkit on allied health professions in
/// mental health, Health Education England, table of registered numbers): the rows add up to 239,025, and the total leaves one of them out.
private let register = [
  4_904, 12_472, 10_407, 41_762, 14_559, 1_516, 5_483, 31_470, 59_717, 1_154, 38_168, 17_413,
]

@Test func `a total that leaves one row out is told with the row`() throws {
  let rows = register.enumerated().map { place, count in
    PublishedFigure("R\(place + 1)", "registered", "count", "p\(place)", "\(count)", partOf: "T")
  }
  let audit = FigureAudit(
    of: rows + [PublishedFigure("T", "registered", "count", "*", "233,542")])
  let check = try #require(audit.checks.first)
  guard case .total(let total) = check.outcome else {
    Issue.record("the check is of no total")
    return
  }
  #expect(audit.checks.count == 1)
  #expect(total.sum == 239_025)
  #expect(total.difference == -5_483)
  #expect(total.partsEqualToGap == [6])
  #expect(check.outcome.standing == .amiss)
  #expect(check.figures.last?.id == "T")
}

@Test(arguments: [
  ([6, 3, 5], 14, FigureAudit.Standing.fits), ([6, 3, 4], 14, .otherwise),
  ([6, 3, 6], 14, .otherwise),
])
func `counts of one question are held against the base they state`(
  counts: [Int], base: Int, standing: FigureAudit.Standing
) {
  let figures = counts.enumerated().map { place, count in
    PublishedFigure("F\(place)", "art_form", "count", "c\(place)", "\(count)", base: base)
  }
  #expect(standings(figures) == [standing])
}

@Test func `a single count, a net and a second printing are no parts of a base`() {
  #expect(standings([PublishedFigure("F1", "phd", "count", "yes", "1", base: 14)]).isEmpty)
  let figures = [
    PublishedFigure("F1", "q", "count", "a", "6", base: 14),
    PublishedFigure("F2", "q", "count", "b", "8", base: 14),
    PublishedFigure("F3", "q", "count", "net:any", "14", base: 14),
    PublishedFigure("F4", "q", "count", "a", "6", base: 14),
  ]
  #expect(standings(figures) == [.fits, .fits])
}

@Test func `people with several answers each add up to anything`() {
  let question = Question.multiple("trainings", ["cbt", "cat"])
  let figures = [
    PublishedFigure("F1", "trainings", "count", "cbt", "9", base: 14),
    PublishedFigure("F2", "trainings", "count", "cat", "8", base: 14),
  ]
  #expect(standings(figures) == [.otherwise])
  #expect(standings(figures, Codebook([question])).isEmpty)
  #expect(standings(figures, Codebook([.single("trainings", ["cbt", "cat"])])) == [.amiss])
}

@Test(arguments: [
  (["43", "22"], "65", FigureAudit.Standing.fits), (["64", "28"], "92", .fits),
  (["33", "33"], "67", .fits), (["43", "22"], "67", .amiss), (["43", "22"], "51", .amiss),
])
func `a percentage is held against its parts, rounding allowed for`(
  parts: [String], total: String, standing: FigureAudit.Standing
) {
  let figures =
    parts.enumerated().map { place, value in
      PublishedFigure("P\(place)", "q", "percent", "c\(place)", value, partOf: "T")
    } + [PublishedFigure("T", "q", "percent", "net:any", total)]
  let components = FigureAudit(of: figures).checks.filter {
    if case .components = $0.outcome { true } else { false }
  }
  #expect(components.map(\.outcome.standing) == [standing])
}

/// Brown and Heathers's worked figures, as the scrutiny package's documentation has them.
@Test(arguments: [
  ("5.19", 28, FigureAudit.Standing.amiss), ("5.19", 32, .fits), ("5.27", 43, .otherwise),
  ("22", 14, .untold),
])
func `an average is asked whether whole numbers can have it`(
  mean: String, base: Int, standing: FigureAudit.Standing
) {
  #expect(standings([PublishedFigure("M", "years", "mean", "*", mean, base: base)]) == [standing])
}

@Test func `the averages nearest to one that can't be had are told`() throws {
  let audit = FigureAudit(of: [PublishedFigure("M", "years", "mean", "*", "5.19", base: 28)])
  guard case .average(let check) = try #require(audit.checks.first).outcome else {
    Issue.record("the check is of no average")
    return
  }
  // 145 and 146 of 28.
  #expect(
    check.finding
      == .impossible(nearest: ["5.18", "5.21"].compactMap { DecimalNumber($0) }))
}

@Test(arguments: [("9", "22", "40", true), ("9", "8.9", "40", false), ("9", "40.1", "40", false)])
func `an average lies within its range`(
  lowest: String, mean: String, highest: String, fits: Bool
) {
  let figures = [
    PublishedFigure("A", "years", "minimum", "*", lowest),
    PublishedFigure("B", "years", "mean", "*", mean),
    PublishedFigure("C", "years", "maximum", "*", highest),
  ]
  #expect(standings(figures) == [fits ? .fits : .amiss])
}

/// 133 of 1,775 is 7.493 %.
@Test(arguments: [
  ("7.5", FigureAudit.Standing.fits), ("7.4", .otherwise), ("7.6", .amiss), ("7", .fits),
  ("8", .otherwise),
])
func `a count is held against the percentage printed beside it`(
  percentage: String, standing: FigureAudit.Standing
) {
  let figures = [
    PublishedFigure("C", "q", "count", "a", "133", base: 1_775),
    PublishedFigure("P", "q", "percent", "a", percentage, base: 1_775),
  ]
  let pairs = FigureAudit(of: figures).checks.filter {
    if case .countBesidePercentage = $0.outcome { true } else { false }
  }
  #expect(pairs.map(\.outcome.standing) == [standing])
}
