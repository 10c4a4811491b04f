/// The list of a page's sections, each with its tables and figures.
enum PageContents {
  static func markup(_ sections: [PageSection], about: AboutReport) -> Markup {
    .tag(
      "nav", ["aria-labelledby": "contents"],
      [
        .tag("h2", ["id": "contents"], "Contents"),
        .tag("ul", entries(sections) + [.tag("li", [about.link])]),
      ])
  }

  /// One entry a section of the report, with what stands in the sections within it.
  private static func entries(_ sections: [PageSection]) -> [Markup] {
    let starts = sections.indices.filter { sections[$0].level == 2 || $0 == 0 }
    let ends = starts.dropFirst() + [sections.endIndex]
    return zip(starts, ends).map { entry(sections[$0], within: sections[($0 + 1)..<$1]) }
  }

  private static func entry(
    _ section: PageSection, within inner: ArraySlice<PageSection>
  ) -> Markup {
    let lines =
      section.blocks.compactMap(\.link)
      + inner.flatMap { [link($0)] + $0.blocks.compactMap(\.link) }
    guard !lines.isEmpty else { return .tag("li", [link(section)]) }
    let summary = summary(of: ([section] + inner).flatMap(\.blocks))
    let list = Markup.tag("ul", lines.map { .tag("li", [$0]) })
    return .tag("li", [link(section), .tag("details", [.tag("summary", summary), list])])
  }

  private static func link(_ section: PageSection) -> Markup {
    .tag("a", ["href": "#\(section.id)"], section.heading)
  }

  /// Which figures and tables stand in a section.
  private static func summary(of blocks: [ReportDocument.Block]) -> String {
    let figures = blocks.compactMap { block -> Int? in
      if case .chart(let chart) = block { chart.number } else { nil }
    }
    let tables = blocks.compactMap { block -> Int? in
      if case .table(let table) = block { table.number } else { nil }
    }
    let parts = [figures.counted(as: "Figure"), tables.counted(as: "Table")].filter { !$0.isEmpty }
    return parts.isEmpty ? "Parts" : parts.joined(separator: ", ")
  }
}

extension ReportDocument.Block {
  /// A link to a table or figure; `nil` for what isn't listed.
  fileprivate var link: Markup? {
    switch self {
    case .table(let table): .tag("a", ["href": "#\(table.id)"], table.caption)
    case .chart(let chart): .tag("a", ["href": "#\(chart.id)"], chart.caption)
    case .heading, .paragraph, .notice, .list: nil
    }
  }
}
