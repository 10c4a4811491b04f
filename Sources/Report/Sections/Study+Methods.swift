import Disclosure
import Survey

extension Study {
  /// How the figures were worked out: only the methods that this report uses.
  func methodBlocks(_ publication: Publication) -> [ReportDocument.Block] {
    let tables = publication.tables
    let measures = Set(tables.flatMap(\.allMeasures))
    var methods = [
      "Counts are exact. Fractions, such as percentages and averages, are kept exact and rounded"
        + " once, when they are published."
    ]
    methods += percentageMethods(
      Set(tables.filter { !$0.base.rule.isFullCount }.flatMap(\.allMeasures)))
    methods += tables.intervalMethods(respondents)
    methods += weightMethods(tables)
    methods += summaryMethods(Set(tables.filter { !$0.followsDesign }.flatMap(\.allMeasures)))
    methods += themeMethods(tables, measures)
    if tables.contains(where: { $0.kind == .reproduction }) {
      methods.append(Self.reproductionMethod)
    }
    methods += countMethods(tables)
    if tables.contains(where: { $0.base.rule == .assessedLevel }) {
      methods.append(Self.selfAssessmentMethod)
    }
    if measures.contains(.combinations) { methods.append(Self.combinationMethod) }
    methods += tables.changeMethods + tables.significanceMethods(respondents)
    return [.heading(level: 2, "How these figures were worked out"), .list(methods)]
  }

  private var respondentBases: String {
    " A base of those \(respondents.whoAnswered) leaves out missing answers, and"
      + " \(respondents.whoeverWasNotAsked) is in no base of it."
  }

  private static let combinationMethod =
    "Combinations of levels are counted exactly, by adding the factors one after another: for each"
    + " total, how many ways of choosing levels lead to it. A range of levels need not be without"
    + " gaps: where a profile prints two levels with a comma between them, it is one or the other."

  private static let reproductionMethod =
    "A recomputed figure is worked out from the rows of this study and rounded with the decimals"
    + " of the published one. The difference is recomputed less published; between percentages it"
    + " is in percentage points. It says that the two don't agree, not why."

  private static let selfAssessmentMethod =
    "A respondent covers an item by answering yes; partly, no and a blank do not cover it. The level"
    + " held against is the next one after the respondent's own, unless the plan names one for all;"
    + " it says nothing of what anybody aims at."

  private static let goalMethod =
    "How many are short of a goal is the smallest number that reaches the goal's percentage of the"
    + " base, less the number there is, and 0 where the goal is met."

  private static let jaccardMethod =
    "The Jaccard index of two answers is the number with both divided by the number with either"
    + " (P. Jaccard, New Phytologist 11, 1912, pages 37 to 50)."

  private func percentageMethods(_ measures: Set<Measure>) -> [String] {
    var methods: [String] = []
    if measures.contains(.percent) {
      methods.append(
        "A percentage is of the base that its table states."
          + (hasRespondents ? respondentBases : ""))
    }
    if measures.contains(.percentOfResponses) {
      methods.append("A percentage of answers is of all answers given, not of \(respondents.many).")
    }
    if measures.contains(.shortOfGoal) { methods.append(Self.goalMethod) }
    if measures.contains(.jaccard) { methods.append(Self.jaccardMethod) }
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
    let themes = tables.filter { $0.kind == .themes && $0.isCounted }
    guard !themes.isEmpty else { return [] }
    var methods = ["A theme counts each \(respondents.one) once, however often it was raised."]
    if themes.contains(where: \.hasThemesBelow) {
      methods.append("A theme with others below it counts whoever raised any of them.")
    }
    if measures.contains(.mentions) {
      methods.append(mentionsMethod)
    }
    return [methods.joined(separator: " ")]
  }

  /// A coding tool's export tells which rows are one passage; our own file needn't.
  private var mentionsMethod: String {
    let passages = sources.filter(\.format.holdsPassages)
    guard !passages.isEmpty, passages.allSatisfy({ $0.format != .excerpts }) else {
      return "Mentions count codings: a passage that two coders gave the same theme counts twice."
    }
    let once =
      "Mentions count passages: one with several of the themes below a theme counts once for it"
    return passages.contains { $0.coding.coder == .any }
      ? once + ", but one that several coders coded counts once for each of them." : once + "."
  }
}

extension ClearedTable {
  fileprivate var hasThemesBelow: Bool {
    rows.contains { row in
      if case .theme(let depth) = row.role { depth > 0 } else { false }
    }
  }
}
