import Survey
import Testing

@testable import Report

private let columns: [PrintedTable.Column] = [
  .stub("Answer"), .under("All (base 9)", "Number"), .under("All (base 9)", "Per cent"),
  .number(.mean, "Mean"), .under("Art (7 answers)", "Number"),
]
private let groups = [
  PrintedTable.Group(heading: "All (base 9)", columns: 1..<3),
  PrintedTable.Group(heading: "", columns: 3..<4),
  PrintedTable.Group(heading: "Art (7 answers)", columns: 4..<5),
]
private let row = [.text("A")] + Array(repeating: PrintedTable.Cell.one, count: 4)

@Test func `columns without a common heading have one row of headings`() throws {
  let rows = try PrintedTable.page().read().first("thead")?.elements ?? []
  #expect(rows.map { $0.elements.map(\.text) } == [["Answer", "Number"]])
  #expect(rows.flatMap(\.elements).allSatisfy { $0.name == "th" && $0["scope"] == "col" })
}

@Test func `columns with a common heading have it over their own, and corners are no headings`()
  throws
{
  let head = try PrintedTable.page(columns: columns, rows: [row], groups: groups).read()
    .first("thead")
  let rows = try #require(head).elements
  try #require(rows.count == 2)
  #expect(rows[0].elements.map(\.name) == ["td", "th", "td", "th"])
  #expect(rows[0].elements.map(\.text) == ["", "All (base 9)", "", "Art (7 answers)"])
  #expect(rows[0].elements.map { $0["colspan"] } == [nil, "2", nil, "1"])
  #expect(rows[0].all("th").allSatisfy { $0["scope"] == "colgroup" })
  #expect(rows[1].elements.map(\.text) == ["Answer", "Number", "Per cent", "Mean", "Number"])
  #expect(rows[1].elements.allSatisfy { $0.name == "th" && $0["scope"] == "col" })
}

@Test func `a group begins where its heading stands`() throws {
  let table = try PrintedTable.page(columns: columns, rows: [row], groups: groups).read()
  for row in [table.first("thead")?.elements.last, table.first("tbody")?.elements.first] {
    let starts = row?.elements.map { $0["class"]?.contains("first") == true }
    #expect(starts == [false, true, false, true, true])
  }
}

@Test(arguments: [
  ("All (base 9)", "(base 9)"), ("Under 20 (hours) (12 people)", "(12 people)"),
  ("No bracket", nil), ("(all of it)", nil), ("(a) b", nil), ("Ends )", nil),
])
func `a heading's base is set lighter, and its words stay the same`(
  heading: String, base: String?
) throws {
  let groups = [PrintedTable.Group(heading: heading, columns: 1..<2)]
  let table = PrintedTable.page(columns: [.stub("A"), .under(heading, "N")], groups: groups)
  let group = try #require(try table.read().first("th", class: "group"))
  #expect(group.text == heading)
  #expect(group.first("span")?.text == base)
}
