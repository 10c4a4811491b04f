/// The part of a document that is read: a report's blocks in their order.
struct WordBody {
  private let blocks: [ReportDocument.Block]

  init(_ document: ReportDocument) {
    blocks = document.blocks
  }

  var markup: Markup {
    .tag(
      "w:document", WordMarkup.namespaces,
      [
        .tag(
          "w:body",
          sections.dropLast().flatMap { written($0.elements, ending: $0.page.section) }
            + (sections.last.map { written($0.elements) + [$0.page.section] } ?? []))
      ])
  }

  private func written(_ elements: [WordElement], ending section: Markup? = nil) -> [Markup] {
    elements.dropLast().flatMap { $0.markup() }
      + (elements.last?.markup(ending: section) ?? [])
  }

  /// The pages that lie the same way, with what stands on them.
  private var sections: [(page: WordPage, elements: [WordElement])] {
    zip(pages, blocks).reduce(into: []) { sections, place in
      let (page, block) = place
      if sections.last?.page != page { sections.append((page, [])) }
      sections[sections.count - 1].elements += block.wordElements
    }
  }

  /// How the page of each block lies: a heading's as that of what it heads.
  private var pages: [WordPage] {
    blocks.reversed().reduce(into: [WordPage]()) { pages, block in
      pages.append(block.page ?? pages.last ?? .portrait)
    }.reversed()
  }
}

extension ReportDocument.Block {
  /// How its page must lie; `nil` where that is for the next block to say.
  fileprivate var page: WordPage? {
    switch self {
    case .heading: nil
    case .table(let table): WordTableParts(table).page
    case .paragraph, .notice, .list, .chart: .portrait
    }
  }

  fileprivate var wordElements: [WordElement] {
    switch self {
    case .heading(let level, let text): [.words(text, .heading(level))]
    case .paragraph(let text): [.words(text)]
    case .notice(let text): [.words(text, .notice)]
    case .list(let items): items.map { .words($0, .listItem) }
    case .table(let table): table.wordElements
    case .chart(let chart): chart.wordElements
    }
  }
}
