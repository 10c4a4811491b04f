import TestSupport
import Testing

@testable import Report

@Test(arguments: [
  ("a,b\n1,2\n", ["a", "b"], [["1", "2"]]),
  ("a\n\"x,\"\"y\"\"\nz\"\n", ["a"], [["x,\"y\"\nz"]]),
  ("a,b\n,\"\"\n", ["a", "b"], [["", ""]]),
  ("a\n\"\"\"\"\n", ["a"], [["\""]]),
  ("", [], []),
])
func `records are read as a spreadsheet reads them`(
  text: String, header: [String], rows: [[String]]
) {
  let records = CSVRecords(text)
  #expect(records.header == header)
  #expect(records.rows == rows)
}

@Test func `whatever text is written reads back, character by character`() {
  let alphabet = Array("ab ,\"\n\r\t=;é\u{301}😀".unicodeScalars)
  var random = SeededGenerator(seed: 8)
  let rows = (0..<400).map { _ in
    (0..<3).map { _ in
      let length = Int.random(in: 0..<7, using: &random)
      let scalars = (0..<length).map { _ in
        alphabet[Int.random(in: alphabet.indices, using: &random)]
      }
      return String(String.UnicodeScalarView(scalars))
    }
  }
  let read = CSVRecords(CSVRenderer.lines(rows.map { $0.map(CSVRenderer.quoted) }))
  #expect(
    ([read.header] + read.rows).map { $0.map { Array($0.utf8) } }
      == rows.map { $0.map { Array($0.utf8) } })
}

@Test func `a row that is too short has empty cells`() {
  #expect(CSVRecords("a,b\n1\n2,3\n").cells(ofColumn: 1) == ["", "3"])
}
