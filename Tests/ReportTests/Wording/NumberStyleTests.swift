import Survey
import Testing

@testable import Report

@Test(arguments: [
  ("0", "0"), ("0.0", "0.0"), ("-0.0", "0.0"), ("7", "7"), ("-7", "\u{2212}7"),
  ("-0.5", "\u{2212}0.5"), ("0.05", "0.05"), ("100", "100"), ("999", "999"), ("1000", "1,000"),
  ("1234", "1,234"), ("-1234", "\u{2212}1,234"), ("12345.678", "12,345.678"),
  ("999999", "999,999"), ("1000000", "1,000,000"), ("-1234567.80", "\u{2212}1,234,567.80"),
  ("123456789012345678", "123,456,789,012,345,678"),
])
func `a number is printed with thousands commas and a true minus`(
  written: String, printed: String
) throws {
  #expect(try #require(DecimalNumber(written)).printed == printed)
}

@Test(arguments: [
  (0, "0 rows"), (1, "1 row"), (2, "2 rows"), (1234, "1,234 rows"),
])
func `a count agrees with its noun`(count: Int, words: String) {
  #expect(count.counted("row") == words)
}

@Test func `an irregular plural is given in full`() {
  #expect([1, 2].map { $0.counted("person", "people") } == ["1 person", "2 people"])
}
