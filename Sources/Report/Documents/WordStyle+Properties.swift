extension WordStyle {
  /// On the same page as what follows.
  static let keepNext = Markup.element("w:keepNext", [], [])

  /// All lines on one page.
  static let keepLines = Markup.element("w:keepLines", [], [])

  static let bold = Markup.element("w:b", [], [])

  /// The size of letters in half points, for scripts of every direction.
  static func size(_ halfPoints: Int) -> Markup {
    WordMarkup.value("w:sz", "\(halfPoints)")
  }

  /// Room before and after in twentieths of a point, and between lines in 240ths of a line.
  static func spacing(before: Int, after: Int, line: Int) -> Markup {
    .element(
      "w:spacing",
      [
        Markup.Attribute("w:before", "\(before)"), Markup.Attribute("w:after", "\(after)"),
        Markup.Attribute("w:line", "\(line)"), Markup.Attribute("w:lineRule", "auto"),
      ], [])
  }

  static func indent(left: Int) -> Markup {
    .element("w:ind", [Markup.Attribute("w:left", "\(left)")], [])
  }

  /// A rule down the left of what must be seen.
  static let noticeRule = Markup.element("w:pBdr", [], [rule("w:left", eighths: 24, space: 8)])

  /// A black line, as thick as so many eighths of a point.
  static func rule(_ side: StaticName, eighths: Int, space: Int = 0) -> Markup {
    .element(
      side,
      [
        Markup.Attribute("w:val", "single"), Markup.Attribute("w:sz", "\(eighths)"),
        Markup.Attribute("w:space", "\(space)"), Markup.Attribute("w:color", "000000"),
      ], [])
  }

  /// A heading's paragraph; the level counts from 0.
  func headingProperties(level: Int, before: Int, after: Int) -> [Markup] {
    [
      WordStyle.keepNext, WordStyle.keepLines,
      WordStyle.spacing(before: before, after: after, line: 264),
      WordMarkup.value("w:outlineLvl", "\(level)"),
    ]
  }
}
