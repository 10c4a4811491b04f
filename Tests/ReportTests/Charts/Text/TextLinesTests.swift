import Testing

@testable import Report

@Test func `words are kept whole where they fit`() {
  let lines = TextLines("Psychological therapies and others", width: 120, .label)
  #expect(lines.lines.joined(separator: " ") == "Psychological therapies and others")
  #expect(lines.lines.count > 1)
  #expect(!lines.hasBrokenWord)
}

@Test(arguments: [
  String(repeating: "x", count: 200), String(repeating: "🎨", count: 40),
  "a " + String(repeating: "W", count: 60),
])
func `a word wider than the line is broken, and nothing of it is lost`(text: String) {
  let lines = TextLines(text, width: 150, .label)
  #expect(lines.hasBrokenWord)
  #expect(lines.lines.joined() == text.replacing(" ", with: ""))
  #expect(lines.lines.allSatisfy { TextWidth.of($0, .label) <= 150 })
}

@Test func `no words make no line`() {
  #expect(TextLines("", width: 100, .label).lines == [])
}
