/// The part of a document that says what its styles look like.
enum WordStyles {
  static let markup = Markup.element(
    "w:styles", WordMarkup.namespaces,
    [defaults] + WordStyle.allCases.map(paragraphStyle)
      + [plainTable, journalTable, noList])

  /// The style of a journal's table, which has no lines but those of its own.
  static let table = "JournalTable"

  /// Letters and language of all text: a face that any machine has, or has something like.
  private static let defaults = Markup.element(
    "w:docDefaults", [],
    [
      .element(
        "w:rPrDefault", [],
        [
          .element(
            "w:rPr", [],
            [
              .element(
                "w:rFonts",
                [
                  Markup.Attribute("w:ascii", "Arial"), Markup.Attribute("w:hAnsi", "Arial"),
                  Markup.Attribute("w:eastAsia", "Arial"), Markup.Attribute("w:cs", "Arial"),
                ], []),
              WordStyle.size(22),
              .element(
                "w:lang",
                [Markup.Attribute("w:val", "en-GB"), Markup.Attribute("w:eastAsia", "en-GB")], []),
            ])
        ]),
      .element("w:pPrDefault", [], []),
    ])

  private static func paragraphStyle(_ style: WordStyle) -> Markup {
    let standard = style == .normal ? [Markup.Attribute("w:default", "1")] : []
    return .element(
      "w:style",
      [Markup.Attribute("w:type", "paragraph")] + standard
        + [Markup.Attribute("w:styleId", style.rawValue)],
      [WordMarkup.value("w:name", style.shownName)]
        + (style.parent.map { [WordMarkup.value("w:basedOn", $0.rawValue)] } ?? [])
        + [.element("w:qFormat", [], []), .element("w:pPr", [], style.paragraph)]
        + (style.letters.isEmpty ? [] : [.element("w:rPr", [], style.letters)]))
  }

  private static let plainTable = Markup.element(
    "w:style",
    [
      Markup.Attribute("w:type", "table"), Markup.Attribute("w:default", "1"),
      Markup.Attribute("w:styleId", "TableNormal"),
    ],
    [
      WordMarkup.value("w:name", "Normal Table"),
      .element(
        "w:tblPr", [],
        [.element("w:tblCellMar", [], [margin("w:left"), margin("w:right")])]),
    ])

  private static let journalTable = Markup.element(
    "w:style",
    [Markup.Attribute("w:type", "table"), Markup.Attribute("w:styleId", table)],
    [
      WordMarkup.value("w:name", "Journal Table"), WordMarkup.value("w:basedOn", "TableNormal"),
    ])

  private static let noList = Markup.element(
    "w:style",
    [
      Markup.Attribute("w:type", "numbering"), Markup.Attribute("w:default", "1"),
      Markup.Attribute("w:styleId", "NoList"),
    ], [WordMarkup.value("w:name", "No List")])

  private static func margin(_ side: StaticName) -> Markup {
    .element(side, [Markup.Attribute("w:w", "85"), Markup.Attribute("w:type", "dxa")], [])
  }
}
