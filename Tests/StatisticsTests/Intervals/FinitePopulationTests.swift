import Statistics
import Testing

struct FinitePopulationTests {
  /// Worked out in R 4.2.2 as √(p (1 − p) / n) × √((N − n) / (N − 1)) × 1.96 at p = ½.
  @Test(arguments: [
    (4_904, 100, 0.09700), (4_904, 357, 0.04995), (4_904, 1_000, 0.02765), (1_154, 100, 0.09370),
    (1_516, 300, 0.05069),
  ])
  func `the margin of error is R's`(size: Int, n: Int, margin: Double) {
    #expect(abs(FinitePopulation(size: size).marginOfError(of: n) - margin) < 5.1e-6)
  }

  @Test(arguments: [(100, 0.09800), (357, 0.05187), (1_000, 0.03099), (300, 0.05658)])
  func `the margin without correction is what the factor is taken off`(n: Int, margin: Double) {
    let population = FinitePopulation(size: 4_904)
    let uncorrected = population.marginOfError(of: n) / population.standardErrorFactor(of: n)
    #expect(abs(uncorrected - margin) < 5.1e-6)
  }

  /// n₀ = 384.146 and n = 356.31 before rounding up, by R.
  @Test func `357 of 4,904 people give a margin of 5 points`() {
    #expect(FinitePopulation(size: 4_904).sampleSize(margin: 0.05) == 357)
    #expect(FinitePopulation(size: 1 << 50).sampleSize(margin: 0.05) == 385)
  }

  @Test(arguments: [1, 2, 3, 10, 150, 4_904])
  func `the sample size is the first whose margin is small enough`(size: Int) {
    let population = FinitePopulation(size: size)
    for margin in [0.004, 0.02, 0.05, 0.2, 0.7] {
      for share in [0.5, 0.1] {
        let found = (1...size).first { population.marginOfError(share: share, of: $0) <= margin }
        #expect(population.sampleSize(margin: margin, share: share) == found)
      }
    }
  }

  /// R 4.2.2, with n* = 60 × 4,903 / 4,844.
  @Test func `Wilson's interval for 38 of 60 among 4,904 is R's`() throws {
    let interval = try #require(FinitePopulation(size: 4_904).interval(successes: 38, of: 60))
    #expect(abs(interval.lower - 0.5076) < 5.1e-5)
    #expect(abs(interval.upper - 0.7432) < 5.1e-5)
  }

  @Test(arguments: ProportionInterval.Method.allCases.filter { $0 != .logit })
  func `with everybody asked the interval is one point`(method: ProportionInterval.Method) {
    for k in [0, 7, 31] {
      let interval = FinitePopulation(size: 31).interval(successes: k, of: 31, method: method)
      #expect(interval?.lower == Double(k) / 31 && interval?.upper == Double(k) / 31)
    }
  }

  @Test(arguments: ProportionInterval.Method.allCases)
  func `the interval shrinks as the population does`(method: ProportionInterval.Method) throws {
    let intervals = [1_000_000, 100, 40, 32].compactMap {
      FinitePopulation(size: $0).interval(successes: 7, of: 31, method: method)
    }
    try #require(intervals.count == 4)
    for (large, small) in zip(intervals, intervals.dropFirst()) {
      #expect(large.lower < small.lower && small.upper < large.upper)
    }
  }

  @Test func `a population of one, and nobody drawn`() {
    let alone = FinitePopulation(size: 1)
    #expect(alone.standardErrorFactor(of: 1) == 0)
    #expect(alone.effectiveBase(of: 1) == .infinity)
    #expect(FinitePopulation(size: 9).effectiveBase(of: 0) == 0)
    #expect(FinitePopulation(size: 9).interval(successes: 0, of: 0) == nil)
  }

  @Test func `more people than there are can't be drawn`() async {
    await #expect(processExitsWith: .failure) {
      _ = FinitePopulation(size: 30).interval(successes: 3, of: 31)
    }
  }
}
