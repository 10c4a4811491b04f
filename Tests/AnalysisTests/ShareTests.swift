import Survey
import Testing

@testable import Analysis

/// Limits as R's `prop.test(k, 31, correct = FALSE)` prints them; the method is Newcombe's (1998)
/// third.
@Test(arguments: [
  (19, 0.438241, 0.762669), (7, 0.113951, 0.398124), (1, 0.005717, 0.161941), (0, 0, 0.110255),
])
func `a percentage of 31 has Wilson's limits`(count: Int, lower: Double, upper: Double) throws {
  let figure = Share(count: count, base: 31).percent(decimals: 0, IntervalPlan())
  let interval = try #require(figure.interval)
  #expect(abs(interval.lowerBound - 100 * lower) < 0.000_05)
  #expect(abs(interval.upperBound - 100 * upper) < 0.000_05)
  #expect(figure.amount == .quotient(numerator: 100 * count, denominator: 31))
}

@Test func `the limits of nobody and of everybody are exact`() {
  let nobody = Share(count: 0, base: 31).percent(decimals: 0, IntervalPlan())
  let everybody = Share(count: 31, base: 31).percent(decimals: 0, IntervalPlan())
  #expect(nobody.interval?.lowerBound == 0)
  #expect(everybody.interval?.upperBound == 100)
}

@Test func `a share has its count and its base beside it`() {
  let figure = Share(count: 7, base: 31).percent(decimals: 1)
  #expect(figure.count == 7)
  #expect(figure.base == 31)
  #expect(figure.decimals == 1)
  #expect(figure.unit == "percent")
  #expect(figure.status == nil)
  #expect(figure.interval == nil)
}

@Test(arguments: [false, true])
func `a share of nobody isn't a number`(withInterval: Bool) {
  let figure = Share(count: 0, base: 0).percent(decimals: 0, withInterval ? IntervalPlan() : nil)
  #expect(figure == Figure(absent: .notApplicable, unit: "percent", base: 0))
  #expect(figure.amount == nil)
}
