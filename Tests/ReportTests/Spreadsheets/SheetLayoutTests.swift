import Survey
import Testing

@testable import Report

private func sheet(_ headings: [String], _ rows: [[String]], lines: [String] = []) -> Sheet {
  Sheet(
    name: "Table_1", title: "A title", shortTitle: "A title", lines: lines.map { .text($0) },
    table: SheetTable(
      name: "Table_1_x", headings: headings.map { .text($0, .innerHeading) },
      rows: rows.map { $0.map { .text($0, .innerText) } }),
    widths: ColumnWidths(first: 20...40, others: 10...30))
}

private let words = "one word after the other"

@Test func `a column is as wide as its longest words, within its bounds`() {
  let layout = SheetLayout(
    sheet(["A", "B", "C"], [["a", "b", words], [words, "b", words + words]]))
  #expect(layout.widths[0] >= 20 && layout.widths[0] <= 40)
  #expect(layout.widths[1] == 10)
  #expect(layout.widths[2] == 30)
}

@Test func `a heading's longest word isn't broken`() {
  let word = String(repeating: "W", count: 40)
  #expect(SheetLayout(sheet(["A", word], [["a", "b"]])).widths[1] > 40)
}

@Test func `a row is as high as the lines of its longest cell`() {
  let long = Array(repeating: words, count: 10).joined(separator: " ")
  let heights = SheetLayout(
    sheet(["A", "B"], [["a", "b"], ["a", long]], lines: ["a line", long])
  )
  .heights
  #expect(heights.count == 6)
  #expect(heights[1] == heights[4])
  #expect(heights[2] >= 5 * heights[1])
  #expect(heights[5] >= 7 * heights[4])
}

@Test(arguments: [(" ", 278), ("i", 222), ("W", 944), ("m~", 833 + 584), ("é", 600), ("字", 1000)])
func `text is as wide as Arial's letters are`(text: String, width: Double) {
  #expect(text.widthInArial == width)
}
