import Statistics
import Testing

private func sample(_ counts: [Int]) throws -> SampleMean {
  let moments = try #require(Moments(of: scale(counts)))
  return try #require(SampleMean(moments))
}

/// R's `t.test(extra ~ group, data = sleep)`, the data of Student (1908).
@Test func `Student's sleep is R's`() throws {
  let test = try #require(
    WelchTest(
      SampleMean(n: 10, mean: 0.75, standardDeviation: 1.78900965775916),
      SampleMean(n: 10, mean: 2.33, standardDeviation: 2.00224873579683)))
  #expect(abs(test.t + 1.86081346748685) < 1e-12)
  #expect(abs(test.degreesOfFreedom - 17.7764735161785) < 1e-11)
  #expect(abs(test.pValue - 0.0793941401873582) < 1e-13)
  let interval = test.interval()
  #expect(abs(interval.lowerBound + 3.36548323071171) < 1e-12)
  #expect(abs(interval.upperBound - 0.20548323071171) < 1e-12)
}

/// R's `t.test` of five-point answers, with `conf.level` 0.95 and 0.9.
@Test func `five-point answers are R's, at both levels`() throws {
  let test = try #require(WelchTest(try sample([2, 4, 7, 12, 6]), try sample([6, 9, 8, 5, 1])))
  #expect(abs(test.t - 3.40352851820525) < 1e-12)
  #expect(abs(test.degreesOfFreedom - 57.8966173677982) < 1e-10)
  #expect(abs(test.pValue - 0.00121309568318826) < 1e-14)
  #expect(abs(test.interval().lowerBound - 0.411389446422403) < 1e-12)
  #expect(abs(test.interval().upperBound - 1.58638585947304) < 1e-12)
  #expect(abs(test.interval(level: 0.9).lowerBound - 0.508296255991925) < 1e-12)
  #expect(abs(test.interval(level: 0.9).upperBound - 1.48947904990351) < 1e-12)
}

@Test func `the interval leaves out zero just where the p-value is below its complement`() throws {
  for shift in stride(from: -2.0, through: 2, by: 0.05) {
    let test = try #require(
      WelchTest(
        SampleMean(n: 12, mean: shift, standardDeviation: 1.5),
        SampleMean(n: 7, mean: 0, standardDeviation: 0.4)))
    #expect(test.interval().contains(0) == (test.pValue > 0.05))
  }
}

@Test func `one group whose values don't vary can be tested, two can't`() throws {
  let still = SampleMean(n: 4, mean: 3, standardDeviation: 0)
  let moving = SampleMean(n: 9, mean: 4, standardDeviation: 2)
  let test = try #require(WelchTest(still, moving))
  #expect(abs(test.t + 1.5) < 1e-15)
  #expect(test.degreesOfFreedom == 8)
  #expect(WelchTest(still, still) == nil)
}

@Test func `one value has no sample mean to test`() async throws {
  let moments = try #require(Moments(of: scale([0, 1])))
  #expect(SampleMean(moments) == nil)
  await #expect(processExitsWith: .failure) {
    _ = SampleMean(n: 1, mean: 2, standardDeviation: 0)
  }
}
