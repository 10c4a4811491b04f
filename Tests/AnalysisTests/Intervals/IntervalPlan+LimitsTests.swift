import Survey
import Testing

@testable import Analysis

/// Limits of 19 of 31 in per cent: R 4.2.2 `prop.test(19, 31, correct = FALSE)`, the same corrected,
/// `binom.test`, `qbeta(c(.025, .975), 19.5, 12.5)`.
@Test(arguments: [
  (IntervalMethod.wilson, 43.8241, 76.2669), (.wilsonCorrected, 42.2871, 77.5836),
  (.clopperPearson, 42.1870, 78.1500), (.jeffreys, 43.7691, 76.8103),
])
func `a plan's method finds the limits of a share`(
  method: IntervalMethod, lower: Double, upper: Double
) throws {
  let figure = Share(count: 19, base: 31).percent(decimals: 1, IntervalPlan(method: method))
  let interval = try #require(figure.interval)
  #expect(abs(interval.lowerBound - lower) < 0.001)
  #expect(abs(interval.upperBound - upper) < 0.001)
}

@Test(arguments: IntervalMethod.allCases, [0, 31])
func `the limits of none and of all stay within none and all, or there are none`(
  method: IntervalMethod, count: Int
) {
  let figure = Share(count: count, base: 31).percent(decimals: 1, IntervalPlan(method: method))
  #expect(figure.amount != nil)
  guard let interval = figure.interval else {
    #expect(method == .logit)
    return
  }
  #expect(interval.lowerBound >= 0 && interval.upperBound <= 100)
  #expect(interval.contains(count == 0 ? 0 : 100))
}

@Test func `of a population that was asked in full there is nothing left to chance`() throws {
  let plan = IntervalPlan(population: 31)
  let figure = Share(count: 19, base: 31).percent(decimals: 1, plan)
  let interval = try #require(figure.interval)
  #expect(interval.upperBound - interval.lowerBound < 1e-9)
}

@Test func `the smaller the population, the closer the limits`() throws {
  let widths = try [nil, 4904, 100, 40].map { population in
    let figure = Share(count: 19, base: 31).percent(
      decimals: 1, IntervalPlan(population: population))
    let interval = try #require(figure.interval)
    return interval.upperBound - interval.lowerBound
  }
  #expect(zip(widths, widths.dropFirst()).allSatisfy { $0 > $1 })
}

/// t from R 4.2.2: `3 + c(-1, 1) * qt(.975, 19) * sqrt(1 - 60 / 90) / sqrt(20)`.
@Test func `a column is drawn from the population by the same fraction as all`() throws {
  let plan = IntervalPlan(population: 90, respondents: 60)
  let mean = try #require(plan.limits(ofMean: 3, standardDeviation: 1, count: 20))
  #expect(abs(mean.lowerBound - 2.72979175646884) < 1e-12)
  #expect(abs(mean.upperBound - 3.27020824353116) < 1e-12)
  let share = try #require(plan.limits(count: 8, of: 20))
  let own = try #require(IntervalPlan(population: 30).limits(count: 8, of: 20))
  #expect(abs(share.lowerBound - own.lowerBound) < 1e-12)
  #expect(abs(share.upperBound - own.upperBound) < 1e-12)
}

@Test func `of a census every column's limits are its share`() throws {
  let plan = IntervalPlan(population: 60, respondents: 60)
  for (count, base) in [(8, 20), (1, 40), (30, 60)] {
    let limits = try #require(plan.limits(count: count, of: base))
    #expect(limits.upperBound - limits.lowerBound == 0)
    #expect(limits.contains(Double(count) / Double(base)))
  }
}
