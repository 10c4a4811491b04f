import Testing

@testable import Report

struct TypedNumberTests {
  @Test(
    arguments: [
      ("no digit here, nor in one hundred", []), ("60", ["60"]), ("60.", ["60"]),
      ("60%, and 60 % and 60\u{A0}%", ["60%", "60%", "60%"]), ("(12.5)", ["12.5"]),
      ("1,234 of 10", ["1,234", "10"]), ("1, 2 and 3,", ["1", "2", "3"]),
      ("10-20", ["10", "20"]), ("10–20", ["10", "20"]), ("-3 or \u{2212}3", ["-3", "\u{2212}3"]),
      ("COVID-19", ["19"]), ("band 8a", ["8a"]), ("Q1", ["Q1"]), ("the 1st", ["1st"]),
      ("½ or m²", ["½", "m²"]), ("٣", ["٣"]), ("1.2.3", ["1.2.3"]), ("60 per cent", ["60"]),
      ("一 is a word", []), ("e\u{301}3", ["e\u{301}3"]), ("3%4", ["3%", "4"]),
    ])
  func `every number in digits is seen with what touches it`(words: String, numbers: [String]) {
    #expect(TypedNumber.all(in: words).map(\.asTyped) == numbers)
  }

  @Test func `each has its place`() {
    #expect(TypedNumber.all(in: "of 12 é 3").map(\.offset) == [3, 8])
  }

  @Test func `a hyphen before a number is printed as a minus`() {
    #expect(TypedNumber.all(in: "-3").map(\.printed) == ["\u{2212}3"])
  }
}
