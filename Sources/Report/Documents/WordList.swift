/// The one sort of list in a document: items with a dot before them.
enum WordList {
  /// How the style of an item names its list.
  static let reference = Markup.tag("w:numPr", [WordMarkup.value("w:numId", "1")])

  static let numbering = Markup.tag(
    "w:numbering", WordMarkup.namespaces,
    [
      .tag(
        "w:abstractNum", ["w:abstractNumId": "0"],
        [WordMarkup.value("w:multiLevelType", "singleLevel"), level]),
      .tag("w:num", ["w:numId": "1"], [WordMarkup.value("w:abstractNumId", "0")]),
    ])

  private static let level = Markup.tag(
    "w:lvl", ["w:ilvl": "0"],
    [
      WordMarkup.value("w:start", "1"), WordMarkup.value("w:numFmt", "bullet"),
      WordMarkup.value("w:pStyle", WordStyle.listItem.rawValue),
      WordMarkup.value("w:lvlText", "\u{2022}"), WordMarkup.value("w:lvlJc", "left"),
      .tag("w:pPr", [.tag("w:ind", ["w:left": "360", "w:hanging": "360"])]),
    ])
}
