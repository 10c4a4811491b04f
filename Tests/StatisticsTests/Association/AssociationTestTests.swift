import Statistics
import Testing

@Test(arguments: [
  ([[3, 1], [1, 3]], AssociationTest.Method.fisher, AssociationTest.Reason.smallExpectedCounts),
  ([[56, 14], [48, 32]], .fisher, .fewRespondents),
  ([[1, 3, 10], [2, 3, 10], [1, 6, 14]], .freemanHalton, .smallExpectedCounts),
  ([[10, 12, 9], [9, 10, 14]], .freemanHalton, .fewRespondents),
  ([[60, 40], [55, 45]], .pearson, .enoughRespondents),
  ([[762, 327, 468], [484, 239, 477]], .pearson, .enoughRespondents),
  ([[4, 400], [1, 400]], .fisher, .smallExpectedCounts),
])
func `small tables are tested exactly, others by chi-squared`(
  counts: [[Int]], method: AssociationTest.Method, reason: AssociationTest.Reason
) throws {
  let test = AssociationTest(try requiredTable(counts))
  #expect(test.method == method)
  #expect(test.reason == reason)
  #expect(!test.isRough)
  #expect(test.respondents == counts.joined().reduce(0, +))
}

@Test func `the p-value is that of the test which is named`() throws {
  let small = try requiredTable([[3, 1], [1, 3]])
  #expect(AssociationTest(small).pValue == FisherExactTest(small)?.pValue)
  let wide = try requiredTable([[1, 3, 10], [2, 3, 10], [1, 6, 14]])
  #expect(AssociationTest(wide).pValue == FreemanHaltonTest(wide)?.pValue)
  let large = try requiredTable([[762, 327, 468], [484, 239, 477]])
  let test = AssociationTest(large)
  #expect(test.pValue == test.pearson.pValue)
  #expect(test.pearson == PearsonChiSquared(large))
  #expect(test.cramersV == cramersV(large))
}

@Test func `where the exact test is too large, chi-squared stands in and is said to be rough`()
  throws
{
  let sparse = try requiredTable([[1, 3, 10], [2, 3, 10], [1, 6, 14]])
  let rough = AssociationTest(sparse, budget: 10)
  #expect(rough.method == .pearson)
  #expect(rough.reason == .tooLargeForExact)
  #expect(rough.isRough)
  #expect(rough.pValue == rough.pearson.pValue)
  let even = try requiredTable([[10, 12, 9], [9, 10, 14]])
  #expect(!AssociationTest(even, budget: 10).isRough)
}
