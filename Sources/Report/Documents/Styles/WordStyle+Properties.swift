extension WordStyle {
  /// On the same page as what follows.
  static let keepNext = Markup.tag("w:keepNext")

  /// All lines on one page.
  static let keepLines = Markup.tag("w:keepLines")

  static let bold = Markup.tag("w:b")

  /// The size of letters in half points, for scripts of every direction.
  static func size(_ halfPoints: Int) -> Markup {
    WordMarkup.value("w:sz", "\(halfPoints)")
  }

  /// Room before and after in twentieths of a point, and between lines in 240ths of a line.
  static func spacing(before: Int, after: Int, line: Int) -> Markup {
    .tag(
      "w:spacing",
      [
        "w:before": "\(before)", "w:after": "\(after)", "w:line": "\(line)",
        "w:lineRule": "auto",
      ])
  }

  static func indent(left: Int) -> Markup {
    .tag("w:ind", ["w:left": "\(left)"])
  }

  /// A rule down the left of what must be seen.
  static let noticeRule = Markup.tag("w:pBdr", [rule("w:left", eighths: 24, space: 8)])

  /// A black line, as thick as so many eighths of a point.
  static func rule(_ side: StaticName, eighths: Int, space: Int = 0) -> Markup {
    .tag(
      side,
      ["w:val": "single", "w:sz": "\(eighths)", "w:space": "\(space)", "w:color": "000000"])
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
