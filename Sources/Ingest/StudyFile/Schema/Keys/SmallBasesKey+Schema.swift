import Survey

extension SmallBasesKey: DescribedKey {
  static let heading = "Small bases"
  static let meaning = "What becomes of percentages and averages on few respondents."

  var entry: SchemaEntry {
    switch self {
    case .flag:
      .optional(
        "The base below which a number has a symbol beside it.",
        .wholeNumber(StudyFileReader.allowedSmallBases), example: 50)
    case .bracket:
      .optional(
        "The base below which a number stands in brackets; below that of `flag`.",
        .wholeNumber(StudyFileReader.allowedSmallBases), example: 30)
    case .hide:
      .optional(
        "The base below which a symbol takes the number's place; below the others.",
        .wholeNumber(StudyFileReader.allowedSmallBases), example: 10)
    }
  }
}
