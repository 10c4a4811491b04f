import Survey

extension BreakdownKey: DescribedKey {
  static let heading = "Breakdown"
  static let meaning =
    "A table of the answers to a question: counts and percentages, ranks, or averages of numbers."

  var entry: SchemaEntry {
    switch self {
    case .breakdown:
      .required("The question; several give a table each.", .names, example: "setting")
    case .name: .tableName
    case .title: .tableTitle
    case .segment: .tableSegment
    case .by:
      .optional(
        "The questions whose options head the columns.", .names, example: ["profession"])
    case .percent:
      .optional(
        "What adds to 100: a column, a row or the whole table; a column unless you say otherwise.",
        .words(of: BreakdownPlan.Percentage.self), example: "row")
    case .base:
      .optional(
        "Whether percentages are of those who answered or of all who were asked;"
          + " the former unless you say otherwise.",
        .words(of: BreakdownPlan.BaseRule.self), example: "asked")
    case .show:
      .optional(
        "The numbers that are printed: some for questions with options, some for numbers.",
        .shown(
          Self.shownOfSeveral + Self.shownOfRankings.filter { $0 != Measure.percent.rawValue }
            + Self.shownOfNumbers), example: ["count", "percent"])
    case .goal: .optional("A share that the answers are held against.", GoalKey.schema)
    case .decimals:
      .optional("Decimals of averages.", .wholeNumber(Rounding.allowedDecimals), example: 1)
    case .joint:
      .optional(
        "Whether the source of reconstructed rows says how the answers go together;"
          + " it doesn't unless you say otherwise.", .words(of: Joint.self), example: "published")
    case .notes: .tableNotes
    case .test: .unread("Tests between columns aren't done by this version.")
    case .chart: .unread("Charts aren't drawn by this version.")
    case .wave: .tableWave
    }
  }
}
