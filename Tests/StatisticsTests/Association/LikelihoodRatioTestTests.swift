import Statistics
import Testing

/// Agresti (2007), 2.4, and (1996); vcd 1.4's `assocstats` of Arthritis.
@Test(arguments: [
  ([[762, 327, 468], [484, 239, 477]], 30.0167, 5e-5),
  ([[279, 73, 225], [165, 47, 191]], 7.0026, 5e-5),
  ([[29, 7, 7], [13, 7, 21]], 13.52980712935785, 1e-12),
])
func `G² is as published`(counts: [[Int]], gSquared: Double, within: Double) throws {
  let test = LikelihoodRatioTest(try requiredTable(counts))
  #expect(abs(test.gSquared - gSquared) <= within)
  #expect(test.degreesOfFreedom == 2)
}

/// vcd 1.4's `assocstats` of Arthritis.
@Test func `its p-value for Arthritis is vcd's`() throws {
  let test = LikelihoodRatioTest(try requiredTable([[29, 7, 7], [13, 7, 21]]))
  #expect(abs(test.pValue - 0.00115355873272227) < 1e-15)
}

@Test func `an empty cell adds nothing, and equal shares make zero`() throws {
  let empty = LikelihoodRatioTest(try requiredTable([[2, 0], [0, 2]]))
  // 2 × 4 × ln 2.
  #expect(abs(empty.gSquared - 5.545177444479562) < 1e-14)
  let equal = LikelihoodRatioTest(try requiredTable([[10, 20], [1, 2]]))
  #expect(equal.gSquared < 1e-14)
  #expect(equal.pValue > 0.999999)
}
