import MarkupReading

/// H03: ids are unique, and those inside a table begin with the table's.
enum HTMLNameRule {
  static func breaches(of page: HTMLPage) -> [Breach] {
    repeated(page) + page.tables.flatMap(inside)
  }

  private static func repeated(_ page: HTMLPage) -> [Breach] {
    var seen: Set<String> = []
    return page.root.family.compactMap { element -> Breach? in
      guard let id = element["id"], !seen.insert(id).inserted else { return nil }
      return Breach(
        .h03, at: element.position, "the id ‘\(id)’ stands twice in the page",
        remedy: "give each element an id of its own")
    }
  }

  private static func inside(_ table: Element) -> [Breach] {
    let own = table["id"] ?? ""
    let others = table.family.dropFirst().filter { element in
      element["id"].map { own.isEmpty || !$0.hasPrefix(own) } == true
    }
    guard let first = others.first, let id = first["id"] else { return [] }
    return [
      Breach(
        .h03, at: first.position,
        own.isEmpty
          ? "the id ‘\(id)’ stands in a table that has none"
          : "the id ‘\(id)’ doesn't begin with that of its table, ‘\(own)’",
        remedy:
          "begin the ids inside a table with the table's: they clash otherwise where two tables"
          + " meet in one page")
    ]
  }
}
