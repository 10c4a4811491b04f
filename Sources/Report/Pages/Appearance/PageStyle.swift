/// How a page looks: quiet, in the reader's own fonts, light or dark as they have it, and on paper.
enum PageStyle {
  /// The rules in the order in which later ones win.
  static let rules: [Markup] = [
    colours, words, opening, contents, tables, lines, figures, charts, paper,
  ]
  .map(Markup.style)

  private static let charts = ChartAppearance.page
}
