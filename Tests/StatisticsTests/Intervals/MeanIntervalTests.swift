import Statistics
import Testing

/// R 4.2.2, `t.test(rep(1:5, c(2, 4, 7, 12, 6)), conf.level = …)`.
@Test(arguments: [
  (0.9, 3.16527082843, 3.86698723609), (0.95, 3.09394994865, 3.93830811587),
  (0.99, 2.94764922861, 4.0846088359),
])
func `the mean of a five-point item has R's interval`(
  level: Double, lower: Double, upper: Double
) throws {
  let item = zip(1...5, [2, 4, 7, 12, 6]).map { Frequency(value: $0, count: $1) }
  let moments = try #require(Moments(of: item))
  let interval = try #require(MeanInterval(moments, level: level))
  #expect(abs(interval.lower - lower) < 1e-11)
  #expect(abs(interval.upper - upper) < 1e-11)
  #expect(abs(interval.standardError - 1.15096967 / 31.0.squareRoot()) < 1e-8)
}

@Test(arguments: [0, 1])
func `the mean of fewer than two values has no interval`(count: Int) {
  #expect(MeanInterval(mean: 3, standardDeviation: 0, count: count) == nil)
}

@Test func `values that never vary have one point for an interval`() {
  let interval = MeanInterval(mean: 3, standardDeviation: 0, count: 5)
  #expect(interval?.lower == 3 && interval?.upper == 3)
}

@Test func `a standard deviation below zero is refused`() async {
  await #expect(processExitsWith: .failure) {
    _ = MeanInterval(mean: 3, standardDeviation: -1, count: 5)
  }
}
