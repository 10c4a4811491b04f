import MarkupReading

/// H04: a table of more than 8 columns stands in a region that scrolls by keyboard and has a name.
enum HTMLRegionRule {
  static func breaches(of page: HTMLPage) -> [Breach] {
    let ids = Set(page.root.family.compactMap { $0["id"] })
    return wide(page.root, in: nil).compactMap { table, region -> Breach? in
      let width = HTMLTable(table).width
      guard width > MarkdownWidthRule.most else { return nil }
      let name = region?["aria-labelledby"].map {
        $0.split(separator: " ").allSatisfy { ids.contains(String($0)) }
      }
      guard !(name ?? (region?["aria-label"] != nil)) else { return nil }
      return Breach(
        .h04, at: table.position,
        region == nil
          ? "the table has \(width) columns and doesn't stand in a region that can be scrolled"
          : "the region around the table has no name",
        remedy:
          "put it into <div role=\"region\" tabindex=\"0\" aria-labelledby=\"…\">, with the id of"
          + " its caption")
    }
  }

  /// The tables, each with the nearest region around it that takes the keyboard's focus.
  private static func wide(
    _ element: Element, in region: Element?
  ) -> [(table: Element, region: Element?)] {
    let isRegion = element["role"] == "region" && element["tabindex"] == "0"
    let here = isRegion ? element : region
    if element.name == "table" { return [(element, here)] }
    return element.children.flatMap { wide($0, in: here) }
  }
}
