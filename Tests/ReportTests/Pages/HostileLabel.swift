import TestSupport

/// Labels that a person's file may have, and that a page must print as they are.
enum HostileLabel {
  static let all: [String] = [
    "a | b", "[note 1]", "say \"no\"", "it's", "<b>bold</b>", "</td></tr></table>", "</style>",
    "<script>alert(1)</script>", "]]>", "<!--", "-->", "&lt;", "&amp;amp;", "&#60;", "&", "<", ">",
    "\" onclick=\"alert(1)", "javascript:alert(1)", "https://a.org", "{{7*7}}", "${x}", "\\", "`",
    "\u{5E9}\u{5DC}\u{5D5}\u{5DD}", "\u{645}\u{631}\u{62D}\u{628}\u{627} (12)", "\u{202E}evil",
    "\u{2067}x", "\u{1F469}\u{200D}\u{1F4BB}", "e\u{301}", "\u{301}alone", "日本語",
    String(repeating: "long", count: 50), "two\nlines", "two\r\nlines", "tab\there", "nul\u{0}l",
    "bell\u{7}", "del\u{7F}", "\u{85}next", "\u{2028}line", "\u{FFFE}", "\u{1FFFF}", " a ", "", "-",
    "=1+1", "#section-1", "table-1",
  ]

  /// A label put together of some of them.
  static func random(using generator: inout SeededGenerator) -> String {
    (0..<Int.random(in: 1...4, using: &generator))
      .compactMap { _ in all.randomElement(using: &generator) }.joined()
  }
}
