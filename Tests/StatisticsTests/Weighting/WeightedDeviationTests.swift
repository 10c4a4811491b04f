import Statistics
import Testing

/// R survey 4.1-1: `sqrt(coef(svyvar(~hours, …)))`.
@Test func `a weighted standard deviation is R's`() {
  let found = weightedStandardDeviation(of: StaffSample.hours, weights: StaffSample.weights)
  #expect(isNear(found, 9.282678361978))
}

@Test func `equal weights give the sample's own standard deviation`() {
  let found = weightedStandardDeviation(of: [1, 2, 3, 4, 0], weights: [3, 3, 3, 3, 0])
  #expect(isNear(found, (5.0 / 3).squareRoot(), 1e-14))
}

@Test(arguments: [[], [0, 0], [0, 4]])
func `fewer than two respondents have no standard deviation`(weights: [Double]) {
  let values = weights.map { $0 + 1 }
  #expect(weightedStandardDeviation(of: values, weights: weights) == nil)
}
