package import Survey

extension FigureAudit {
  /// Holds published figures against each other.
  ///
  /// A codebook, where there is one, says which questions had several answers and whether all
  /// options are printed; otherwise the figures themselves are asked.
  package init(of figures: [PublishedFigure], codebook: Codebook? = nil) {
    let bases = PrintedBases(figures)
    let families = PercentageFamily.all(in: figures, bases, codebook)
    let checks =
      FigureAudit.unreadableChecks(figures)
      + FigureAudit.wholeChecks(figures, bases, families, codebook)
      + FigureAudit.aboveBaseChecks(figures) + FigureAudit.baseChecks(figures, codebook)
      + FigureAudit.percentageChecks(families, bases)
      + FigureAudit.commonBaseChecks(families, bases)
      + FigureAudit.averageChecks(figures, bases) + FigureAudit.pairChecks(figures, bases)
      + FigureAudit.repeatChecks(figures) + FigureAudit.wordChecks(figures, bases)
      + FigureAudit.growthChecks(figures)
    let places = Dictionary(
      figures.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    func first(_ check: Check) -> Int { check.figures.compactMap { places[$0.id] }.min() ?? 0 }
    self.init(
      figureCount: figures.count,
      checks: checks.enumerated()
        .sorted { (first($0.element), $0.offset) < (first($1.element), $1.offset) }
        .map(\.element))
  }
}

extension [PublishedFigure] {
  /// Figures with the same words for a key, together, in the order of the first of each.
  func grouped(by words: (PublishedFigure) -> [String]) -> [[PublishedFigure]] {
    var order: [[String]] = []
    var groups: [[String]: [PublishedFigure]] = [:]
    for figure in self {
      let key = words(figure)
      if groups[key] == nil { order.append(key) }
      groups[key, default: []].append(figure)
    }
    return order.compactMap { groups[$0] }
  }
}
