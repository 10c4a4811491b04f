import Testing

@testable import Ingest

struct FileSignatureTests {
  @Test(
    arguments: [
      ("UTF-16 text", [0xFF, 0xFE] + utf16("id,q\n")),
      ("UTF-16 text", [0xFE, 0xFF] + swapped(utf16("id,q\n"))),
      ("UTF-16 text", utf16("id,name\n1,Zoë\n")),
      ("UTF-16 text", swapped(utf16("id,name\n1,Zoë\n"))),
      ("UTF-32 text", [0xFF, 0xFE, 0, 0, 0x69, 0, 0, 0]),
      ("UTF-32 text", [0, 0, 0xFE, 0xFF, 0, 0, 0, 0x69]),
      ("an Excel workbook (.xlsx)", Array("PK\u{3}\u{4}\u{14}\0[Content_Types].xml".utf8)),
      ("an OpenDocument spreadsheet (.ods)", Array("PK\u{3}\u{4}opendocument.spreadsheet".utf8)),
      ("a zip archive", Array("PK\u{3}\u{4}\u{14}\0answers.csv".utf8)),
      ("an Excel workbook (.xls)", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]),
      ("a tar archive", Array(repeating: 0x61, count: 257) + Array("ustar\u{0}00".utf8)),
      ("a PDF document", Array("%PDF-1.7\n".utf8)),
      ("an SPSS data file (.sav)", Array("$FL2@(#) SPSS DATA FILE".utf8)),
      ("a web page", Array("\n<!DOCTYPE html>\n<html>".utf8)),
      ("a web page", Array("<HTML><body>".utf8)),
      ("an XML document", Array("\u{FEFF}<?xml version=\"1.0\"?>".utf8)),
      ("a JSON document", Array("{ \"id\": 1 }".utf8)),
      ("a JSON document", Array("[\n {\"id\": 1}]".utf8)),
    ] as [(String, [UInt8])])
  func `what isn't a CSV file is named, with the way out`(kind: String, bytes: [UInt8]) throws {
    let result = try reading(bytes: bytes)
    #expect(result.errors.map(\.message) == ["this is \(kind), not a CSV file in UTF-8"])
    #expect(result.errors.first?.remedy != nil)
    #expect(result.errors.first?.position == nil)
    #expect(result.header == [])
  }

  @Test(arguments: [
    "{id},q\n1,2\n", "[id],q\n1,2\n", "$FLAG,q\n1,2\n", "<id>,q\n1,2\n", "PK,q\n1,2\n",
  ])
  func `a header that only resembles something else is read`(text: String) throws {
    #expect(try reading(text).rows == [["1", "2"]])
  }

  @Test(arguments: ["sep=;\nid;q\n1;2\n", "\u{FEFF}\"sep=,\"\r\nid,q\r\n1,2\r\n"])
  func `a line that tells Excel the delimiter is an error on line 1`(text: String) throws {
    let error = try #require(try reading(text).errors.first)
    #expect(error.position == FilePosition(line: 1, column: 1))
    #expect(
      error.message == "the first line tells Excel the delimiter, where the header should be")
  }
}

private func utf16(_ text: String) -> [UInt8] {
  text.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
}

private func swapped(_ bytes: [UInt8]) -> [UInt8] {
  stride(from: 0, to: bytes.count, by: 2).flatMap { [bytes[$0 + 1], bytes[$0]] }
}
