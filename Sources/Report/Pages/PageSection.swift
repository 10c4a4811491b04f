/// A heading of a page with what stands below it, up to the next heading.
struct PageSection {
  /// Counts the page's sections from 1.
  let number: Int
  /// 2 for a section of the report, more for one within it.
  let level: Int
  let heading: String
  let blocks: [ReportDocument.Block]

  /// Never made of the heading's words: two sections may have the same.
  var id: String { "section-\(number)" }

  /// The sections of a report's blocks, of which the first is a heading.
  static func sections(of blocks: ArraySlice<ReportDocument.Block>) -> [PageSection] {
    let starts = blocks.indices.filter { blocks[$0].startsSection }
    let ends = starts.dropFirst() + [blocks.endIndex]
    return zip(starts, ends).enumerated().compactMap { place, bounds in
      guard case .heading(let level, let words) = blocks[bounds.0] else { return nil }
      return PageSection(
        number: place + 1, level: level, heading: words,
        blocks: Array(blocks[(bounds.0 + 1)..<bounds.1]))
    }
  }

  var headingMarkup: Markup { .tag(level == 2 ? "h2" : "h3", ["id": id], heading) }
}

extension ReportDocument.Block {
  /// Whether it is a heading below the title.
  var startsSection: Bool {
    switch self {
    case .heading(let level, _): level > 1
    case .paragraph, .notice, .list, .table, .chart: false
    }
  }
}
