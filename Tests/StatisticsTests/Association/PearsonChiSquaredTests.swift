import Statistics
import Testing

/// Agresti (2007), *An Introduction to Categorical Data Analysis*, 2.4; R's `chisq.test` example.
@Test func `party by gender is Agresti's, with his residuals`() throws {
  let table = try requiredTable([[762, 327, 468], [484, 239, 477]])
  let test = PearsonChiSquared(table)
  #expect(abs(test.chiSquared - 30.0701490957547) < 1e-11)
  #expect(test.degreesOfFreedom == 2)
  #expect(abs(test.pValue - 2.95358918321176e-07) < 1e-18)
  let residuals = [4.50205352108671, 0.69945173298443, -5.31594554270493]
  for (value, expected) in zip(test.adjustedResiduals[0], residuals) {
    #expect(abs(value - expected) < 1e-12)
  }
  for (value, expected) in zip(test.adjustedResiduals[1], residuals) {
    #expect(abs(value + expected) < 1e-12)
  }
}

/// Published values; those with more digits are R 4.2.2's `chisq.test(…, correct = FALSE)`.
///
/// Agresti (1996), party by gender; Agresti's job satisfaction, in R's `fisher.test` example; the grade,
/// stage, response and death of the trial data of gtsummary 2.1.0; Arthritis of vcd 1.4; columns of
/// 40/80, 50/70 and 20/60; the
/// smokers of R's `prop.test` example, after Fleiss (1981).
@Test(
  arguments: [
    ([[279, 73, 225], [165, 47, 191]], 7.0095, 5e-5, 0.030054, 5e-7),
    (
      [[1, 3, 10, 6], [2, 3, 10, 7], [1, 6, 14, 12], [0, 1, 9, 11]], 5.9655, 5e-5, 0.743365, 5e-7
    ),
    ([[35, 33], [32, 36], [31, 33]], 0.2767283, 5e-8, 0.8707815, 5e-8),
    ([[28, 25], [25, 29], [22, 21], [23, 27]], 0.7296553, 5e-8, 0.8662075, 5e-8),
    ([[28, 67], [33, 65]], 0.3936021, 5e-8, 0.5304121, 5e-8),
    ([[52, 46], [60, 42]], 0.6735162, 5e-8, 0.4118284, 5e-8),
    ([[29, 7, 7], [13, 7, 21]], 13.055, 5e-4, 0.0014626, 5e-8),
    ([[40, 40], [50, 20], [20, 40]], 19.0909, 5e-5, 7.15e-5, 5e-8),
    ([[83, 3], [90, 3], [129, 7], [70, 12]], 12.600411, 5e-7, 0.0055855, 5e-8),
  ] as [([[Int]], Double, Double, Double, Double)])
func `chi-squared and its p-value are as published`(
  counts: [[Int]], chiSquared: Double, within: Double, pValue: Double, pWithin: Double
) throws {
  let test = PearsonChiSquared(try requiredTable(counts))
  #expect(abs(test.chiSquared - chiSquared) <= within)
  #expect(abs(test.pValue - pValue) <= pWithin)
}

/// The same table: R's `min(x$expected)` and `mean(x$expected < 5)`.
@Test func `half the cells of Agresti's job satisfaction would have fewer than five`() throws {
  let table = try requiredTable([[1, 3, 10, 6], [2, 3, 10, 7], [1, 6, 14, 12], [0, 1, 9, 11]])
  let test = PearsonChiSquared(table)
  #expect(abs(test.smallestExpectedCount - 0.833333333333333) < 1e-14)
  #expect(test.shareOfSmallCells == 0.5)
}

@Test func `answers in the same shares have nothing between them`() throws {
  let test = PearsonChiSquared(try requiredTable([[10, 20, 30], [1, 2, 3]]))
  #expect(test.chiSquared == 0)
  #expect(test.pValue == 1)
  #expect(test.adjustedResiduals.joined().allSatisfy { $0 == 0 })
}

@Test func `two by two is the two-proportion test, in tables of millions too`() throws {
  for (k1, n1, k2, n2) in [
    (56, 70, 48, 80), (400_000_000, 1_000_000_000, 400_100_000, 1_000_000_000),
  ] {
    let table = try requiredTable([[k1, n1 - k1], [k2, n2 - k2]])
    let proportions = try #require(TwoProportionTest(successes: k1, of: n1, and: k2, of: n2))
    let test = PearsonChiSquared(table)
    #expect(abs(test.chiSquared / proportions.chiSquared - 1) < 1e-13)
    #expect(abs(test.adjustedResiduals[0][0] / proportions.z - 1) < 1e-13)
  }
}
