import Survey
import TestSupport
import Testing

@Test(arguments: [
  ("-x", "'-x"), ("'-x", "''-x"), ("''-x", "'''-x"), ("'=", "''="), ("'-5", "''-5"),
  ("=\u{338}", "'=\u{338}"), ("'\t", "''\t"), ("-5", "-5"), ("'s", "'s"), ("'", "'"), ("", ""),
])
func `an apostrophe before a sign gets one more, so that it isn't taken for a guard`(
  text: String, guarded: String
) {
  #expect(text.withFormulaGuard.unicodeScalars.elementsEqual(guarded.unicodeScalars))
}

@Test func `every text can be told from its guarded form`() {
  var random = SeededGenerator(seed: 41)
  let pieces = [
    "'", "'", "=", "-", "+", "@", "\t", "\r", "\n", "\r\n", "\u{301}", "1", ".", "x", " ",
  ]
  for _ in 0..<5000 {
    let text = (0..<Int.random(in: 0...6, using: &random))
      .compactMap { _ in pieces.randomElement(using: &random) }.joined()
    let read = text.withFormulaGuard.withoutFormulaGuard
    #expect(read.unicodeScalars.elementsEqual(text.unicodeScalars), "\(text.debugDescription)")
  }
}
