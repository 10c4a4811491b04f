/// The part of a document that says what its styles look like.
enum WordStyles {
  static let markup = Markup.tag(
    "w:styles", WordMarkup.namespaces,
    [defaults] + WordStyle.allCases.map(paragraphStyle)
      + [plainTable, journalTable, noList])

  /// The style of a journal's table, which has no lines but those of its own.
  static let table = "JournalTable"

  /// A face that any machine has, or has something like.
  private static let face = "Arial"
  private static let language = DocumentInformation.language

  private static let defaults = Markup.tag(
    "w:docDefaults",
    [
      .tag(
        "w:rPrDefault",
        [
          .tag(
            "w:rPr",
            [
              .tag(
                "w:rFonts",
                ["w:ascii": face, "w:hAnsi": face, "w:eastAsia": face, "w:cs": face]),
              WordStyle.size(22),
              .tag("w:lang", ["w:val": language, "w:eastAsia": language]),
            ])
        ]),
      .tag("w:pPrDefault"),
    ])

  private static func paragraphStyle(_ style: WordStyle) -> Markup {
    .tag(
      "w:style",
      [
        "w:type": "paragraph", "w:default": style == .normal ? "1" : "0",
        "w:styleId": style.rawValue,
      ],
      [WordMarkup.value("w:name", style.shownName)]
        + (style.parent.map { [WordMarkup.value("w:basedOn", $0.rawValue)] } ?? [])
        + [.tag("w:qFormat"), .tag("w:pPr", style.paragraph)]
        + (style.letters.isEmpty ? [] : [.tag("w:rPr", style.letters)]))
  }

  private static let plainTable = Markup.tag(
    "w:style",
    ["w:type": "table", "w:default": "1", "w:styleId": "TableNormal"],
    [
      WordMarkup.value("w:name", "Normal Table"),
      .tag("w:tblPr", [.tag("w:tblCellMar", [margin("w:left"), margin("w:right")])]),
    ])

  private static let journalTable = Markup.tag(
    "w:style",
    ["w:type": "table", "w:styleId": table],
    [
      WordMarkup.value("w:name", "Journal Table"), WordMarkup.value("w:basedOn", "TableNormal"),
    ])

  private static let noList = Markup.tag(
    "w:style",
    ["w:type": "numbering", "w:default": "1", "w:styleId": "NoList"],
    [WordMarkup.value("w:name", "No List")])

  private static func margin(_ side: StaticName) -> Markup {
    .tag(side, ["w:w": "60", "w:type": "dxa"])
  }
}
