import Testing

@testable import Ingest

struct CellReferenceTests {
  @Test(arguments: [
    ("A1", 1, 1), ("Z9", 9, 26), ("AA10", 10, 27), ("XFD1048576", 1_048_576, 16_384),
  ])
  func `a place is read and written`(text: String, row: Int, column: Int) {
    #expect(CellReference(text) == CellReference(row: row, column: column))
    #expect(CellReference(row: row, column: column).text == text)
  }

  @Test(arguments: ["", "A", "1", "a1", "A0", "1A", "A1B", "$A$1", "XFE1", "A1048577", "A1:B2"])
  func `anything else is no place`(text: String) {
    #expect(CellReference(text) == nil)
  }

  @Test func `every column has a name of its own`() {
    let names = (1...CellReference.mostColumns).map { CellReference(row: 1, column: $0).text }
    #expect(Set(names).count == names.count)
    #expect(names.allSatisfy { CellReference($0)?.text == $0 })
  }
}
