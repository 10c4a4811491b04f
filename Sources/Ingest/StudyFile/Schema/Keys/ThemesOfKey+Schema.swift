extension ThemesOfKey: DescribedKey {
  static let heading = "Themes shown"
  static let meaning = "Which themes a table is of, and by what it divides the respondents."

  var entry: SchemaEntry {
    switch self {
    case .question:
      .optional(
        "The interview question of which the themes are, as the code frame names it.", .text,
        example: "Q1")
    case .by:
      .optional(
        "The question with one answer each whose options head the columns.", .oneName,
        example: "setting")
    case .codeFrame:
      .required(
        "The file with the themes, named from the study's folder.", .text,
        example: "themes.csv")
    }
  }
}
