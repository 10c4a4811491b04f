import Disclosure
import Survey

extension Study {
  /// How the figures were worked out: only the methods that this report uses.
  func methodBlocks(_ publication: Publication) -> [ReportDocument.Block] {
    let tables = publication.tables
    let figures = tables.flatMap { $0.cells.joined().joined() }
    let measures = Set(tables.flatMap(\.measures))
    var methods = [
      "Counts are of respondents and exact. Percentages and averages are kept as exact fractions"
        + " and rounded once, when they are published; nothing is worked out from a rounded number."
    ]
    if measures.contains(.percent) {
      methods.append(
        "A percentage is of its base, which stands below its table. A missing answer is never in"
          + " a base of those who answered; whoever was not asked is never in any base.")
    }
    if figures.contains(where: { $0.lower != nil }) { methods.append(Self.intervalMethod) }
    methods += summaryMethods(measures)
    if tables.contains(where: { $0.kind == .themes }) { methods.append(Self.themeMethod) }
    if tables.contains(where: { $0.kind == .reproduction }) {
      methods.append(
        "A recomputed figure is rounded with the decimals of the published one. The difference is"
          + " recomputed less published. A difference says that the two don't agree, not why.")
    }
    return [.heading(level: 2, "How these figures were worked out"), .list(methods)]
  }

  private static let intervalMethod =
    "Intervals are 95% Wilson score intervals (E. B. Wilson, Journal of the American Statistical"
    + " Association 22, 1927, pages 209 to 212; z = 1.96). They speak of a larger population only"
    + " where the respondents were drawn from it at random."

  private static let themeMethod =
    "A theme counts each respondent once, however often it was raised; a theme with others below"
    + " it counts whoever raised any of them. Mentions are coded passages. A group reported as a"
    + " whole, without a number of people, isn't a count and prints as [x]."

  private func summaryMethods(_ measures: Set<Measure>) -> [String] {
    var methods: [String] = []
    if measures.contains(.standardDeviation) {
      methods.append("Standard deviations are of a sample: the squares are divided by n - 1.")
    }
    if !measures.isDisjoint(with: [.median, .quartile1, .quartile3]) {
      methods.append(
        "Medians and quartiles interpolate between neighbouring answers (Hyndman and Fan's type 7,"
          + " The American Statistician 50, 1996, pages 361 to 365).")
    }
    return methods
  }
}
