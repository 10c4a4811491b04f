import Testing

@testable import Ingest

struct DiagnosticTests {
  @Test(arguments: [
    ("a\nb", "a\\nb"), ("a\r\nb", "a\\r\\nb"), ("\u{1B}[31m", "\\u{1B}[31m"),
    ("a\u{2028}b\u{85}", "a\\u{2028}b\\u{0085}"), ("a\u{200B}", "a\\u{200B}"),
    ("\u{202E}lead", "\\u{202E}lead"), ("naïve – 日本 \u{A0}", "naïve – 日本 \u{A0}"),
  ])
  func `a message is one line and shows what can't be seen`(text: String, shown: String) {
    let diagnostic = Diagnostic(path: "a", position: nil, message: text, remedy: text)
    #expect(diagnostic.message == shown)
    #expect(diagnostic.remedy == shown)
  }
}
