import Survey
import TestSupport
import Testing

@testable import Analysis

private let (role, side, years) = (WeightedStudy.role, WeightedStudy.side, WeightedStudy.years)
private let letters = TestPlan(
  whole: .automatic, letters: true, adjustment: .none, smallestBase: 2)

private func findings(_ plan: BreakdownPlan, isClustered: Bool) throws -> [Finding] {
  try WeightedStudy(
    [plan], design: isClustered ? WeightedStudy.design() : nil,
    responses: isClustered
      ? WeightedStudy.responses(strata: WeightedStudy.strata, units: WeightedStudy.units)
      : WeightedStudy.responses()
  ).findings()
}

/// R survey 4.1-1: svychisq(~role + side, statistic = "F").
@Test(arguments: [(false, 0.1129253989), (true, 0.2635877421)])
func `a weighted table is tested by Rao and Scott`(isClustered: Bool, f: Double) throws {
  let found = try findings(.weighted(role, by: [side], test: letters), isClustered: isClustered)
  #expect(found.map(\.name) == ["role", "role-tests", "role-comparisons"])
  let test = found[1]
  #expect(isClose(try test.figure("side", .statistic).double, f, to: 1e-8))
  #expect(isClose(try test.figure("side", .degreesOfFreedom).double, 1))
  #expect(test.rows.map(\.test) == [.raoScott])
  #expect(try test.figure("side", .base) == .count(15))
}

/// R survey 4.1-1: svyglm(years ~ side), whose t of the difference r less l is −0.690332495784 and
/// −0.630914602839.
@Test(arguments: [(false, 0.690332495784), (true, 0.630914602839)])
func `weighted means of columns are compared with the errors of the design`(
  isClustered: Bool, t: Double
) throws {
  let plan = BreakdownPlan.weighted(
    years, by: [side], show: [.mean],
    test: TestPlan(whole: nil, letters: true, adjustment: .none, smallestBase: 2))
  let found = try findings(plan, isClustered: isClustered)
  let pair = found[1]
  #expect(isClose(try pair.figure("statistic:mean", in: "l/r", .statistic).double, t, to: 1e-8))
  #expect(
    isClose(try pair.figure("statistic:mean", in: "l/r", .difference).double, 1.06428571429))
  #expect(try found[0].figure("*", in: "l", .mean).higherThan == [])
}

@Test(arguments: [false, true])
func `the letters of two columns agree with the test of the table`(isClustered: Bool) throws {
  let found = try findings(.weighted(role, by: [side], test: letters), isClustered: isClustered)
  let (whole, pair) = (found[1], found[2])
  #expect(
    isClose(
      try pair.figure("a", in: "l/r", .pValue).double, try whole.figure("side", .pValue).double))
  let t = try pair.figure("a", in: "l/r", .statistic).double
  #expect(isClose(t * t, try whole.figure("side", .statistic).double))
  #expect((t < 0) == (try pair.figure("a", in: "l/r", .difference).double < 0))
}

@Test func `scaling the weights changes no test`() throws {
  let plan = BreakdownPlan.weighted(role, by: [side], test: letters)
  let scaled = try WeightedStudy(
    [plan], responses: WeightedStudy.responses(weights: WeightedStudy.weights.map { 9 * $0 })
  ).findings()
  let found = try findings(plan, isClustered: false)
  for measure in [Measure.statistic, .pValue] {
    #expect(
      isClose(
        try scaled[1].figure("side", measure).double, try found[1].figure("side", measure).double))
    #expect(
      isClose(
        try scaled[2].figure("a", in: "l/r", measure).double,
        try found[2].figure("a", in: "l/r", measure).double))
  }
}
