import Testing

@testable import Ingest

/// A bad file, and the error it must end in.
struct BadCSV: Sendable, CustomTestStringConvertible {
  let what: String
  let bytes: [UInt8]
  let line: Int
  let column: Int
  let message: String

  init(_ what: String, _ text: String, _ line: Int, _ column: Int, _ message: String) {
    self.init(what, bytes: Array(text.utf8), line, column, message)
  }

  init(_ what: String, bytes: [UInt8], _ line: Int, _ column: Int, _ message: String) {
    (self.what, self.bytes, self.message) = (what, bytes, message)
    (self.line, self.column) = (line, column)
  }

  var testDescription: String { what }

  static let syntax = [
    BadCSV(
      "a quote in an unquoted field", "id,q\n1,a 12\" pizza\n", 2, 7,
      "a quote in a field that doesn't begin with one"),
    BadCSV(
      "columns count characters, not bytes", "id,q\n1,né\"\n", 2, 5,
      "a quote in a field that doesn't begin with one"),
    BadCSV(
      "a byte order mark isn't counted", "\u{FEFF}id,q\"\n1,2\n", 1, 5,
      "a quote in a field that doesn't begin with one"),
    BadCSV(
      "text after a closing quote", "id,q\n1,\"abc\"def\n2,g\n", 2, 8,
      "text after a closing quote, where only ',' or a line end may stand"),
    BadCSV(
      "a backslash doesn't escape", "id,q\n1,\"a\\\"b\"\n", 2, 7,
      "text after a closing quote, where only ',' or a line end may stand"),
    BadCSV(
      "a quotation not doubled", "id,q\n1,\"He said \"no\", yes\"\n", 2, 13,
      "text after a closing quote, where only ',' or a line end may stand"),
    BadCSV(
      "an open quote that a later quote closes", "id,q\n1,\"oops\n2,ok\n3,\"fine\"\n4,z\n", 4, 4,
      "text after a closing quote, where only ',' or a line end may stand;"
        + " the field began on line 2, column 3: was that quote left open?"),
    BadCSV(
      "a space after a closing quote", "id,q\n\"x\" ,2\n", 2, 4,
      "a space after a closing quote, where only ',' or a line end may stand"),
    BadCSV(
      "a space before an opening quote", "id,q\n1,  \"x,y\"\n", 2, 5,
      "a quote after a space: an opening quote must be the first thing in its field"),
    BadCSV(
      "a quote left open at the end", "id,q\n1,x\n2,\"never\n3,closed\n", 3, 3,
      "the quote opened here is never closed: the file ends on line 4"),
    BadCSV(
      "a quote left open after an embedded line end", "id,q,r\n1,\"x\r\ny\",\"z", 3, 4,
      "the quote opened here is never closed: the file ends on line 3"),
    BadCSV(
      "a quote left open in the header", "\"id,q\n1,2\n", 1, 1,
      "the quote opened here is never closed: the file ends on line 2"),
  ]

  static let content = [
    BadCSV(
      "a NUL", "id,q\n1,a\0b\n", 2, 4, "a NUL byte: a text file has none"),
    BadCSV(
      "a NUL in a quoted field", "id,q\n1,\"a\n\0\"\n", 3, 1, "a NUL byte: a text file has none"),
    BadCSV(
      "a Windows-1252 letter", bytes: Array("id,q\n1,caf".utf8) + [0xE9] + Array("\n".utf8), 2, 6,
      "byte 0xE9 is not UTF-8 here; it looks like Windows-1252, where it is 'é'"),
    BadCSV(
      "a Windows-1252 quotation mark after UTF-8",
      bytes: Array("id,q\n1,é can".utf8) + [0x92] + Array("t\n".utf8), 2, 8,
      "byte 0x92 is not UTF-8 here; it looks like Windows-1252, where it is '’'"),
    BadCSV(
      "an overlong form", bytes: Array("id,q\n1,".utf8) + [0xC0, 0x80] + Array("\n".utf8), 2, 3,
      "byte 0xC0 is not UTF-8 here"),
    BadCSV(
      "a surrogate", bytes: Array("id,q\n1,".utf8) + [0xED, 0xA0, 0x80] + Array("\n".utf8), 2, 3,
      "byte 0xED is not UTF-8 here"),
    BadCSV(
      "a character cut short", bytes: Array("id,q\n1,".utf8) + [0xE2, 0x82] + Array(",".utf8), 2, 3,
      "byte 0xE2 is not UTF-8 here"),
    BadCSV(
      "a byte Windows-1252 doesn't have", bytes: Array("id,q\n1,".utf8) + [0x81], 2, 3,
      "byte 0x81 is not UTF-8 here"),
  ]

