import Survey

/// The rows that head a table: one, or two where columns belong together under a heading.
struct HTMLTableHead {
  private let table: PrintedTable
  private let columns: HTMLTableColumns

  init(_ table: PrintedTable) {
    self.table = table
    columns = HTMLTableColumns(table)
  }

  var rows: [Markup] {
    table.hasGroupHeadings
      ? [.tag("tr", [.span(table.stubWidth)] + table.groups.map(cell)), headings(\.own)]
      : [headings(\.heading)]
  }

  private func cell(_ group: PrintedTable.Group) -> Markup {
    group.heading.isEmpty
      ? .span(group.columns.count)
      : .tag(
        "th", ["class": "group", "scope": "colgroup", "colspan": "\(group.columns.count)"],
        words(of: group.heading))
  }

  /// What stands in brackets at the end, most often the base, is set lighter than what heads the columns.
  private func words(of heading: String) -> [Markup] {
    let line = heading.onOneLine
    guard line.hasSuffix(")"), let bracket = line.ranges(of: " (").last else {
      return [.words(line)]
    }
    let base = Markup.tag("span", ["class": "base"], String(line[bracket.lowerBound...]))
    return [.words(String(line[..<bracket.lowerBound])), .text(" "), base]
  }

  private func headings(_ words: KeyPath<PrintedTable.Column, String>) -> Markup {
    .tag(
      "tr",
      table.columns.indices.map { place in
        .element(
          "th", columns.attributes(of: place) + [Markup.Attribute("scope", "col")],
          [.words(table.columns[place][keyPath: words])])
      })
  }
}

extension Markup {
  /// An empty corner: a heading without words would be read out as one.
  fileprivate static func span(_ columns: Int) -> Markup {
    columns == 1 ? .tag("td") : .tag("td", ["colspan": "\(columns)"])
  }
}
