import Survey
import TestSupport
import Testing

@testable import Ingest

struct DelimitedTextTests {
  /// Characters that all the encodings have, and those of CSV.
  private static let pieces = [
    "a", "é", "Ü", "ß", "’", "—", "€", "\u{A0}", ",", "\"", "\n", "\r\n", "\r", " ", "", "1",
  ]

  @Test(arguments: TextEncoding.allCases, 0..<25 as Range<UInt64>)
  func `a random table is read back exactly in every encoding`(
    encoding: TextEncoding, seed: UInt64
  ) throws {
    var random = SeededGenerator(seed: seed)
    let table = (0...Int.random(in: 1...9, using: &random)).map { _ in
      (0..<3).map { _ in
        (0..<Int.random(in: 0...5, using: &random)).map { _ in
          DelimitedTextTests.pieces.randomElement(using: &random) ?? ""
        }.joined()
      }
    }
    let text = table.map { row in
      row.map { field in
        "\"\(String(String.UnicodeScalarView(field.unicodeScalars.flatMap { $0 == "\"" ? [$0, $0] : [$0] })))\""
      }.joined(separator: ";") + "\n"
    }.joined()
    let bytes = try #require(EncodedText.bytes(text, in: encoding))
    let result = try reading(
      bytes: bytes, delimiter: ";", encoding: encoding,
      chunkSize: Int.random(in: 1...100, using: &random))
    #expect(result.errors == [])
    #expect(result.table == table)
    let touched = table.joined().count { !$0.unicodeScalars.allSatisfy(\.isASCII) }
    #expect(result.touchedCells == (encoding == .utf8 ? 0 : touched))
  }

  /// Those that can be written in every encoding.
  private static let faults = (BadCSV.syntax + BadCSV.rows + BadCSV.content).filter { bad in
    let text = String(decoding: bad.bytes, as: UTF8.self)
    return Array(text.utf8) == bad.bytes && !text.hasPrefix("\u{FEFF}")
  }

  @Test(arguments: faults, TextEncoding.allCases)
  func `a fault is told alike in every encoding`(bad: BadCSV, encoding: TextEncoding) throws {
    let text = String(decoding: bad.bytes, as: UTF8.self)
    let bytes = try #require(EncodedText.bytes(text, in: encoding))
    let result = try reading(bytes: bytes, encoding: encoding)
    #expect(result.errors == (try reading(bytes: bad.bytes).errors))
    #expect(result.errors.map(\.message) == [bad.message])
  }

  @Test(arguments: TextEncoding.allCases)
  func `a field is found by its place in the text`(encoding: TextEncoding) throws {
    let text = "é,b\n1,\"é\ny\"\né,ü\n"
    let bytes = try #require(EncodedText.bytes(text, in: encoding))
    let found = try withScratchFile(bytes) { path in
      CSVLocator(try DelimitedText(path: path, displayPath: path, encoding: encoding))
        .locate([(0, 1, 1), (5, 2, 1), (14, 4, 1)])
    }
    #expect(found.map(\.0.line) == [1, 2, 4])
    #expect(found.map(\.0.column) == [3, 3, 3])
    #expect(found.map(\.sourceLine) == ["é,b", "1,\"é", "é,ü"])
  }

  @Test func `the bytes of a transcoded file go on being counted in its text`() throws {
    let bytes = try #require(EncodedText.bytes("\u{FEFF}é,b\n1,2\n", in: .utf16LittleEndian))
    let result = try reading(bytes: bytes, encoding: .utf16LittleEndian)
    #expect(result.offsets == [5])
    #expect(result.header == ["é", "b"])
  }

  @Test func `cells outside ASCII are counted in the header and the data`() throws {
    let bytes = try #require(EncodedText.bytes("é,b,c\n1,2,\"é\né\"\nx,–,é\n", in: .windows1252))
    #expect(try reading(bytes: bytes, encoding: .windows1252).touchedCells == 4)
  }

  @Test func `a NUL is an error in UTF-16 too`() throws {
    let bytes = try #require(EncodedText.bytes("id,q\n1,a\0b\n", in: .utf16BigEndian))
    let error = try #require(try reading(bytes: bytes, encoding: .utf16BigEndian).errors.first)
    #expect(error.message == "a NUL byte: a text file has none")
    #expect(error.position == FilePosition(line: 2, column: 4))
  }
}
