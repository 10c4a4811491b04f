import Statistics
import Testing

struct SamplingFractionTests {
  /// R 4.2.2, with m* = (400 × 20 − 60) / (400 − 60) and `prop.test(0.4 * m, m, correct = FALSE)`.
  @Test func `Wilson's interval for 8 of 20 among 60 of 400 is R's`() throws {
    let fraction = SamplingFraction(drawn: 60, of: 400)
    let interval = try #require(fraction.interval(successes: 8, ofGroup: 20))
    #expect(abs(interval.lower - 0.229459337115250) < 1e-12)
    #expect(abs(interval.upper - 0.598792500182831) < 1e-12)
    let base = fraction.effectiveBase(ofGroup: 20)
    #expect(abs(base - 23.3529411764706) < 1e-12)
  }

  @Test(arguments: [(1, 60), (7, 60), (60, 60), (3, 3)], [60, 61, 90, 4_904])
  func `a group's number in the population is its share of those drawn`(
    group: (m: Int, n: Int), population: Int
  ) {
    let (m, n) = group
    let fraction = SamplingFraction(drawn: n, of: population)
    guard n < population else {
      #expect(fraction.effectiveBase(ofGroup: m) == .infinity)
      return
    }
    let size = Double(population) * Double(m) / Double(n)
    let base = Double(m) * (size - 1) / (size - Double(m))
    #expect(abs(fraction.effectiveBase(ofGroup: m) - base) < 1e-9 * base)
    let factor = ((size - Double(m)) / (size - 1)).squareRoot()
    #expect(abs(fraction.shareFactor(ofGroup: m) - factor) < 1e-9)
  }

  @Test(arguments: [1, 60, 357, 4_903, 4_904])
  func `the group of all is a finite population's sample`(n: Int) {
    let (fraction, population) = (
      SamplingFraction(drawn: n, of: 4_904), FinitePopulation(size: 4_904)
    )
    #expect(fraction.effectiveBase(ofGroup: n) == population.effectiveBase(of: n))
    #expect(
      abs(fraction.shareFactor(ofGroup: n) - population.standardErrorFactor(of: n)) < 1e-14)
    #expect(abs(fraction.meanFactor - (1 - Double(n) / 4_904).squareRoot()) < 1e-14)
  }

  @Test func `with everybody asked nothing is left to chance in any group`() throws {
    let fraction = SamplingFraction(drawn: 60, of: 60)
    let interval = try #require(fraction.interval(successes: 3, ofGroup: 4))
    #expect(interval.lower == 0.75 && interval.upper == 0.75)
    #expect(fraction.shareFactor(ofGroup: 4) == 0 && fraction.meanFactor == 0)
    #expect(fraction.interval(successes: 0, ofGroup: 0) == nil)
  }

  @Test func `no more can be drawn than there are`() async {
    await #expect(processExitsWith: .failure) { _ = SamplingFraction(drawn: 61, of: 60) }
  }
}
