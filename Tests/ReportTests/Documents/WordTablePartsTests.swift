import Survey
import Testing

@testable import Report

/// A table of some groups of columns, each number so many letters long.
private func table(groups: [Int], letters: Int) -> PrintedTable {
  let width = groups.reduce(0, +)
  let starts = groups.indices.map { 1 + groups[..<$0].reduce(0, +) }
  let number = PrintedTable.Cell.joined(String(repeating: "1", count: letters), [])
  return .made(
    rows: [[.text("A")] + Array(repeating: number, count: width)],
    headings: ["Answer"] + (0..<width).map { "H\($0)" },
    groups: zip(starts, groups).map { .init(heading: "", columns: $0..<$0 + $1) })
}

@Test(arguments: [
  ([3], 9, WordPage.portrait, [[1, 2, 3]]),
  ([10], 9, .landscape, [Array(1...10)]),
  ([4, 4, 4, 4], 9, .landscape, [Array(1...8), Array(9...16)]),
  ([4, 4, 4], 9, .landscape, [Array(1...8), Array(9...12)]),
  ([14], 9, .landscape, [Array(1...7), Array(8...14)]),
])
func `a table stands upright, across, or across in even parts, as it has room`(
  groups: [Int], letters: Int, page: WordPage, parts: [[Int]]
) {
  let made = WordTableParts(table(groups: groups, letters: letters))
  #expect(made.page == page)
  #expect(made.columns == parts.map { [0] + $0 })
}

@Test(arguments: 1...12, [4, 20, 60])
func `no part of a table is wider than its page`(columns: Int, letters: Int) {
  let table = table(groups: [columns, columns], letters: letters)
  let parts = WordTableParts(table)
  #expect(parts.columns.flatMap { $0.dropFirst() } == Array(1...2 * columns))
  for part in parts.columns {
    let widths = WordColumnWidth.widths(
      part.map { WordColumnWidth(table, column: $0) }, in: parts.page.textWidth)
    #expect(widths.reduce(0, +) <= parts.page.textWidth)
    #expect(widths.allSatisfy { $0 > 0 })
  }
}

@Test func `a column is wide enough for its longest number and the longest word above it`() {
  let wide = PrintedTable.made(
    rows: [[.text("A"), .joined("123456789", [])]], headings: ["Answer", "Short"])
  let named = PrintedTable.made(
    rows: [[.text("A"), .joined("1", [])]], headings: ["Answer", "A longwords"])
  let plain = PrintedTable.made(
    rows: [[.text("A"), .joined("1", [])]], headings: ["Answer", "A"])
  let least = [wide, named, plain].map { WordColumnWidth($0, column: 1).least }
  #expect(least[0] == least[1])
  #expect(least[2] < least[0])
}
