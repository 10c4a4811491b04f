import Survey
import Testing

@testable import Ingest

struct SeparatorLineTests {
  @Test(
    arguments: [
      ("sep=;\na;b\n", "sep=;", ";", 6), ("SEP=,\r\na,b\n", "SEP=,", ",", 7),
      ("\"sep=|\"\ra|b", "\"sep=|\"", "|", 8), ("sep=\t", "sep=\t", "\t", 5),
    ] as [(String, String, Unicode.Scalar, Int)])
  func `a line that tells Excel the delimiter is recognised`(
    text: String, line: String, delimiter: Unicode.Scalar, length: Int
  ) throws {
    let found = try #require(SeparatorLine(Array(text.utf8)[...]))
    #expect(found.text == line)
    #expect(found.delimiter == UInt8(ascii: delimiter))
    #expect(found.length == length)
  }

  @Test(arguments: ["", "sep=", "sep=;;\n", "sep;x\n", " sep=;\n", "a\nsep=;\n", "separ\n"])
  func `a line that only resembles one isn't`(text: String) {
    #expect(SeparatorLine(Array(text.utf8)[...]) == nil)
  }

  @Test(arguments: ["sep=;\n", "\u{FEFF}\"sep=;\"\r\n", "sep=;\r"], TextEncoding.allCases)
  func `the line is passed over where that is asked for, and counted`(
    line: String, encoding: TextEncoding
  ) throws {
    guard let bytes = EncodedText.bytes("\(line)id;q\n1;2\n3;4;5\n", in: encoding) else { return }
    let result = try reading(
      bytes: bytes, delimiter: ";", encoding: encoding, skipsSeparatorLine: true)
    #expect(result.header == ["id", "q"])
    #expect(result.headerLine == 2)
    #expect(result.lines == [3])
    #expect(result.rows == [["1", "2"]])
    #expect(result.errors.map(\.position) == [FilePosition(line: 4, column: 5)])
    #expect(result.errors.map(\.sourceLine) == ["3;4;5"])
  }

  @Test func `a file without the line is read from its beginning`() throws {
    let result = try reading(bytes: "id,q\n1,2\n".utf8, skipsSeparatorLine: true)
    #expect(result.header == ["id", "q"])
    #expect(result.lines == [2])
  }

  @Test(arguments: ["sep=,", "sep=,\n"])
  func `a file with nothing but the line has no header`(text: String) throws {
    let errors = try reading(bytes: text.utf8, skipsSeparatorLine: true).errors
    #expect(
      errors.map(\.message) == [
        "there is no header: the file has nothing below the line that tells Excel the delimiter"
      ])
  }
}
