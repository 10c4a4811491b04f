import Survey

extension CountTrendKey: DescribedKey {
  static let heading = "Trend of counts"
  static let meaning = "How the counts of a register or a workforce census changed over time."

  var entry: SchemaEntry {
    switch self {
    case .trend: .source("The source of counts.", example: "counts")
    case .name: .tableName
    case .title: .tableTitle
    case .from: .optional("The first date that is shown.", .date, example: "2020-10-01")
    case .to: .optional("The last date that is shown.", .date, example: "2025-01-14")
    case .dates:
      .optional(
        "The dates that are shown, in place of `from` and `to`.",
        .oneOrSeveral(of: .date, .distinct), example: ["2020-10-01", "2025-01-14"])
    case .unit: .optional("The heading above the units.", .text, example: "Profession")
    case .units:
      .optional("The units that are shown; all unless you say otherwise.", .names, example: ["AT"])
    case .labels:
      .optional(
        "Words for print for units and categories; `*` is the sum.",
        .entries(by: "name", of: .text, atLeast: 0), example: ["AT": "Art therapists"])
    case .total:
      .optional(
        "Whether there is a line with the sum; there isn't unless you say otherwise.",
        .words(of: Flag.self), example: true)
    case .by: .optional("The breakdown whose shares are shown.", .text, example: "sex")
    case .unknown:
      .optional(
        "The categories that say that nothing was recorded.", .names, example: ["u"])
    case .breaks:
      .optional(
        "Dates from which on the counts are of something else, with the reason.",
        .datedEntries(of: .text), example: ["2021-12-01": "Trainees are counted too."])
    case .matched:
      .optional(
        "Whether the change is of the units counted on every date, of all, or one table of each.",
        .words(of: Matched.self), example: true)
    case .show:
      .optional(
        "The tables that are printed.", .shown(CountTrendPlan.Table.allCases.map(\.rawValue)),
        example: ["counts", "change"])
    case .notes: .tableNotes
    case .chart:
      .chart(
        "How the first table is drawn: counts as `line`, `grouped` or `dots`, shares as `stacked`.",
        example: "line")
    case .test: .unread("A trend of counts has no test: everyone was counted, nobody was sampled.")
    }
  }
}
