/// What stands below one another in a document.
enum WordElement {
  case paragraph(WordStyle, [Markup])
  case table(Markup)

  /// The element, with the end of a section in it where it is the last of one.
  ///
  /// A section ends in a paragraph, so a table is followed by an empty one.
  func markup(ending section: Markup? = nil) -> [Markup] {
    switch self {
    case .paragraph(let style, let runs):
      [WordMarkup.paragraph(style, runs, properties: section.map { [$0] } ?? [])]
    case .table(let table):
      [table]
        + (section.map { [WordMarkup.paragraph(.tableNote, [], properties: [$0])] } ?? [])
    }
  }

  /// A paragraph of plain words.
  static func words(_ text: String, _ style: WordStyle = .normal) -> WordElement {
    .paragraph(style, [WordMarkup.run(text.onOneLine)])
  }
}
