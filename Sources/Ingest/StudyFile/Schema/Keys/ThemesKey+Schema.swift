extension ThemesKey: DescribedKey {
  static let heading = "Themes"
  static let meaning = "A table of what was said: respondents and passages by theme."

  var entry: SchemaEntry {
    switch self {
    case .themes:
      .required(
        "Which themes, and whose.", ThemesOfKey.schema, example: ["code_frame": "themes.csv"])
    case .name: .tableName
    case .title: .tableTitle
    case .segment: .tableSegment
    case .show:
      .optional(
        "The numbers that are printed; `\(StudyFileReader.named)` alone prints the themes without any.",
        .shown(StudyFileReader.shownOfThemes), example: ["respondents", "mentions"])
    case .columns:
      .optional(
        "The options of the question under `by` that have a column; all unless you say otherwise.",
        .names, example: ["nhs", "school"])
    case .collective:
      .optional(
        "The question that tells the conversations of a group apart, by the group's option.",
        .entries(by: "value", of: .oneName, atLeast: 0), example: ["school": "profession"])
    case .notes: .tableNotes
    case .wave: .tableWave
    case .chart:
      .chart("How the table is drawn: `bar`, or by group `grouped` or `dots`.", example: "bar")
    }
  }
}
