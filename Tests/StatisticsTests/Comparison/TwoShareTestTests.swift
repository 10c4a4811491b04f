import Statistics
import Testing

/// R 4.2.2: prop.test(c(40, 20), c(80, 60), correct = FALSE).
@Test func `where enough are expected, two shares are tested by the pooled z`() throws {
  let test = try #require(TwoShareTest(successes: 40, of: 80, and: 20, of: 60))
  #expect(!test.isExact)
  #expect(abs(test.z - 1.972027) < 5e-7)
  #expect(abs(test.pValue - 0.0486066) < 5e-8)
}

/// R 4.2.2: fisher.test(matrix(c(2, 0, 0, 2), 2)) gives 1/3, where z gives 0.0455.
@Test func `of four people no two shares differ significantly`() throws {
  let test = try #require(TwoShareTest(successes: 2, of: 2, and: 0, of: 2))
  #expect(test.isExact)
  #expect(test.z == 2)
  #expect(abs(test.pValue - 1.0 / 3) < 1e-12)
}

@Test func `where nothing varies there is nothing to test`() {
  #expect(TwoShareTest(successes: 3, of: 3, and: 5, of: 5) == nil)
  #expect(TwoShareTest(successes: 0, of: 3, and: 0, of: 5) == nil)
  #expect(TwoShareTest(successes: 0, of: 0, and: 2, of: 5) == nil)
}
