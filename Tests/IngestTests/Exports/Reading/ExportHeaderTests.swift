import Testing

@testable import Ingest

struct ExportHeaderTests {
  private static func names(_ names: [String]) -> [String] {
    ExportHeader(
      rowCount: 1, columns: names.map { ExportColumn(name: $0, text: $0, role: .answer) }
    ).names
  }

  @Test func `names that repeat are told apart by their place`() {
    #expect(Self.names(["a", "b", "a", "a"]) == ["a", "b", "a [2]", "a [3]"])
    #expect(Self.names(["", "x", ""]) == ["column 1", "x", "column 3"])
  }

  @Test func `a made name is never a name of the file`() {
    #expect(Self.names(["a", "a", "a [2]"]) == ["a", "a [2]'", "a [2]"])
  }
}
