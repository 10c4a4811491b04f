import Statistics
import Testing

/// Worked out with mpmath 1.x to 30 digits.
@Test(arguments: [
  (-3, 0.99865010196836991), (0, 0.5), (0.5, 0.3085375387259869), (1, 0.15865525393145705),
  (1.96, 0.024997895148220434), (3, 0.0013498980316300945), (5, 2.8665157187919391e-7),
  (10, 7.6198530241605261e-24), (20, 2.7536241186062337e-89), (37, 5.7255712225245768e-300),
])
func `the upper tail of the normal distribution is right to 12 digits`(z: Double, tail: Double) {
  #expect(abs(normalUpperTail(z) / tail - 1) < 1e-12)
}

@Test func `the two-sided tail is twice the upper one, whichever the side`() {
  for z in stride(from: 0.0, through: 30, by: 0.37) {
    #expect(normalTwoSidedTail(z) == normalTwoSidedTail(-z))
    #expect(abs(normalTwoSidedTail(z) / (2 * normalUpperTail(z)) - 1) < 1e-15)
  }
}

@Test func `5 % lies beyond the number that intervals are made with`() {
  #expect(abs(normalTwoSidedTail(WilsonInterval.z95) - 0.05) < 1e-16)
}
