import Survey

/// A chart on a page, with what it shows in words for whoever doesn't see it.
enum HTMLFigure {
  static func markup(_ chart: PrintedChart) -> Markup {
    .tag(
      "figure", ["id": chart.id],
      [.tag("figcaption", chart.caption), chart.inline] + notes(chart) + [links(chart)])
  }

  private static func notes(_ chart: PrintedChart) -> [Markup] {
    chart.notes.isEmpty
      ? [] : [.tag("ul", ["class": "legend"], chart.notes.map { .tag("li", $0) })]
  }

  private static func links(_ chart: PrintedChart) -> Markup {
    let table = "Table \(chart.tableNumber)"
    return .tag(
      "p", ["class": "files"],
      [
        .tag("a", ["href": "#table-\(chart.tableNumber)"], "See \(table)"),
        .text(" "),
        .tag("a", ["href": chart.fileName.asAddress], "Figure \(chart.number) as SVG"),
      ])
  }
}

extension PrintedChart {
  /// What its element on a page is called.
  var id: String { "figure-\(number)" }
}
