/// The one sort of list in a document: items with a dot before them.
enum WordList {
  /// How the style of an item names its list.
  static let reference = Markup.element("w:numPr", [], [WordMarkup.value("w:numId", "1")])

  static let numbering = Markup.element(
    "w:numbering", WordMarkup.namespaces,
    [
      .element(
        "w:abstractNum", [Markup.Attribute("w:abstractNumId", "0")],
        [WordMarkup.value("w:multiLevelType", "singleLevel"), level]),
      .element(
        "w:num", [Markup.Attribute("w:numId", "1")], [WordMarkup.value("w:abstractNumId", "0")]),
    ])

  private static let level = Markup.element(
    "w:lvl", [Markup.Attribute("w:ilvl", "0")],
    [
      WordMarkup.value("w:start", "1"), WordMarkup.value("w:numFmt", "bullet"),
      WordMarkup.value("w:pStyle", WordStyle.listItem.rawValue),
      WordMarkup.value("w:lvlText", "\u{2022}"), WordMarkup.value("w:lvlJc", "left"),
      .element(
        "w:pPr", [],
        [
          .element(
            "w:ind", [Markup.Attribute("w:left", "360"), Markup.Attribute("w:hanging", "360")], [])
        ]),
    ])
}
