import Disclosure
import Survey

extension Study {
  /// How the figures were worked out: only the methods that this report uses.
  func methodBlocks(_ publication: Publication) -> [ReportDocument.Block] {
    let tables = publication.tables
    let measures = Set(tables.flatMap(\.measures))
    var methods = [
      "Counts are exact. Fractions, such as percentages and averages, are kept exact and rounded"
        + " once, when they are published."
    ]
    methods += percentageMethods(measures)
    if tables.contains(where: \.hasIntervals) { methods.append(Self.intervalMethod) }
    methods += summaryMethods(measures) + themeMethods(tables, measures)
    if tables.contains(where: { $0.kind == .reproduction }) {
      methods.append(Self.reproductionMethod)
    }
    return [.heading(level: 2, "How these figures were worked out"), .list(methods)]
  }

  private static let intervalMethod =
    "Intervals are 95% Wilson score intervals (E. B. Wilson, Journal of the American Statistical"
    + " Association 22, 1927, pages 209 to 212; z = 1.96). They speak of a larger population only"
    + " where the respondents were drawn from it at random."

  private static let reproductionMethod =
    "A recomputed figure is worked out from the rows of this study and rounded with the decimals"
    + " of the published one. The difference is recomputed less published; between percentages it"
    + " is in percentage points. It says that the two don't agree, not why."

  private func percentageMethods(_ measures: Set<Measure>) -> [String] {
    var methods: [String] = []
    if measures.contains(.percent) {
      methods.append(
        "A percentage is of the base that its table states. A base of those who answered leaves"
          + " out missing answers, and whoever was not asked a question is in no base of it.")
    }
    if measures.contains(.percentOfResponses) {
      methods.append("A percentage of answers is of all answers given, not of respondents.")
    }
    return methods
  }

  private func summaryMethods(_ measures: Set<Measure>) -> [String] {
    var methods: [String] = []
    if measures.contains(.standardDeviation) {
      methods.append(
        "Standard deviations are of a sample: the sum of squares is divided by one less than the"
          + " number of answers.")
    }
    if !measures.isDisjoint(with: [.median, .quartile1, .quartile3]) {
      methods.append(
        "Medians and quartiles interpolate between neighbouring answers (Hyndman and Fan's type 7,"
          + " The American Statistician 50, 1996, pages 361 to 365).")
    }
    return methods
  }

  private func themeMethods(_ tables: [ClearedTable], _ measures: Set<Measure>) -> [String] {
    let themes = tables.filter { $0.kind == .themes }
    guard !themes.isEmpty else { return [] }
    var methods = ["A theme counts each respondent once, however often it was raised."]
    if themes.contains(where: \.hasThemesBelow) {
      methods.append("A theme with others below it counts whoever raised any of them.")
    }
    if measures.contains(.mentions) {
      methods.append(
        "Mentions count codings: a passage that two coders gave the same theme counts twice.")
    }
    return [methods.joined(separator: " ")]
  }
}

extension ClearedTable {
  /// Whether some number has a confidence interval.
  var hasIntervals: Bool {
    cells.joined().joined().contains { $0.lower != nil }
  }

  fileprivate var hasThemesBelow: Bool {
    rows.contains { row in
      if case .theme(let depth) = row.role { depth > 0 } else { false }
    }
  }
}
