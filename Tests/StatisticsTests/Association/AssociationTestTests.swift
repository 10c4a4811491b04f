import Statistics
import Testing

@Test(arguments: [
  ([[3, 1], [1, 3]], AssociationTest.Method.fisher, AssociationTest.Reason.smallExpectedCounts),
  ([[56, 14], [48, 32]], .pearson, .enoughExpected),
  ([[1, 3, 10], [2, 3, 10], [1, 6, 14]], .freemanHalton, .smallExpectedCounts),
  ([[10, 12, 9], [9, 10, 14]], .pearson, .enoughExpected),
  ([[5, 5], [5, 5]], .fisher, .fewPeople),
  ([[9, 8, 5], [6, 8, 13]], .freemanHalton, .fewPeople),
  ([[13, 12], [12, 13]], .pearson, .enoughExpected),
  ([[5, 5], [5, 4]], .fisher, .smallExpectedCounts),
  ([[60, 40], [55, 45]], .pearson, .enoughExpected),
  ([[762, 327, 468], [484, 239, 477]], .pearson, .enoughExpected),
  ([[4, 400], [1, 400]], .fisher, .smallExpectedCounts),
])
func `of few people, or with fewer than five expected, the test is exact, elsewhere chi-squared`(
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
  // Fisher's test of two rows and two columns is never too large.
  #expect(AssociationTest(try requiredTable([[3, 1], [1, 3]]), budget: 1).method == .fisher)
}

@Test func `two columns can't be alike by the table and unlike by their shares`() throws {
  for (k1, n1, k2, n2) in [
    (56, 70, 48, 80), (22, 54, 27, 56), (29, 50, 36, 50), (60, 100, 47, 100),
  ] {
    let table = AssociationTest(try requiredTable([[k1, n1 - k1], [k2, n2 - k2]]))
    let shares = try #require(TwoProportionTest(successes: k1, of: n1, and: k2, of: n2))
    #expect(abs(table.pValue - shares.pValue) < 1e-14)
  }
}
