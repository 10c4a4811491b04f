/// The rules that pages keep.
enum PageRules {
  static func breaches(of page: MarkdownPage) -> [Breach] {
    MarkdownCellRule.breaches(of: page) + MarkdownEscapeRule.breaches(of: page)
      + MarkdownGridRule.breaches(of: page) + MarkdownTableRule.breaches(of: page)
      + MarkdownWidthRule.breaches(of: page) + characters(of: page.lines)
  }

  static func breaches(of page: HTMLPage) -> [Breach] {
    HTMLTableRule.breaches(of: page) + HTMLNameRule.breaches(of: page)
      + HTMLRegionRule.breaches(of: page) + HTMLFigureRule.breaches(of: page)
      + HTMLAppearanceRule.breaches(of: page) + HTMLSelfContainedRule.breaches(of: page)
      + page.drawings.flatMap { ChartRules.breaches(ofInline: $0) } + characters(of: page.lines)
  }

  /// T17, line by line.
  static func characters(of lines: [String]) -> [Breach] {
    lines.enumerated().compactMap { place, line in
      CleanTextRule.fault(in: line, at: MarkdownPage.place(place + 1))
    }
  }
}
