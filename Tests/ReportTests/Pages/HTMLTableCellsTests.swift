import Survey
import Testing

@testable import Report

private let seven = DecimalNumber(units: -1234567, decimals: 1)

/// The cells of a column of numbers.
private func column(_ cells: [PrintedTable.Cell]) throws -> [HTMLElement] {
  let table = PrintedTable.page(rows: cells.map { [.text("A"), $0] })
  return try #require(try table.read().first("tbody")).elements.map { $0.elements[1] }
}

@Test func `a number has its commas and a true minus`() throws {
  #expect(try column([.number(seven)]).map(\.text) == ["\u{2212}123,456.7"])
}

@Test func `nothing is kept free where no number has a symbol beside it`() throws {
  let cells = try column([.one, .marker(.notApplicable), .number(seven)])
  #expect(cells.map(\.text) == ["1", "[z]", "\u{2212}123,456.7"])
  #expect(cells.allSatisfy { $0.elements.isEmpty && $0["class"] == nil })
}

/// The digits of all cells end at the same place: beside each stands room for the longest symbol.
@Test(arguments: Marker.allCases.filter(\.standsBesideNumber))
func `every cell of a column has room for its symbols`(marker: Marker) throws {
  let cells = try column([.one, .flagged(seven, marker), .marker(.notAvailable)])
  let after = marker == .fewRespondents ? ")" : " \(marker.symbol)"
  #expect(cells[1].text == (marker == .fewRespondents ? "(" : "") + "\u{2212}123,456.7" + after)
  #expect(cells.map { $0.first("span")?.text } == ["", after, ""])
  #expect(cells.allSatisfy { $0.first("span")?["class"] == "room-\(after.count)" })
  let rules = MarkupText.html(document: .tag("style", PageStyle.rules))
  #expect(rules.contains(".room-\(after.count) {"))
}

@Test func `the longest symbol of a column says how much room there is`() throws {
  let cells = try column([.flagged(seven, .unreliable), .flagged(seven, .roundsToAll)])
  #expect(cells.map { $0.first("span")?["class"] } == ["room-7", "room-7"])
}

@Test func `a day is written out, with its symbol`() throws {
  let date = try #require(CalendarDate("2024-03-01"))
  let cells = try column([.date(date, nil), .date(date, .breakInSeries)])
  #expect(cells.map(\.text) == ["1 March 2024", "1 March 2024 [b]"])
}

@Test func `totals and nets look like what they are`() throws {
  let table = PrintedTable.page(
    rows: Array(repeating: [.text("A"), .one], count: 4), rowRoles: [.part, .net, .total])
  let rows = try #require(try table.read().first("tbody")).elements
  #expect(rows.map { $0["class"] } == [nil, "net", "total", nil])
}

@Test func `words start at the left and numbers end at the right`() throws {
  let letters = PrintedTable.Column(role: .letters, heading: "Higher than", own: "Higher than")
  let table = PrintedTable.page(
    columns: [.stub("A"), .stub("B"), .number(.percent, "Per cent"), letters],
    rows: [[.text("a"), .text("b"), .one, .text("none")]])
  let cells = try #require(try table.read().first("tbody")).elements[0].elements
  #expect(cells.map { $0["class"] } == [nil, "words", nil, "words"])
}
