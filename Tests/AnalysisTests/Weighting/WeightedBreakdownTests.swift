import Survey
import TestSupport
import Testing

@testable import Analysis

private let (role, side) = (WeightedStudy.role, WeightedStudy.side)

/// A plan's first table under a design of two strata and eight units, or none.
private func table(_ plan: BreakdownPlan, isClustered: Bool = false) throws -> Finding {
  let study =
    isClustered
    ? WeightedStudy(
      [plan], design: WeightedStudy.design(),
      responses: WeightedStudy.responses(
        strata: WeightedStudy.strata, units: WeightedStudy.units))
    : WeightedStudy([plan])
  return try #require(try study.findings().first)
}

/// R survey 4.1-1: svymean and svyciprop of role == "a" with svydesign(ids=~1) and with
/// svydesign(ids=~u, strata=~s), deff="replace"; in all, and of subset(side == "l").
@Test(arguments: [
  (false, "*", 0.490196078435, 0.1493608866, 1.33904, 0.211963341772, 0.774638351644),
  (true, "*", 0.490196078435, 0.1653502354, 1.64107, 0.159999341906, 0.829174993904),
  (false, "l", 0.4, 0.197585424564, 1.13866666667, 0.0868914233757, 0.823648580921),
  (true, "l", 0.4, 0.101653004547, 0.301388888889, 0.170591632601, 0.683631172218),
])
func `a weighted share has the error of its design`(
  isClustered: Bool, column: String, share: Double, error: Double, effect: Double, lower: Double,
  upper: Double
) throws {
  let finding = try table(.weighted(role, by: [side]), isClustered: isClustered)
  let percent = try finding.figure("a", in: column, .percent)
  #expect(isClose(percent.double, 100 * share))
  #expect(isClose(try finding.figure("a", in: column, .standardError).double, 100 * error))
  #expect(
    isClose(try finding.figure("a", in: column, .designEffect).double, effect, to: 1e-5))
  let interval = try #require(percent.interval)
  #expect(isClose(interval.lowerBound, 100 * lower, to: 1e-7))
  #expect(isClose(interval.upperBound, 100 * upper, to: 1e-7))
}

/// R survey 4.1-1: svyciprop(method="beta") of subset(side == "l").
@Test(arguments: [
  (false, 0.0717532974006, 0.818455212458), (true, 0.174835320024, 0.661379481385),
])
func `the exact interval of a design is Korn and Graubard's`(
  isClustered: Bool, lower: Double, upper: Double
) throws {
  let plan = BreakdownPlan.weighted(role, by: [side], interval: .clopperPearson)
  let finding = try table(plan, isClustered: isClustered)
  let interval = try #require(finding.figure("a", in: "l", .percent).interval)
  #expect(isClose(interval.lowerBound, 100 * lower, to: 1e-7))
  #expect(isClose(interval.upperBound, 100 * upper, to: 1e-7))
}

@Test func `counts and bases stay unweighted, and every figure has its weighted base`() throws {
  let finding = try table(.weighted(role, by: [side]))
  #expect(try finding.shown(.count) == ["8", "8", "16", "16", "0", "0"])
  #expect(finding.bases == [16, 8, 7])
  let percent = try finding.figure("a", .percent)
  #expect(percent.count == 8 && percent.base == 16)
  #expect(percent.weightedBase == 25.5)
  #expect(try finding.figure("a", in: "l", .percent).weightedBase == 10)
  #expect(try finding.figure("a", in: "l", .count).weightedBase == 10)
  #expect(finding.weightedBases[0] == WeightedBase(sum: 25.5, effective: 25.5 * 25.5 / 54.25))
  #expect(finding.caveats.contains(.weighting(.countsUnweighted)))
}

@Test(arguments: [true, false])
func `weighted bases are explained with counts and without`(counting: Bool) throws {
  let finding = try table(.weighted(role, show: (counting ? [.count] : []) + [.percent]))
  #expect(finding.caveats.contains(.weighting(.countsUnweighted)) == counting)
  #expect(finding.caveats.contains(.weighting(.weightedBases)))
}

