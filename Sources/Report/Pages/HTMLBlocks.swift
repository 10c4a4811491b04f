/// Sets what stands on a report's page.
struct HTMLBlocks {
  let firstUses: NoteFirstUses

  func markup(_ block: ReportDocument.Block) -> Markup {
    switch block {
    case .heading(let level, let words): .tag(level == 1 ? "h1" : "h2", words)
    case .paragraph(let words): .tag("p", words)
    case .notice(let words): notice(words)
    case .list(let items): .tag("ul", ["class": "prose"], items.map { .tag("li", $0) })
    case .table(let table): HTMLTable(table, firstUses).markup
    case .chart(let chart): HTMLFigure.markup(chart)
    }
  }

  /// A notice, whose first sentence is its shortest form.
  private func notice(_ words: String) -> Markup {
    let line = words.onOneLine
    guard let stop = line.firstRange(of: ". ") else {
      return .tag("p", ["class": "notice"], [.tag("strong", line)])
    }
    let first = String(line[..<stop.upperBound])
    return .tag(
      "p", ["class": "notice"],
      [.tag("strong", first), .text(" "), .words(String(line[stop.upperBound...]))])
  }
}
