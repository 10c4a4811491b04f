/// How a page of A4 lies; wide tables stand on pages of their own.
enum WordPage: CaseIterable {
  case portrait, landscape

  /// The room between the margins in twentieths of a point.
  var textWidth: Int { size.width - 2 * WordPage.margin }

  private var size: (width: Int, height: Int) {
    switch self {
    case .portrait: (11_906, 16_838)
    case .landscape: (16_838, 11_906)
    }
  }

  /// An inch, as journals ask for it.
  private static let margin = 1_440

  /// What a section of such pages says at its end.
  var section: Markup {
    let turned =
      switch self {
      case .portrait: [Markup.Attribute]()
      case .landscape: [Markup.Attribute("w:orient", "landscape")]
      }
    return .element(
      "w:sectPr", [],
      [
        .element(
          "w:headerReference",
          [Markup.Attribute("w:type", "default"), Markup.Attribute("r:id", WordRelations.header)],
          []),
        .element(
          "w:pgSz",
          [
            Markup.Attribute("w:w", "\(size.width)"), Markup.Attribute("w:h", "\(size.height)"),
          ] + turned, []),
        .element("w:pgMar", WordPage.margins, []),
      ])
  }

  private static let margins = [
    Markup.Attribute("w:top", "\(margin)"), Markup.Attribute("w:right", "\(margin)"),
    Markup.Attribute("w:bottom", "\(margin)"), Markup.Attribute("w:left", "\(margin)"),
    Markup.Attribute("w:header", "720"), Markup.Attribute("w:footer", "720"),
    Markup.Attribute("w:gutter", "0"),
  ]
}
