import MarkupReading

/// H05: numbers are aligned to the right, in figures of equal width.
///
/// Looked for in the page's own styles; of a page with a style sheet elsewhere nothing is said.
enum HTMLFigureRule {
  static func breaches(of page: HTMLPage) -> [Breach] {
    let numeric = page.document.tables.flatMap(\.columns).filter(\.isNumeric)
    guard let first = numeric.first else { return [] }
    let cells = page.tables.flatMap { HTMLTable($0).bodyRows }.flatMap(HTMLTable.cells)
    return misaligned(cells) + (hasOtherStyles(page) ? [] : missing(page, first.heading.place))
  }

  private static func missing(_ page: HTMLPage, _ place: Place) -> [Breach] {
    let aligns = page.style.firstMatch(of: /text-align:\s*(right|end)/) != nil
    let figures = page.style.contains("tabular-nums") || page.style.contains("tnum")
    let faults = [
      aligns ? nil : ("aligned to the right", "text-align: right"),
      figures ? nil : ("set in figures of equal width", "font-variant-numeric: tabular-nums"),
    ].compactMap(\.self)
    guard !faults.isEmpty else { return [] }
    return [
      Breach(
        .h05, at: place,
        "the page has columns of numbers, and its styles don't have them "
          + faults.map(\.0).joined(separator: ", nor "),
        remedy: "give the cells with numbers ‘\(faults.map(\.1).joined(separator: "; "))’")
    ]
  }

  private static func misaligned(_ cells: [Element]) -> [Breach] {
    let wrong = cells.filter { cell in
      let style =
        (cell["style"] ?? "").lowercased() + " align:" + (cell["align"] ?? "").lowercased()
      return style.firstMatch(of: /align:\s*(left|start|center)/) != nil
        && TableCell(HTMLText.text(of: cell), at: cell.position).number != nil && cell.name == "td"
    }
    guard let first = wrong.first else { return [] }
    return [
      Breach(
        .h05, at: first.position,
        "the number ‘\(HTMLText.text(of: first))’ isn't aligned to the right"
          + (wrong.count > 1 ? ", nor are \(wrong.count - 1) more" : ""),
        remedy: "align numbers to the right")
    ]
  }

  private static func hasOtherStyles(_ page: HTMLPage) -> Bool {
    page.root.descendants("link").contains {
      $0["rel"]?.lowercased().contains("stylesheet") == true
    }
      || page.style.contains("@import")
  }
}
