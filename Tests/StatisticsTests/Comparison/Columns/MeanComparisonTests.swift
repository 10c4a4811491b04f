import Statistics
import Testing

/// Sprays A, C and F of R's `InsectSprays`.
private let sprays = [
  SampleMean(n: 12, mean: 14.5, standardDeviation: 4.71939903724269),
  SampleMean(n: 12, mean: 25.0 / 12, standardDeviation: 1.97522534195852),
  SampleMean(n: 12, mean: 50.0 / 3, standardDeviation: 6.21337755219016),
]

/// R's `t.test` of each pair, and Bonferroni's three times the p-value.
@Test func `every pair of sprays is R's`() {
  let family = MeanComparison(sprays, adjustment: .bonferroni, smallestBase: 10).family
  let expected = [
    (8.40733949909047, 5.27847654400123e-07), (-0.961943859096652, 0.347275723553677),
    (-7.74843968747562, 2.87631251750131e-06),
  ]
  #expect(family.size == 3)
  for (pair, (t, pValue)) in zip(family.pairs, expected) {
    #expect(abs(pair.statistic - t) < 1e-11)
    #expect(abs(pair.pValue / pValue - 1) < 1e-10)
    #expect(abs(pair.adjustedPValue - min(1, 3 * pair.pValue)) < 1e-15)
  }
  #expect(family.higherThan == [[1], [], [1]])
}

@Test func `columns with too few values, or none, are outside the family`() {
  let small = SampleMean(n: 9, mean: 90, standardDeviation: 1)
  let still = SampleMean(n: 12, mean: 90, standardDeviation: 0)
  let columns = [sprays[0], nil, small, still, still]
  let family = MeanComparison(columns, adjustment: .holm, smallestBase: 10).family
  #expect(family.pairs.map { [$0.first, $0.second] } == [[0, 3], [0, 4]])
  #expect(family.untested.filter { $0.reason == .smallBase }.count == 7)
  #expect(family.untested.filter { $0.reason == .nothingVaries }.map(\.first) == [3])
  #expect(family.higherThan == [[], [], [], [0], [0]])
}
