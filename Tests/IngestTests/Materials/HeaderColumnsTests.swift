import Testing

@testable import Ingest

struct HeaderColumnsTests {
  private func find(_ wanted: [String], in names: [String]) -> HeaderColumns {
    var columns = HeaderColumns(wanted, path: "a.csv")
    columns.find(in: names, line: 3)
    return columns
  }

  @Test func `columns are found in the order they were asked for`() {
    let columns = find(["b", "a", "b"], in: ["", "a", "x", "x", "", "b"])
    #expect(columns.places == [5, 1, 5])
    #expect(columns.field(of: "a") == 1)
    #expect(columns.field(of: "x") == nil)
    #expect(columns.diagnostics.isEmpty)
  }

  @Test func `an absent and a repeated column are told on the header's line`() {
    let columns = find(["role", "band", "zzz"], in: ["rolle", "band", "band", ""])
    #expect(
      columns.diagnostics.map(\.message) == [
        "there is no column 'role' in the header",
        "the column 'band' stands 2 times in the header, as columns 2, 3",
        "there is no column 'zzz' in the header",
      ])
    #expect(
      columns.diagnostics.map(\.remedy) == [
        "did you mean 'rolle'?", "rename all but one of them in the file",
        "the columns are: 'rolle', 'band', 'band', ''",
      ])
    #expect(columns.diagnostics.allSatisfy { $0.position == FilePosition(line: 3, column: 1) })
  }

  @Test(arguments: ["Role", "role ", "ro\u{200B}le", ""])
  func `a name that only looks alike is another`(name: String) {
    #expect(find(["role"], in: [name]).diagnostics.count == 1)
  }

  @Test func `a name is the same however its accents are coded`() {
    #expect(find(["r\u{F4}le"], in: ["x", "ro\u{302}le"]).places == [1])
  }
}
