/// A cell of a table in a document.
struct WordTableCell {
  /// Where words stand in a cell, by the format's own word.
  enum Place: String {
    case left, center, right
  }

  private let words: String
  private let style: WordStyle
  private let width: Int
  private let span: Int
  private let place: Place?
  private let isUnderlined: Bool
  /// Whether it stays on one page with what follows its row.
  private let isWithNext: Bool

  /// A cell over so many columns; where no place is given, words stand where the style has them.
  init(
    _ words: String, _ style: WordStyle, width: Int, span: Int = 1, place: Place? = nil,
    isUnderlined: Bool = false, isWithNext: Bool = false
  ) {
    self.words = words
    self.style = style
    self.width = width
    self.span = span
    self.place = place
    self.isUnderlined = isUnderlined
    self.isWithNext = isWithNext
  }

  var markup: Markup {
    .tag(
      "w:tc",
      [
        .tag("w:tcPr", properties),
        WordMarkup.paragraph(
          style, words.isEmpty ? [] : [WordMarkup.run(words)],
          properties: (isWithNext ? [WordStyle.keepNext] : [])
            + (place.map { [WordMarkup.value("w:jc", $0.rawValue)] } ?? [])),
      ])
  }

  private var properties: [Markup] {
    [WordTableCell.width("w:tcW", width)]
      + (span > 1 ? [WordMarkup.value("w:gridSpan", "\(span)")] : [])
      + (isUnderlined
        ? [.tag("w:tcBorders", [WordStyle.rule("w:bottom", eighths: 4)])] : [])
      + (style == .tableHeading ? [WordMarkup.value("w:vAlign", "bottom")] : [])
  }

  /// A width in twentieths of a point.
  static func width(_ name: StaticName, _ width: Int) -> Markup {
    .tag(name, ["w:w": "\(width)", "w:type": "dxa"])
  }
}
