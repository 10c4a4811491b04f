import Testing

@testable import Ingest

struct CSVLimitTests {
  @Test
  func `a field of more than 16 MiB is an error at its beginning`() throws {
    let error = try #require(try reading(bytes: file("a,b\n1,\"", lines: 17)).errors.first)
    #expect(error.position == FilePosition(line: 2, column: 3))
    #expect(error.message == "this field has more than 16 MiB: it still goes on on line 18")
  }

  @Test(arguments: [0, 1])
  func `a field may have 16 MiB`(surplus: Int) throws {
    let field = [UInt8](repeating: UInt8(ascii: "x"), count: CSVReader.fieldLimit + surplus)
    let result = try reading(bytes: Array("a,b\n1,".utf8) + field + [ASCII.lineFeed])
    #expect(result.errors.isEmpty == (surplus == 0))
    #expect(result.rows.first?[1].utf8.count == (surplus == 0 ? CSVReader.fieldLimit : nil))
  }

  @Test
  func `a line of more than 64 MiB is an error at its beginning`() throws {
    let line = [UInt8](repeating: UInt8(ascii: "x"), count: CSVReader.recordLimit + 1)
    let result = try reading(bytes: Array("a,b\n1,2\n".utf8) + line)
    #expect(result.errors.first?.position == FilePosition(line: 3, column: 1))
    #expect(result.errors.map(\.message) == ["this line has more than 64 MiB"])
    #expect(result.errors.first?.sourceLine?.utf8.count == PhysicalLine.shownBytes)
  }

  @Test
  func `a record of more than 64 MiB is an error at its beginning`() throws {
    let field = file("\"", lines: 15) + Array("\",".utf8)
    let bytes = Array("a,b\n1,2\n".utf8) + field + field + field + field + field
    let result = try reading(bytes: bytes)
    #expect(result.errors.first?.position == FilePosition(line: 3, column: 1))
    #expect(result.errors.map(\.message) == ["this row has more than 64 MiB"])
  }

  @Test(arguments: [100_000, 100_001])
  func `a file may have 100,000 columns`(columns: Int) throws {
    let header = Array(repeatElement("a", count: columns).joined(separator: ",").utf8)
    let result = try reading(bytes: header + [ASCII.lineFeed])
    if columns <= CSVReader.columnLimit {
      #expect(result.header.count == columns)
    } else {
      #expect(result.errors.map(\.message) == ["this row has more than 100000 fields"])
      #expect(result.errors.first?.position == FilePosition(line: 1, column: 1))
    }
  }

  /// A beginning, and then lines of 1 MiB each.
  private func file(_ beginning: String, lines: Int) -> [UInt8] {
    let line = [UInt8](repeating: UInt8(ascii: "x"), count: (1 << 20) - 1) + [ASCII.lineFeed]
    return (0..<lines).reduce(into: Array(beginning.utf8)) { bytes, _ in bytes += line }
  }
}
