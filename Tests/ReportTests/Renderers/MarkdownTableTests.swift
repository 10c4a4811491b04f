import Disclosure
import Survey
import Testing

@testable import Analysis
@testable import Report

/// A table of words and then so many columns in each group, all numbers 1.
private func table(stub: Int = 1, groups widths: [Int]) -> PrintedTable {
  let width = widths.reduce(stub, +)
  let starts = widths.indices.map { stub + widths[..<$0].reduce(0, +) }
  let one = PrintedTable.Cell.number(DecimalNumber(units: 1, decimals: 0))
  return PrintedTable(
    number: 3, name: "wide", title: "A *wide* table", headings: (0..<width).map { "H\($0)" },
    rows: ["A|B", "C"].map { label in
      [.text(label)] + Array(repeating: .text("w"), count: stub - 1)
        + Array(repeating: one, count: width - stub)
    },
    stubWidth: stub, groups: zip(starts, widths).map { $0..<$0 + $1 }, notes: ["Base: 2."],
    provenance: "")
}

/// The headings of each part.
private func parts(_ text: String) -> [[String]] {
  let lines = text.split(separator: "\n")
  return lines.indices.dropLast().filter { lines[$0 + 1].hasPrefix("| :---") }
    .map { lines[$0].split(separator: "|").map { $0.filter { $0 != " " } }.filter { !$0.isEmpty } }
}

@Test func `a table has its caption before it and its notes after it`() {
  #expect(
    MarkdownRenderer.render(table(groups: [2])) == """
      **Table 3: A \\*wide\\* table \\[note 1\\]**

      | H0 | H1 | H2 |
      | :--- | ---: | ---: |
      | A\\|B | 1 | 1 |
      | C | 1 | 1 |

      - \\[note 1\\] Base: 2.
      """)
}

@Test(arguments: [
  (1, [7], [8]), (1, [4, 3], [8]), (1, [4, 4], [5, 5]), (1, [8], [5, 5]), (1, [15], [6, 6, 6]),
  (1, [2, 2, 2, 2], [5, 5]), (6, [3], [7, 8]), (2, [3, 3, 3], [8, 5]), (9, [1], [10]),
])
func `a wide table is split and every part repeats the stub`(
  stub: Int, groups: [Int], widths: [Int]
) {
  let parts = parts(MarkdownRenderer.render(table(stub: stub, groups: groups)))
  #expect(parts.map(\.count) == widths)
  #expect(parts.allSatisfy { $0.prefix(stub) == (0..<stub).map { "H\($0)" }[...] })
  let numbers = parts.flatMap { $0.dropFirst(stub) }
  #expect(numbers == (stub..<stub + groups.reduce(0, +)).map { "H\($0)" })
}

@Test func `the parts of a table are counted in their captions`() {
  let captions = MarkdownRenderer.render(table(groups: [4, 4])).split(separator: "\n")
    .filter { $0.hasPrefix("**") }
  #expect(
    captions == [
      "**Table 3: A \\*wide\\* table (part 1 of 2) \\[note 1\\]**",
      "**Table 3: A \\*wide\\* table (part 2 of 2)**",
    ])
}

@Test func `header, delimiter and rows have as many cells`() {
  for line in MarkdownRenderer.render(table(groups: [2])).split(separator: "\n")
  where line.hasPrefix("|") {
    #expect(line.replacing("\\|", with: "").filter { $0 == "|" }.count == 4)
  }
}

@Test func `a number has its thousands comma and a symbol its escaped brackets`() throws {
  let finding = Finding.table(
    rows: [.part("Many"), .part("Gone")],
    cells: [[[.count(-1234)]], [[Figure(absent: .notAvailable, unit: "count")]]])
  let text = MarkdownRenderer.render(try #require(ReportDocument.of([finding]).tables.first))
  #expect(text.contains("| Many | \u{2212}1,234 |"))
  #expect(text.contains("| Gone | \\[x\\] |"))
  #expect(text.hasSuffix("\n- \\[x\\] \(Marker.notAvailable.meaning)."))
}
