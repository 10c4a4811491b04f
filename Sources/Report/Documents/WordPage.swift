/// How a page of A4 lies; wide tables stand on pages of their own.
enum WordPage: String, CaseIterable {
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
    .tag(
      "w:sectPr",
      [
        .tag("w:headerReference", ["w:type": "default", "r:id": WordRelations.header]),
        .tag("w:pgSz", ["w:w": "\(size.width)", "w:h": "\(size.height)", "w:orient": rawValue]),
        .tag("w:pgMar", WordPage.margins),
      ])
  }

  private static let margins: KeyValuePairs<StaticName, String> = [
    "w:top": "\(margin)", "w:right": "\(margin)", "w:bottom": "\(margin)", "w:left": "\(margin)",
    "w:header": "720", "w:footer": "720", "w:gutter": "0",
  ]
}
