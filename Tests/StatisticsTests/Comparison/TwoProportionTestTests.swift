import Statistics
import Testing

/// R's `prop.test(c(56, 48), c(70, 80), correct = FALSE)`.
@Test func `the test of 56 of 70 against 48 of 80 is R's`() throws {
  let test = try #require(TwoProportionTest(successes: 56, of: 70, and: 48, of: 80))
  #expect(abs(test.z - 2.650172) < 5e-7)
  #expect(abs(test.chiSquared - 7.023411) < 5e-7)
  #expect(abs(test.pValue - 0.0080451) < 5e-8)
  #expect(abs(test.smallestExpectedCount - 46.0 * 70 / 150) < 1e-12)
}

@Test func `turning the groups round turns the sign round`() throws {
  let test = try #require(TwoProportionTest(successes: 48, of: 80, and: 56, of: 70))
  #expect(test.z < 0)
  #expect(abs(test.pValue - 0.0080451) < 5e-8)
}

@Test func `equal shares have nothing between them`() throws {
  let test = try #require(TwoProportionTest(successes: 3, of: 30, and: 1, of: 10))
  #expect(test.z == 0)
  #expect(test.pValue == 1)
}

@Test(arguments: [(0, 0, 1, 2), (1, 2, 0, 0), (0, 5, 0, 7), (5, 5, 7, 7)])
func `there is no test where nothing varies`(k1: Int, n1: Int, k2: Int, n2: Int) {
  #expect(TwoProportionTest(successes: k1, of: n1, and: k2, of: n2) == nil)
}

@Test func `chi-squared is the sum over the four cells, small tables and huge ones`() throws {
  for (k1, n1, k2, n2) in [
    (1, 3, 2, 5), (7, 31, 4, 24), (400_000_000, 1_000_000_000, 400_100_000, 1_000_000_000),
  ] {
    let test = try #require(TwoProportionTest(successes: k1, of: n1, and: k2, of: n2))
    let share = Double(k1 + k2) / Double(n1 + n2)
    let sum = [(k1, n1), (k2, n2)].reduce(0.0) { sum, cell in
      let expected = Double(cell.1) * share
      let others = Double(cell.1) * (1 - share)
      let off = Double(cell.0) - expected
      return sum + off * off / expected + off * off / others
    }
    #expect(abs(test.chiSquared / sum - 1) < 1e-9)
  }
}

/// R's `prop.test(c(22, 27), c(54, 56), correct = FALSE)`.
@Test func `the last two of five waves don't differ, as in R`() throws {
  let test = try #require(TwoProportionTest(successes: 22, of: 54, and: 27, of: 56))
  #expect(abs(test.pValue - 0.430458) < 5e-7)
}

/// R's `prop.test(c(56, 48), c(70, 80))`, with its continuity correction.
@Test func `the corrected test of 56 of 70 against 48 of 80 is R's`() throws {
  let test = try #require(TwoProportionTest(successes: 56, of: 70, and: 48, of: 80))
  #expect(abs(test.correctedChiSquared - 6.114270) < 5e-7)
  #expect(abs(test.correctedPValue - 0.0134095) < 5e-8)
}

@Test func `the correction leaves nothing of a difference of less than half a person`() throws {
  let test = try #require(TwoProportionTest(successes: 5, of: 10, and: 5, of: 9))
  #expect(test.z != 0)
  #expect(test.correctedChiSquared == 0)
  #expect(test.correctedPValue == 1)
}
