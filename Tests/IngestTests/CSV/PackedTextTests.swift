import Foundation
import Survey
import TestSupport
import Testing

@testable import Ingest

/// A CSV file packed with gzip, held against the same file as it is.
struct PackedTextTests {
  @Test(
    arguments: [
      "id,role\nR1,lead\nR2,staff\n",
      "\u{FEFF}id,role\r\nR1,\"a\r\nb\"\r\n\r\nR2,staff",
      "id,role\nR1\nR2,a,b\nR3,lead\n",
      "id,role\nR1,\"lead\nR2,st\"aff\n",
      "id,role\nR1,le\u{0}ad\n",
      "id,role\nR1,\"open\nR2,staff\n",
      "",
    ], [16, 1 << 20])
  func `a packed file reads as the plain one does, with the same places`(
    text: String, chunkSize: Int
  ) throws {
    let plain = try reading(text, chunkSize: chunkSize)
    #expect(try reading(bytes: GzipFile.packed(text), chunkSize: chunkSize) == plain)
    let half = Array(text.utf8).count / 2
    let members =
      GzipFile.packed(text.utf8.prefix(half)) + GzipFile.packed(text.utf8.dropFirst(half))
    #expect(try reading(bytes: members, chunkSize: chunkSize) == plain)
  }

  @Test func `fields of a packed file are found again in any order`() throws {
    let text = "id,role\n" + (0..<500).map { "R\($0),\"a\nb\"\n" }.joined()
    let places = stride(from: 480, through: 0, by: -40).map { row in
      let before = text.range(of: "R\(row),")?.lowerBound ?? text.startIndex
      return (offset: text[..<before].utf8.count, line: 2 + 2 * row, field: 1)
    }
    let found = try [Data(text.utf8), GzipFile.packed(text)].map { data in
      try withScratchFile(data) { path in
        CSVLocator(DelimitedText(utf8At: path, displayPath: "a.csv")).locate(places)
      }
    }
    #expect(found[0].map(\.0) == found[1].map(\.0))
    #expect(found[0].map(\.sourceLine) == found[1].map(\.sourceLine))
    #expect(found[1].map(\.sourceLine).contains("R480,\"a"))
  }

  @Test(arguments: [TextEncoding.utf16LittleEndian, .windows1252])
  func `a packed text in another encoding is read`(encoding: TextEncoding) throws {
    let text = "id,role\nR1,Zoe\n"
    let bytes =
      encoding == .windows1252
      ? Array(text.utf8) : text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let result = try reading(bytes: GzipFile.packed(bytes), encoding: encoding)
    #expect(result.errors == [])
    #expect(result.rows == [["R1", "Zoe"]])
  }

  @Test func `encoding and delimiter of a packed file are guessed as of the plain one`() throws {
    let bytes = Array("id;role\nR1;ch".utf8) + [0xE9] + Array("ri\nR2;b\n".utf8)
    for data in [Data(bytes), GzipFile.packed(bytes)] {
      try withScratchFile(data) { path in
        let guess = try EncodingGuess(path: path, displayPath: path)
        #expect(guess.encoding == .windows1252)
        let delimiter = try DelimiterGuess(path: path, displayPath: path, encoding: guess.encoding)
        guard case .one(UInt8(ascii: ";"), _) = delimiter else {
          Issue.record("\(delimiter)")
          return
        }
      }
    }
  }

  @Test(
    arguments: [
      ("an Excel workbook (.xlsx)", Array("PK\u{3}\u{4}\u{14}\0[Content_Types].xml".utf8)),
      ("a tar archive", Array(repeating: 0x61, count: 257) + Array("ustar".utf8)),
      ("a gzip file packed with gzip once more", Array(GzipFile.packed("id\n1\n"))),
      ("a web page", Array("<!doctype html>".utf8)),
    ] as [(String, [UInt8])])
  func `what is packed and isn't a CSV file is named, with the way out`(
    kind: String, bytes: [UInt8]
  ) throws {
    let result = try reading(bytes: GzipFile.packed(bytes))
    #expect(result.errors.map(\.message) == ["this is \(kind), not a CSV file in UTF-8"])
    #expect(result.errors.first?.remedy != nil)
  }

  @Test(arguments: [TextEncoding.utf8, .windows1252])
  func `a packed file that is cut short is an error, however little of it there is`(
    encoding: TextEncoding
  ) throws {
    let whole = GzipFile.packed(
      "id,role\n" + (0..<999).map { "R\($0),\($0 * 7919 % 997)\n" }.joined())
    for count in [3, 12, whole.count / 2, whole.count - 1] {
      let result = try reading(bytes: whole.prefix(count), encoding: encoding)
      #expect(result.cause == .badData)
      #expect(result.errors.map(\.path) == ["answers.csv"])
      #expect(
        result.errors.first?.message.hasPrefix(
          "the gzip data are cut short: they end after \(count) bytes") == true)
    }
  }

  @Test func `a packed file that changes while it is read is an error`() throws {
    try withScratchFile(GzipFile.packed("a\n1\n")) { path in
      let reader = CSVReader(DelimitedText(utf8At: path, displayPath: "answers.csv"))
      let error = #expect(throws: RejectedInput.self) {
        try reader.read(
          header: { _, _ in try? GzipFile.packed("a\n1\n2\n").write(to: URL(filePath: path)) },
          record: { _ in })
      }
      #expect(
        error?.diagnostics.map(\.message) == ["the file was changed while it was being read"])
    }
  }

  @Test func `progress of a packed file ends at its own size`() throws {
    let data = GzipFile.packed("a\n" + (0..<5000).map { "\($0)\n" }.joined())
    try withScratchFile(data) { path in
      var seen: [(Int, Int)] = []
      _ = try CSVReader(DelimitedText(utf8At: path, displayPath: path), chunkSize: 4096).read(
        header: { _, _ in }, record: { _ in }, progress: { seen.append(($0, $1)) })
      #expect(seen.map(\.1).allSatisfy { $0 == data.count })
      #expect(seen.map(\.0) == seen.map(\.0).sorted())
      #expect(seen.last?.0 == data.count)
    }
  }
}
