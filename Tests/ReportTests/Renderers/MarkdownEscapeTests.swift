import Survey
import Testing

@testable import Report

@Test(arguments: [
  ("\\", "\\\\"), ("|", "\\|"), ("[", "\\["), ("]", "\\]"), ("*", "\\*"), ("_", "\\_"),
  ("~", "\\~"), ("<", "\\<"), (">", "\\>"), ("&", "\\&"), ("#", "\\#"), ("@", "\\@"),
  ("$", "\\$"), ("`", "\\`"), ("a|b", "a\\|b"), ("`a|b`", "\\`a\\|b\\`"),
  ("[c]: x", "\\[c\\]: x"), ("<low>", "\\<low\\>"), ("&amp;", "\\&amp;"), ("one\ntwo", "one two"),
  ("\\|", "\\\\\\|"), ("plain, (text): 5% – ‘é’", "plain, (text): 5% – ‘é’"),
])
func `every sign of Markdown or HTML is escaped`(text: String, escaped: String) {
  #expect(MarkdownRenderer.escaped(text) == escaped)
}

/// One character to Swift and two to a parser.
@Test(arguments: ["|\u{301}", "`\u{200D}", "[\u{20DD}"])
func `a sign with an accent is still a sign`(text: String) {
  #expect(MarkdownRenderer.escaped(text).unicodeScalars.first == "\\")
}

@Test(arguments: [
  ("- a", "\\- a"), ("+ a", "\\+ a"), ("=", "\\="), ("1. a", "1\\. a"), ("12) a", "12\\) a"),
  ("1.5 a", "1\\.5 a"), ("12 a", "12 a"), ("a - b", "a - b"), ("3", "3"), ("", ""),
  ("1234 people", "1234 people"),
])
func `a line's first characters start no list`(text: String, line: String) {
  #expect(MarkdownRenderer.line(text) == line)
}

@Test func `a bare address is no link`() {
  let escaped = MarkdownRenderer.escaped("https://a.org, www.a.org")
  #expect(escaped == "https\\://a.org, www\\.a.org")
}
