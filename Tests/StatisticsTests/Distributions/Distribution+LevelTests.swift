import Statistics
import Testing

/// Printed by R 4.2.2 with 15 digits: `qnorm` and `qt` of (1 + level) / 2.
@Test(arguments: [
  (Distribution.normal, 0.5, 0.674489750196082), (.normal, 0.9, 1.64485362695147),
  (.normal, 0.95, 1.95996398454005), (.normal, 0.99, 2.57582930354890),
  (.studentT(degreesOfFreedom: 14), 0.95, 2.14478668791780),
  (.studentT(degreesOfFreedom: 1), 0.99, 63.6567411628715),
])
func `a level lies between two quantiles of R's`(
  distribution: Distribution, level: Double, quantile: Double
) {
  #expect(abs(distribution.centralQuantile(level: level) / quantile - 1) < 1e-14)
}

@Test func `at 95 % the quantile is the one that intervals are made with`() {
  #expect(Distribution.normal.centralQuantile(level: 0.95) == WilsonInterval.z95)
  #expect(abs(Distribution.normal.quantile(0.975) - WilsonInterval.z95) < 1e-15)
}

@Test func `a distribution with one end has no central quantile`() async {
  await #expect(processExitsWith: .failure) {
    _ = Distribution.chiSquared(2).centralQuantile(level: 0.95)
  }
}
