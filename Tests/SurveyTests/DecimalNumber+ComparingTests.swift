import Testing

@testable import Survey

@Test(arguments: [
  ("9", "9.1"), ("-1", "0"), ("0.000000000001", "999999999999"), ("-0.5", "-0.49"),
  ("22.9", "23"),
])
func `numbers of different decimals are compared exactly`(lower: String, higher: String) throws {
  let (one, other) = (try #require(DecimalNumber(lower)), try #require(DecimalNumber(higher)))
  #expect(one.difference(from: other) < 0)
  #expect(other.difference(from: one) > 0)
}

@Test(arguments: [
  ("50.0", "50"), ("50", "50"), ("0.50", "0.5"), ("0.00", "0"), ("100", "100"), ("-1.10", "-1.1"),
])
func `a number is shortest without noughts at its end`(number: String, shortest: String) throws {
  #expect(try #require(DecimalNumber(number)).shortest.description == shortest)
}

@Test func `numbers of as much and other decimals are neither more nor less`() throws {
  let (one, other) = (try #require(DecimalNumber("22")), try #require(DecimalNumber("22.0")))
  #expect(one.difference(from: other) == 0)
}
