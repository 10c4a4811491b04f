import Statistics
import Testing

/// R's `oneway.test(count ~ spray, InsectSprays)`, the data of Beall (1942), from their twelves' sums.
@Test func `the insect sprays are R's`() throws {
  let sums = [174.0, 184, 25, 59, 42, 200]
  let deviations = [
    4.71939903724269, 4.27111510526516, 1.97522534195852, 2.50302846870576, 1.73205080756888,
    6.21337755219016,
  ]
  let groups = zip(sums, deviations).map {
    SampleMean(n: 12, mean: $0 / 12, standardDeviation: $1)
  }
  let test = try #require(WelchAnalysisOfVariance(groups))
  #expect(abs(test.f - 36.0654438935773) < 1e-11)
  #expect(test.degreesOfFreedom == 5)
  #expect(abs(test.denominatorDegreesOfFreedom - 30.0425605087674) < 1e-11)
  #expect(abs(test.pValue / 7.99937945567335e-12 - 1) < 1e-10)
}

/// R's `oneway.test` of three groups' five-point answers.
@Test func `five-point answers of unequal groups are R's`() throws {
  let groups = try [[2, 4, 7, 12, 6], [6, 9, 8, 5, 1], [3, 3, 9, 4, 4]].map { counts in
    let moments = try #require(Moments(of: scale(counts)))
    return try #require(SampleMean(moments))
  }
  let test = try #require(WelchAnalysisOfVariance(groups))
  #expect(abs(test.f - 5.78276886092819) < 1e-12)
  #expect(abs(test.denominatorDegreesOfFreedom - 50.4853648680685) < 1e-10)
  #expect(abs(test.pValue - 0.0054789177580979) < 1e-14)
}

@Test func `two groups are Welch's t, squared`() throws {
  let first = SampleMean(n: 12, mean: 3.5, standardDeviation: 1.5)
  let second = SampleMean(n: 7, mean: 2.25, standardDeviation: 0.4)
  let variance = try #require(WelchAnalysisOfVariance([first, second]))
  let test = try #require(WelchTest(first, second))
  #expect(abs(variance.f - test.t * test.t) < 1e-12)
  #expect(abs(variance.denominatorDegreesOfFreedom - test.degreesOfFreedom) < 1e-12)
  #expect(abs(variance.pValue - test.pValue) < 1e-12)
}

@Test func `there is no test of one group, or with a group whose values don't vary`() {
  let moving = SampleMean(n: 12, mean: 3.5, standardDeviation: 1.5)
  let still = SampleMean(n: 12, mean: 3.5, standardDeviation: 0)
  #expect(WelchAnalysisOfVariance([]) == nil)
  #expect(WelchAnalysisOfVariance([moving]) == nil)
  #expect(WelchAnalysisOfVariance([moving, moving, still]) == nil)
}