@Test func `where each counts as one, only an effective base that is shown is explained`() throws {
  let ones = WeightedStudy.responses(weights: nil, strata: WeightedStudy.strata)
  for measures in [[Measure.count, .percent], [.count, .percent, .effectiveBase]] {
    let study = WeightedStudy(
      [.weighted(role, show: measures)], weights: nil, design: WeightedStudy.design(),
      responses: ones)
    let finding = try #require(try study.findings().first)
    #expect(!finding.caveats.contains(.weighting(.countsUnweighted)))
    #expect(
      finding.caveats.contains(.weighting(.weightedBases)) == measures.contains(.effectiveBase))
  }
}

@Test func `only percentages of parts and nets have limits and errors`() throws {
  let finding = try table(.weighted(role))
  #expect(try finding.shown("*", .percent) == "100")
  #expect(try finding.figure("*", .percent).interval == nil)
  #expect(try finding.shown("*", .standardError) == "z")
  #expect(try finding.shown("missing", .percent) == "z")
  #expect(try finding.figure("net:both", .percent).interval == nil)
  #expect(try finding.shown("net:both", .percent) == "100")
}

/// 25.5 of weight, of which 1.5 stand in no column of the side; a and l together weigh 4.
@Test func `percentages can be of rows and of the total`() throws {
  let rows = try table(.weighted(role, by: [side], percentage: .row))
  #expect(isClose(try rows.figure("a", in: "l", .percent).double, 100 * 4 / 12.5))
  #expect(try rows.figure("a", in: "l", .percent).base == 8)
  let total = try table(.weighted(role, by: [side], percentage: .total))
  #expect(isClose(try total.figure("a", in: "l", .percent).double, 100 * 4 / 25.5))
  #expect(isClose(try total.figure("*", in: "l", .percent).double, 100 * 10 / 25.5))
}

@Test func `a base of those who were asked has the missing as a part`() throws {
  let finding = try table(.weighted(side, base: .asked))
  #expect(isClose(try finding.figure("missing", .percent).double, 100 * 1.5 / 25.5))
  #expect(try finding.figure("missing", .percent).base == 16)
}

@Test func `a column of nobody has no share`() throws {
  let third = Question.single("side", ["l", "r", "x"])
  let finding = try #require(
    try WeightedStudy(
      [.weighted(role, by: [third])],
      questions: [role, third, WeightedStudy.years, WeightedStudy.part]
    ).findings().first)
  #expect(try finding.shown("a", in: "x", .percent) == "z")
  #expect(try finding.shown("a", in: "x", .standardError) == "z")
  #expect(try finding.shown("a", in: "x", .count) == "z")
}

/// R survey 4.1-1: rake() to role a 60, b 40 and part n 45, s 55, then svymean of years > 4 is
/// 0.450233556093; here of the weights, whose first is 4.14468948117.
@Test func `raked weights meet every margin`() throws {
  let study = WeightedStudy(
    weights: WeightPlan(
      column: "w",
      fit: .raked([WeightedStudy.margin(role), WeightedStudy.margin(WeightedStudy.part)]),
      place: WeightedStudy.place),
    margins: [role.id: .whole([60, 40]), WeightedStudy.part.id: .whole([45, 55])])
  let sample = try #require(try WeightedSample(of: study.study, study.evidence))
  #expect(isClose(sample.weights[0], 4.14468948117, to: 1e-8))
  #expect(isClose(sample.weights[11], 21.25954734489, to: 1e-8))
  let margin = try #require(sample.findings.first { $0.name == "weights-part" })
  #expect(try margin.shown(.target) == ["45", "55", "100"])
  #expect(try margin.shown(.unweightedPercent) == ["50", "50", "100"])
  #expect(try margin.shown(.percent) == ["45", "55", "100"])
}

extension [DecimalNumber] {
  static func whole(_ numbers: [Int]) -> [DecimalNumber] {
    numbers.map { DecimalNumber(units: $0, decimals: 0) }
  }
}
