import Survey

extension BreakdownKey: DescribedKey {
  static let heading = "Breakdown"
  static let meaning =
    "A table of the answers to a question: counts and percentages, ranks, or averages of numbers."

  var entry: SchemaEntry {
    switch self {
    case .breakdown:
      .required(
        "The question, or the battery; several give a table each.", .names, example: "setting")
    case .name: .tableName
    case .title: .tableTitle
    case .segment: .tableSegment
    case .filter:
      .optional(
        "Who is counted, by answers to other questions; beside `segment` both must hold.",
        .condition, example: ["setting": "nhs"])
    case .by:
      .optional(
        "The questions whose options head the columns; a list of two within the list has the options"
          + " of the second within those of the first.",
        .oneOrSeveral(of: .either([.text, .list(of: .text, .two)]), .distinct),
        example: ["profession", ["profession", "setting"]])
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
        .shown(ShownWords.all), example: ["count", "percent"])
    case .interval:
      .optional(
        "How limits of percentages are found; as the study says (`intervals`) unless you say"
          + " otherwise.", .words(of: IntervalMethod.self), example: "clopper-pearson")
    case .box:
      .optional(
        "Options at either end of a scale that make up its top and its bottom box; 2 unless you say"
          + " otherwise.", .wholeNumber(StudyFileReader.allowedBoxes), example: 1)
    case .goal:
      .optional(
        "A share that the answers are held against.", GoalKey.schema,
        example: ["value": "nhs", "percent": 75])
    case .decimals:
      .optional("Decimals of averages.", .wholeNumber(Rounding.allowedDecimals), example: 1)
    case .joint:
      .optional(
        "Whether the source of reconstructed rows says how the answers go together;"
          + " it doesn't unless you say otherwise.", .words(of: Joint.self), example: "published")
    case .notes: .tableNotes
    case .test:
      .optional(
        "The tests of the table: of the whole (`table`), of each column with each other (`letters`),"
          + " or none although the study asks for some.", TestKey.value, example: "letters")
    case .robustness:
      .optional(
        "Whether it is worked out how many respondents would have to answer otherwise for the main"
          + " findings not to hold.", .words(of: Said.self), example: "yes")
    case .chart:
      .chart(
        "How the table is drawn; `bar` draws the total alone, `grouped` and `dots` the columns under"
          + " `by`, `stacked` and `diverging` the answers as parts of a whole.", example: "bar")
    case .wave: .tableWave
    }
  }
}
