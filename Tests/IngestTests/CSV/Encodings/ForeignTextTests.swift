import Survey
import Testing

@testable import Ingest

struct ForeignTextTests {
  /// A file that isn't text in the encoding it is said to have.
  struct Fault: Sendable, CustomTestStringConvertible {
    let encoding: TextEncoding
    let bytes: [UInt8]
    let position: FilePosition?
    let message: String

    var testDescription: String { message }

    init(
      _ encoding: TextEncoding, _ bytes: [UInt8], _ line: Int?, _ column: Int, _ message: String
    ) {
      (self.encoding, self.bytes, self.message) = (encoding, bytes, message)
      position = line.map { FilePosition(line: $0, column: column) }
    }

    static let all = [
      Fault(
        .windows1252, Array("id,q\r\n1,caf".utf8) + [0xE9, 0x81, 0x0A], 2, 7,
        "byte 0x81 stands for no character in Windows-1252"),
      Fault(
        .utf16LittleEndian, utf16("id,q\n1,é") + [0x3D, 0xD8] + utf16("x\n"), 2, 4,
        "half of a character: the other half isn't beside it"),
      Fault(
        .utf16LittleEndian, utf16("\u{FEFF}id,q\n1,é\n") + [0x31], 3, 1,
        "the file ends in the middle of a character: UTF-16 (little-endian) has two bytes for each"),
      Fault(
        .windows1252, [0xEF, 0xBB, 0xBF] + Array("id\n".utf8), nil, 0,
        "this is UTF-8 text, not Windows-1252 as declared"),
      Fault(
        .macRoman, utf16("\u{FEFF}id\n"), nil, 0,
        "this is UTF-16 (little-endian) text, not Mac Roman as declared"),
      Fault(
        .utf16BigEndian, utf16("id,name\n1,Zoë\n"), nil, 0,
        "this is UTF-16 (little-endian) text, not UTF-16 (big-endian) as declared"),
      Fault(
        .utf16LittleEndian, Array("id,q\n1,2\n".utf8), nil, 0,
        "this isn't UTF-16 (little-endian) text: no byte of it is zero"),
      Fault(
        .windows1252, Array("PK\u{3}\u{4}\u{14}\0[Content_Types].xml".utf8), nil, 0,
        "this is an Excel workbook (.xlsx), not a CSV file in Windows-1252"),
      Fault(
        .macRoman, [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], nil, 0,
        "this is an Excel workbook (.xls), not a CSV file in Mac Roman"),
      Fault(
        .utf16LittleEndian, [0xFF, 0xFE, 0, 0, 0x69, 0, 0, 0], nil, 0,
        "this is UTF-32 text, not a CSV file in UTF-16 (little-endian)"),
      Fault(
        .utf16LittleEndian, utf16("\u{FEFF}<!DOCTYPE html>"), nil, 0,
        "this is a web page, not a CSV file in UTF-16 (little-endian)"),
    ]
  }

  @Test(arguments: Fault.all)
  func `what isn't text in the encoding is told in its place`(fault: Fault) throws {
    let result = try reading(bytes: fault.bytes, encoding: fault.encoding)
    #expect(result.errors.map(\.message) == [fault.message])
    #expect(result.errors.map(\.position) == [fault.position])
    #expect(result.errors.first?.remedy != nil)
    #expect(result.cause == .badData)
    #expect(result.header == [])
  }

  @Test func `the line of a fault is shown as far as it can be read`() throws {
    let bytes = Array("id,q\n1,caf".utf8) + [0xE9, 0x81] + Array(",x\n2,y\n".utf8)
    let errors = try reading(bytes: bytes, encoding: .windows1252).errors
    #expect(errors.map(\.sourceLine) == ["1,café\u{FFFD},x"])
  }

  @Test(arguments: [TextEncoding.windows1252, .macRoman])
  func `a file that is good UTF-8 too is doubted`(encoding: TextEncoding) throws {
    let result = try reading(bytes: "id,q\n1,café\n".utf8, encoding: encoding)
    let warning = try #require(result.warnings.first)
    #expect(result.errors == [])
    #expect(warning.severity == .warning)
    #expect(warning.position == FilePosition(line: 2, column: 6))
    #expect(
      warning.message.hasPrefix("all of the file is good UTF-8 too, in which this is 'é' and not"))
  }

  @Test(arguments: TextEncoding.allCases)
  func `a file that is rightly declared isn't doubted`(encoding: TextEncoding) throws {
    for text in ["id,q\n1,café\n", "id,q\n1,cafe\n"] {
      let bytes = try #require(EncodedText.bytes(text, in: encoding))
      let result = try reading(bytes: bytes, encoding: encoding)
      #expect(result.errors == [])
      #expect(result.warnings == [])
      #expect(result.table.map { $0.joined(separator: ",") + "\n" }.joined() == text)
    }
  }

  /// U+A9C3 has the bytes of a UTF-8 'é' in little-endian UTF-16.
  @Test func `UTF-16 isn't doubted, whatever its bytes spell`() throws {
    let result = try reading(bytes: utf16("name,q\n1,\u{A9C3}\n"), encoding: .utf16LittleEndian)
    #expect(result.rows == [["1", "\u{A9C3}"]])
    #expect(result.warnings == [])
  }

  @Test(arguments: TextEncoding.allCases)
  func `a file that isn't there is missing in any encoding`(encoding: TextEncoding) {
    let result = reading(at: "/nowhere/at-all", encoding: encoding)
    #expect(result.errors.map(\.message) == ["there is no such file"])
    #expect(result.cause == .missingFile)
  }

  @Test(arguments: TextEncoding.allCases)
  func `an empty file has no header in any encoding`(encoding: TextEncoding) throws {
    let result = try reading(bytes: [], encoding: encoding)
    #expect(result.errors.map(\.message) == ["there is no header: the file is empty"])
  }
}

private func utf16(_ text: String) -> [UInt8] {
  text.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
}
