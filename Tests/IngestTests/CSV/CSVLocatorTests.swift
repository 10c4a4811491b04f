import Testing

@testable import Ingest

struct CSVLocatorTests {
  @Test(arguments: [
    (0, 2, 1, "1,\"é"), (1, 2, 3, "1,\"é"), (2, 4, 8, "z\"\"q,\",\"w\""),
  ])
  func `a field is found after embedded line ends`(
    field: Int, line: Int, column: Int, text: String
  ) throws {
    let found = try locate("a,b,c\n1,\"é\r\ny\nz\"\"q,\",\"w\"\n", [(6, 2, field)])
    #expect(found.map(\.position) == [FilePosition(line: line, column: column)])
    #expect(found.map(\.line) == [text])
  }

  @Test
  func `an offset counts the byte order mark`() throws {
    let found = try locate("\u{FEFF}é,b\n1,2\n", [(3, 1, 1), (8, 2, 1)])
    #expect(found.map(\.position) == [.init(line: 1, column: 3), .init(line: 2, column: 3)])
    #expect(found.map(\.line) == ["é,b", "1,2"])
  }

  @Test(arguments: ["é,b\n", "\"é\",b\n"])
  func `a header's offset may be given as 0 though a byte order mark comes first`(
    header: String
  ) throws {
    let comma = header.prefix { $0 != "," }.count
    let found = try locate("\u{FEFF}\(header)", [(0, 1, 0), (0, 1, 1)])
    #expect(found.map(\.position.column) == [1, comma + 2])
  }

  @Test
  func `empty fields have places`() throws {
    let found = try locate("a,b,c\n,,\n", [(6, 2, 0), (6, 2, 1), (6, 2, 2)])
    #expect(found.map(\.position.column) == [1, 2, 3])
  }

  @Test
  func `a field the record doesn't have is placed at its end`() throws {
    let found = try locate("a,b\n1,2\n3,4\n", [(4, 2, 7)])
    #expect(found.map(\.position) == [FilePosition(line: 2, column: 4)])
  }

  @Test
  func `a field beyond the first window is found`() throws {
    let long = String(repeating: "é\n", count: 50_000)
    let found = try locate("a,b\n\"\(long)\",x\n", [(4, 2, 1)])
    #expect(found.map(\.position) == [FilePosition(line: 50_002, column: 3)])
    #expect(found.map(\.line) == ["\",x"])
  }

  @Test
  func `a file that is gone leaves the record's line`() {
    let locator = CSVLocator(DelimitedText(utf8At: "/nowhere/at-all", displayPath: "answers.csv"))
    let found = locator.locate([(6, 2, 1)])
    #expect(found.map(\.0) == [FilePosition(line: 2, column: 1)])
    #expect(found.map(\.sourceLine) == [""])
  }

  private func locate(
    _ text: String, _ places: [(offset: Int, line: Int, field: Int)]
  ) throws -> [(position: FilePosition, line: String)] {
    try withScratchFile(text.utf8) { path in
      CSVLocator(DelimitedText(utf8At: path, displayPath: "answers.csv"))
        .locate(places).map { ($0.0, $0.sourceLine) }
    }
  }
}
