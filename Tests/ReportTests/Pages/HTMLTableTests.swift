import Survey
import Testing

@testable import Report

@Test func `a table stands in a region that has its title and can be reached and scrolled`() throws
{
  let region = try #require(try PrintedTable.page(number: 6).read().first("div", class: "region"))
  #expect(region["role"] == "region")
  #expect(region["tabindex"] == "0")
  let title = region.all.first { $0["id"] == region["aria-labelledby"] }
  #expect(title?.text == "Table 6: A table")
  #expect(region.elements.map(\.name) == ["table"])
  #expect(region.elements[0]["id"] == "table-6")
}

@Test func `a caption comes first and points to each note`() throws {
  let table = try PrintedTable.page(number: 6, notes: [3, 12]).read()
  let caption = try #require(table.first("table")?.elements.first)
  #expect(caption.name == "caption")
  #expect(caption.text == "Table 6: A table [note 3] [note 12]")
  #expect(caption.all("a").map { $0["href"] } == ["#table-6-note-3", "#table-6-note-12"])
}

@Test func `head and body are told apart, and every column is in a group`() throws {
  let columns: [PrintedTable.Column] = [.stub("A"), .stub("B"), .under("G", "x"), .under("G", "y")]
  let row: [PrintedTable.Cell] = [.text("a"), .text("b"), .one, .one]
  let groups = [PrintedTable.Group(heading: "G", columns: 2..<4)]
  let table = try PrintedTable.page(columns: columns, rows: [row], groups: groups).read()
  let parts = try #require(table.first("table")).elements
  #expect(parts.map(\.name) == ["caption", "colgroup", "colgroup", "thead", "tbody"])
  #expect(parts.compactMap { $0["span"] } == ["2", "2"])
}

@Test(arguments: [(2, "narrow"), (7, "narrow"), (8, "wide"), (12, "wide"), (13, "widest")])
func `a table's width is known to paper`(count: Int, width: String) throws {
  let columns = (0..<count).map {
    $0 == 0 ? PrintedTable.Column.stub("A") : .number(.count, "N\($0)")
  }
  let row = [.text("a")] + Array(repeating: PrintedTable.Cell.one, count: count - 1)
  let table = try PrintedTable.page(columns: columns, rows: [row]).read()
  #expect(table.first("table")?["class"] == width)
}

/// As many of the first columns head a row as tell the rows apart.
@Test(arguments: [
  ([["a", "x"], ["b", "x"]], 1), ([["a", "x"], ["a", "y"]], 2), ([["a", "x"], ["a", "x"]], 2),
])
func `what heads a row tells it from every other`(words: [[String]], width: Int) throws {
  let columns: [PrintedTable.Column] = [.stub("A"), .stub("B"), .number(.count, "N")]
  let rows = words.map { $0.map(PrintedTable.Cell.text) + [.one] }
  let groups = [PrintedTable.Group(heading: "", columns: 2..<3)]
  let table = try PrintedTable.page(columns: columns, rows: rows, groups: groups).read()
  for row in try #require(table.first("tbody")).elements {
    #expect(row.elements.map(\.name) == (0..<3).map { $0 < width ? "th" : "td" })
    #expect(row.all("th").allSatisfy { $0["scope"] == "row" })
  }
}

@Test func `an audit without columns of numbers is a table too`() throws {
  let table = try PrintedTable.page(
    columns: [.stub("A"), .stub("B")], rows: [[.text("a"), .text("b")]], groups: []
  ).read()
  #expect(table.all("colgroup").map { $0["span"] } == ["2"])
  #expect(table.first("thead")?.text == "AB")
}