  static let rows = [
    BadCSV(
      "a short row", "a,b,c\n1,2,3\n4,5\n", 3, 1, "this row has 2 fields, the header has 3"),
    BadCSV("a row of one field", "a,b\nx\n", 2, 1, "this row has 1 field, the header has 2"),
    BadCSV(
      "a long row, at its first surplus field", "a,b\n1,2,3,4\n", 2, 5,
      "this row has 4 fields, the header has 2"),
    BadCSV(
      "a long row after an embedded line end", "a,b\n\"x\ny\",2\n\"x\ny\",\"é\",3\n", 5, 8,
      "this row has 3 fields, the header has 2"),
    BadCSV("a short last row", "a,b\n1,2\n3", 3, 1, "this row has 1 field, the header has 2"),
  ]
}

struct CSVFaultTests {
  @Test(arguments: BadCSV.syntax + BadCSV.content + BadCSV.rows)
  func `an error is placed at its line and column and says what is wrong`(bad: BadCSV) throws {
    let result = try reading(bytes: bad.bytes)
    let error = try #require(result.errors.first)
    #expect(result.errors.count == 1)
    #expect(result.cause == .badData)
    #expect(error.severity == .error)
    #expect(error.path == "answers.csv")
    #expect(error.position == FilePosition(line: bad.line, column: bad.column))
    #expect(error.message == bad.message)
    #expect(error.remedy != nil)
  }

  @Test(arguments: BadCSV.syntax + BadCSV.content + BadCSV.rows)
  func `an error shows the line it is on`(bad: BadCSV) throws {
    let lines = String(decoding: bad.bytes, as: UTF8.self)
      .replacing("\r\n", with: "\n").split(separator: "\n", omittingEmptySubsequences: false)
    let line = lines[bad.line - 1].replacing("\u{FEFF}", with: "")
    #expect(try reading(bytes: bad.bytes).errors.first?.sourceLine == String(line))
  }

  @Test
  func `ragged rows are reported together and the others are handed over`() throws {
    let result = try reading("a,b\n1\n2,3\n4,5,6\n7,8\n")
    #expect(result.errors.map(\.position?.line) == [2, 4])
    #expect(result.rows == [["2", "3"], ["7", "8"]])
  }

  @Test
  func `an error of syntax comes after the ragged rows before it and ends the reading`() throws {
    let result = try reading("a,b\n1\n2,x\"\n3\n4,\0\n")
    #expect(result.errors.map(\.position?.line) == [2, 3])
  }

  @Test
  func `a hundred ragged rows are shown and the rest counted`() throws {
    let text = "a,b\n" + String(repeating: "1\n", count: 103)
    let errors = try reading(text).errors
    #expect(errors.count == 101)
    #expect(errors[99].position == FilePosition(line: 101, column: 1))
    #expect(errors[100].position == nil)
    #expect(
      errors[100].message == "and 3 more rows with more or fewer fields than the header's 2")
  }

  @Test(arguments: [("id;w\n1;0,85\n", "';'"), ("id\tw\n1\t0,85\n", "a tab")])
  func `a header in one piece suggests the delimiter`(text: String, delimiter: String) throws {
    let error = try #require(try reading(text).errors.first)
    #expect(error.message == "this row has 2 fields, the header has 1")
    #expect(
      error.remedy == "the header looks as if the delimiter were \(delimiter): declare it")
  }

  @Test(arguments: [
    ("", "is empty"), ("\u{FEFF}", "is empty"), ("\n\r\n\r", "has only blank lines"),
    ("\u{FEFF}\n", "has only blank lines"), ("  \n", "has only blank lines"),
  ])
  func `a file without a header is an error`(text: String, reason: String) throws {
    let result = try reading(text)
    #expect(result.errors.map(\.message) == ["there is no header: the file \(reason)"])
    #expect(result.errors.first?.position == nil)
  }
}
