import Survey
import Testing

@testable import Report

private let first = PrintedTable.page(number: 1, notes: [1, 2])
private let second = PrintedTable.page(number: 2, notes: [2, 3])

private func items(_ element: HTMLElement?, _ list: String) -> [String] {
  element?.first("ul", class: list)?.elements.map(\.text) ?? []
}

@Test func `what a table rests on stands below it, then its notes and what its symbols say`() throws
{
  let row: [PrintedTable.Cell] = [
    .text("A"), .flagged(DecimalNumber(units: 1, decimals: 0), .unreliable),
  ]
  let table = PrintedTable.page(
    rows: [row], basis: ["Base: 2.", "Synthetic."], notes: [1, 2])
  let below = try table.read().first("div", class: "below")
  #expect(
    below?.all("li").map(\.text) == [
      "Base: 2.", "Synthetic.", "[note 1] Words 1.", "[note 2] Words 2.",
      "[u] \(Marker.unreliable.meaning).",
    ])
  #expect(below?.first("details") == nil)
}

@Test func `a note that was given before is folded away, and says where it was given`() throws {
  let below = try second.read(after: [first]).first("div", class: "below")
  let details = try #require(below?.first("details"))
  #expect(details["open"] == nil)
  #expect(details.elements.first?.text == "Note 2: given first with Table 1")
  #expect(items(details, "notes") == ["[note 2] Words 2."])
  #expect(items(below, "notes") == ["[note 3] Words 3."])
}

@Test func `each note of each table can be pointed to`() throws {
  let root = HTMLElement(
    name: "body", attributes: [:],
    children: [try first.read(), try second.read(after: [first])].map(HTMLElement.Child.element))
  let ids = root.all.compactMap { $0["id"] }
  #expect(Set(ids).count == ids.count)
  for reference in root.all("caption").flatMap({ $0.all("a") }) {
    let target = root.all.first { "#\($0["id"] ?? "")" == reference["href"] }
    #expect(target?.text.hasPrefix(reference.text) == true)
  }
}

@Test func `a table's file is linked`() throws {
  let link = try PrintedTable.page(number: 6).read().first("p", class: "files")?.first("a")
  #expect(link?.text == "Table 6 as CSV")
  #expect(link?["href"] == "tables/06-a-table.csv")
}

@Test func `nothing is listed where there is nothing`() throws {
  let table = try PrintedTable.page(basis: []).read()
  #expect(table.all("ul").isEmpty)
}
