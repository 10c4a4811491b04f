import Survey

extension FigureAudit {
  /// Words for people who aren't counted, beside those who are: no number is theirs.
  private static let wordsForOthers = ["other", "others"]

  /// Holds words of quantity against the numbers beside them, or says that there is none.
  static func wordChecks(_ figures: [PublishedFigure], _ bases: PrintedBases) -> [Check] {
    figures.filter { !$0.quantifier.isEmpty }.compactMap { figure in
      figure.value.isEmpty
        ? uncounted(figure, among: figures) : besideCount(figure, bases)
    }
  }

  private static func uncounted(
    _ figure: PublishedFigure, among figures: [PublishedFigure]
  ) -> Check {
    let counted =
      wordsForOthers.contains(figure.quantifier.lowercased())
      ? [] : figures.filter { $0.count != nil && $0.counts(figure) }
    return Check(
      [figure] + counted,
      .word(WordCheck(figure.quantifier, counted.isEmpty ? .uncounted : .countedElsewhere)))
  }

  /// A word of the scale beside a count; a word that isn't on it says nothing that can be tested.
  private static func besideCount(_ figure: PublishedFigure, _ bases: PrintedBases) -> Check? {
    guard let word = QuantityWord(rawValue: figure.quantifier.lowercased()),
      let count = figure.count, let base = bases.printed(besides: figure), base.number > 0,
      count <= base.number
    else { return nil }
    return Check(
      [figure],
      .word(
        WordCheck(
          figure.quantifier,
          word.holds(for: count, of: base.number)
            ? .fits(count: count, of: base.number) : .contradicts(count: count, of: base.number),
          lender: base.lender)))
  }
}

extension PrintedBases {
  /// The base of a figure; a base is its own, unless it states another.
  fileprivate func printed(besides figure: PublishedFigure) -> PrintedBase? {
    guard figure.measure == "base", figure.base == nil else { return base(of: figure) }
    return figure.count.map { PrintedBase($0) }
  }
}

extension PublishedFigure {
  /// Whether it counts what another says in a word: of the same set or group, or of everybody.
  fileprivate func counts(_ word: PublishedFigure) -> Bool {
    category == word.category && measure == word.measure && date == word.date && !isWholeOfSet
      && (set == word.set || group == word.group || group.isEmpty || word.group.isEmpty)
  }
}
