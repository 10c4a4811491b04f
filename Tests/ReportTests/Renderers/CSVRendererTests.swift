import Disclosure
import Survey
import Testing

@testable import Analysis
@testable import Report

@Test(arguments: [
  ("plain", "plain"), ("", ""), ("a,b", "\"a,b\""), ("say \"so\"", "\"say \"\"so\"\"\""),
  ("two\nlines", "\"two\nlines\""), ("two\r\nlines", "\"two\r\nlines\""),
  (" ends ", "\" ends \""), ("a;b\tc", "a;b\tc"), ("é–’", "é–’"),
  ("\"\u{301}", "\"\"\"\u{301}\""),
])
func `a field is quoted where a reader would split it`(text: String, field: String) {
  #expect(CSVRenderer.field(text).unicodeScalars.elementsEqual(field.unicodeScalars))
}

@Test(arguments: [
  ("=1+1", "'=1+1"), ("+a", "'+a"), ("-a", "'-a"), ("@a", "'@a"), ("-", "'-"),
  ("=\u{338}", "'=\u{338}"), ("\tx", "'\tx"), ("\r=x", "\"'\r=x\""), ("=\"a\"", "\"'=\"\"a\"\"\""),
  ("'-a", "''-a"), ("'a", "'a"), ("-5", "-5"), ("+0.5", "+0.5"), ("-1,5", "\"'-1,5\""),
  ("a=1", "a=1"),
])
func `a text that starts a formula gets an apostrophe and a number doesn't`(
  text: String, field: String
) {
  #expect(CSVRenderer.field(text).unicodeScalars.elementsEqual(field.unicodeScalars))
}

private let figures = Finding.table(
  title: "Not in the file", rows: [.part("=Many, \"many\""), .part("None"), .part("Two\nlines")],
  measures: [.count, .percent],
  cells: [
    [[.count(-1234), .percent(1, of: 3, decimals: 1)]],
    [[.count(0), .absent]],
    [[.count(2), .percent(1, of: 3000, decimals: 1)]],
  ])

@Test func `a table of answers is written as printed, without thousands commas`() throws {
  let table = try #require(ReportDocument.of([figures]).tables.first)
  #expect(
    CSVRenderer.render(table) == """
      Answer,Number,Per cent
      "'=Many, ""many""\",-1234,33.3
      None,0,[z]
      Two lines,2,[low]

      """)
}

@Test(arguments: [
  (Provenance.reconstructed, "rows reconstructed from published aggregates"),
  (.synthetic, "synthetic rows"),
])
func `a table of made rows says so on every line`(provenance: Provenance, words: String) throws {
  let table = try #require(ReportDocument.of([figures], .of(provenance)).tables.first)
  let lines = CSVRenderer.render(table).split(separator: "\n")
  #expect(lines.count == 4)
  #expect(lines.first == "Answer,Number,Per cent,Provenance")
  #expect(lines.dropFirst().allSatisfy { $0.hasSuffix(",\(words)") })
}
