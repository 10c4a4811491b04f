import Testing

@testable import Report

struct TypedNumberTests {
  @Test(
    arguments: [
      ("no digit here, nor in one hundred", []), ("60", ["60"]), ("60.", ["60"]),
      ("60%, and 60 % and 60\u{A0}%", ["60%", "60%", "60%"]),
      (".5 or -.5, or 1·5 or 1٫5", [".5", "-.5", "1·5", "1٫5"]), ("so.5 of it", ["5"]),
      ("1\u{200B}2 or 1\u{AD}2", ["1\u{200B}2", "1\u{AD}2"]),
      ("1\u{200B}.\u{2060}2", ["1\u{200B}.\u{2060}2"]),
      ("-\u{200B}3", ["-\u{200B}3"]), ("60\u{200B} and 60\u{AD}.", ["60", "60"]),
      ("60 ‰, 60％ and 60 ٪", ["60‰", "60％", "60٪"]),
      ("46 [p] and 46% [low]", ["46 [p]", "46 [low]%"]), ("(12.5)", ["12.5"]),
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
    #expect(TypedNumber.all(in: "-3").map(\.printedWays) == [["\u{2212}3"]])
  }

  @Test(
    arguments: [
      ("60%", true), ("60 per cent", true), ("60\u{2009}percent", true),
      ("60\u{A0}Per\ncent.", true),
      ("60 \u{FF05}", true), ("60\u{66A}", true), ("(60) per cent", true), ("60 [p] %", true),
      ("60 per\u{AD}cent", true), ("60 percentage points", false), ("60 per centre", false),
      ("60 per ten", false), ("60‰", false), ("60 people", false), ("60", false),
    ])
  func `a per cent sign and the words for it say that a number is a percentage`(
    words: String, saysPercent: Bool
  ) {
    #expect(TypedNumber.all(in: words).map(\.ending.saysPercent) == [saysPercent])
  }
}
