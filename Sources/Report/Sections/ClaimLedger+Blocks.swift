import Survey

extension ClaimLedger {
  /// The author's own sections, and what the symbols in them say.
  var blocks: [ReportDocument.Block] {
    let own = sections.flatMap { section -> [ReportDocument.Block] in
      [.heading(level: 2, section.heading)] + section.paragraphs.map { .paragraph($0) }
    }
    let legend = markers.map { "\($0.symbol) \($0.meaning)." }
    return own + (legend.isEmpty ? [] : [.list(legend)])
  }

  /// The symbols that stand in the text, in the order of their kinds.
  private var markers: [Marker] {
    let standing = claims.filter { !$0.reference.isEmpty }.flatMap(\.numbers).map(\.marker)
    return Marker.allCases.filter(standing.contains)
  }
}
