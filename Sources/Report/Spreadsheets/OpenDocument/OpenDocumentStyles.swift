/// The part that holds the named cell styles and the page they are printed on.
enum OpenDocumentStyles {
  static let part = Markup.tag(
    "office:document-styles", namespaces,
    [
      .tag("office:font-face-decls", [face]),
      .tag("office:styles", [plain] + CellStyle.allCases.map(named)),
      .tag("office:automatic-styles", [page]),
      .tag(
        "office:master-styles",
        [.tag("style:master-page", ["style:name": "Default", "style:page-layout-name": "Page"])]),
    ])

  /// How a style is called where cells name it: a space is written as its number.
  static func reference(_ style: CellStyle) -> String {
    style.name.text.replacing(" ", with: "_20_")
  }

  static let face = Markup.tag(
    "style:font-face",
    [
      "style:name": CellStyle.font, "svg:font-family": CellStyle.font,
      "style:font-family-generic": "swiss",
    ])

  private static let namespaces: KeyValuePairs<StaticName, String> = [
    "xmlns:office": "urn:oasis:names:tc:opendocument:xmlns:office:1.0",
    "xmlns:style": "urn:oasis:names:tc:opendocument:xmlns:style:1.0",
    "xmlns:fo": "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0",
    "xmlns:svg": "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0",
    "office:version": OpenDocumentWriter.version,
  ]

  /// What all cells have in common.
  private static let plain = Markup.tag(
    "style:style", ["style:name": "Default", "style:family": "table-cell"],
    [
      .tag(
        "style:text-properties",
        [
          "style:font-name": CellStyle.font, "fo:font-size": "\(CellStyle.text.size)pt",
          "fo:language": "en", "fo:country": "GB",
        ])
    ])

  private static func named(_ style: CellStyle) -> Markup {
    .tag(
      "style:style",
      [
        "style:name": reference(style), "style:display-name": style.name.text,
        "style:family": "table-cell", "style:parent-style-name": "Default",
      ],
      [
        .tag(
          "style:table-cell-properties",
          [
            "fo:wrap-option": style.isWrapped ? "wrap" : "no-wrap",
            "style:vertical-align": style.isAtBottom ? "bottom" : "top",
            "style:text-align-source": "fix", "fo:padding-top": "0.03cm",
            "fo:padding-bottom": "0.03cm",
            "fo:padding-left": style.isIndented && !style.isRightAligned ? "0.3cm" : "0.03cm",
            "fo:padding-right": style.isRightAligned ? "0.3cm" : "0.03cm",
          ]),
        .tag(
          "style:paragraph-properties", ["fo:text-align": style.isRightAligned ? "end" : "start"]),
        .element("style:text-properties", letters(of: style), []),
      ])
  }

  private static func letters(of style: CellStyle) -> [Markup.Attribute] {
    let link: [Markup.Attribute] =
      style == .link
      ? [
        .init("fo:color", CellStyle.linkColour), .init("style:text-underline-style", "solid"),
      ] : []
    return link + [
      .init("style:font-name", CellStyle.font), .init("fo:font-size", "\(style.size)pt"),
      .init("fo:font-weight", style.isBold ? "bold" : "normal"),
    ]
  }

  /// A4 across, as wide as one page, on as many pages below each other as it takes; no header or footer.
  private static let page = Markup.tag(
    "style:page-layout", ["style:name": "Page"],
    [
      .tag(
        "style:page-layout-properties",
        [
          "fo:page-width": "29.7cm", "fo:page-height": "21cm",
          "style:print-orientation": "landscape", "fo:margin-top": "1.5cm",
          "fo:margin-bottom": "1.5cm", "fo:margin-left": "1.5cm", "fo:margin-right": "1.5cm",
          "style:scale-to-X": "1", "style:scale-to-Y": "0",
        ])
    ])
}
