import MarkupReading

/// H02: tables have a caption and a thead; every th has a scope and a text.
enum HTMLTableRule {
  private static let scopes: Set = ["col", "row", "colgroup", "rowgroup"]

  static func breaches(of page: HTMLPage) -> [Breach] {
    page.tables.flatMap { table in
      let read = HTMLTable(table)
      return parts(read) + empty(table) + scopes(table) + rowNames(read)
    }
  }

  private static func parts(_ table: HTMLTable) -> [Breach] {
    let caption = table.caption.map { !HTMLText.text(of: $0).isEmpty } ?? false
    let head = !table.element.children("thead").isEmpty
    return [
      caption ? nil : ("the table has no caption", "give it one: <caption>Table 1: …</caption>"),
      head ? nil : ("the table has no thead", "put its row of headings into <thead>"),
    ].compactMap(\.self).map { Breach(.h02, at: table.element.position, $0.0, remedy: $0.1) }
  }

  private static func empty(_ table: Element) -> [Breach] {
    table.descendants("th").filter { HTMLText.text(of: $0).isEmpty }.prefix(1).map { cell in
      Breach(
        .h02, at: cell.position, "a heading is empty: <th></th>",
        remedy: "write a corner with nothing in it as <td></td>")
    }
  }

  private static func scopes(_ table: Element) -> [Breach] {
    let headings = table.descendants("th")
    let without = headings.filter { !scopes.contains($0["scope"]?.lowercased() ?? "") }
    guard let first = without.first else { return [] }
    return [
      Breach(
        .h02, at: first.position,
        "\(without.count) of \(headings.count) headings don't say what they head: they have no scope",
        remedy: "write <th scope=\"col\"> or <th scope=\"row\">")
    ]
  }

  private static func rowNames(_ table: HTMLTable) -> [Breach] {
    let nameless = table.bodyRows.filter { $0.children("th").isEmpty }
    guard let row = nameless.first else { return [] }
    return [
      Breach(
        .h02, at: row.position,
        "\(nameless.count) of \(table.bodyRows.count) rows have no heading",
        remedy: "write what the row is about as <th scope=\"row\">")
    ]
  }
}
