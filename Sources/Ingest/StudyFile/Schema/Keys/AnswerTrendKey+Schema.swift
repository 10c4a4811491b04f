import Survey

extension AnswerTrendKey: DescribedKey {
  static let heading = "Trend of answers"
  static let meaning = "How the answers to a question changed from wave to wave."

  var entry: SchemaEntry {
    switch self {
    case .trend: .required("The question, which has options.", .oneName, example: "setting")
    case .name: .tableName
    case .title: .tableTitle
    case .waves:
      .optional(
        "The waves compared; all unless you say otherwise.", .names, example: ["w2023", "w2024"])
    case .segment: .tableSegment
    case .options:
      .optional(
        "The options and nets (`net:name`) that are shown; all unless you say otherwise.", .names,
        example: ["nhs", "net:public"])
    case .unknown:
      .optional(
        "The options that say that the answer isn't known, which are shown apart.", .names,
        example: ["charity"])
    case .design:
      .required(
        "Who was asked: other people in each wave, the same people, or everyone there is.",
        .words(of: AnswerTrendPlan.Design.self), example: "independent")
    case .show:
      .optional(
        "The numbers that are printed.", .shown(StudyFileReader.shownOfAnswerTrends),
        example: ["count", "percent", "interval"])
    case .adjust:
      .optional(
        "How p-values are adjusted for their number; `holm` unless you say otherwise.",
        .words(of: Adjustment.self), example: "bh")
    case .notes: .tableNotes
    case .chart:
      .chart("How the table is drawn: `line`, `grouped` or `dots`.", example: "line")
    }
  }
}
