import Testing

@testable import Report

@Test(arguments: [
  ("one\ntwo", "one two"), ("one\r\ntwo", "one two"), ("one\rtwo", "one two"),
  ("one\u{2028}two\u{85}three", "one two three"), ("tab\there", "tab here"),
  ("nul\0bell\u{7}", "nul bell"), ("  at its ends \n", "at its ends"),
  ("two  spaces", "two  spaces"),
])
func `a text is set on one line without control characters`(text: String, line: String) {
  #expect(text.onOneLine == line)
}

/// Compared by scalars, because Swift's strings are equal however an accent is written.
@Test func `a text is composed`() {
  #expect(Array("Cafe\u{301}".onOneLine.unicodeScalars) == Array("Caf\u{E9}".unicodeScalars))
}
