import Survey

extension TestKey: DescribedKey {
  static let heading = "Test"
  static let meaning = "Tests of a table, and how they are done."

  var entry: SchemaEntry {
    switch self {
    case .of:
      .required(
        "What is tested: the whole table, each column with each other, or both.",
        Self.words, example: ["table", "letters"])
    case .method:
      .optional(
        "The test of the whole table; `automatic` unless you say otherwise: exact where the table is"
          + " small, else chi-squared, and by ranks for scales and numbers.",
        .words(of: TestPlan.Whole.self), example: "chi-squared")
    case .adjust:
      .optional(
        "How the p-values of comparisons in one row are adjusted for their number; `holm` unless you"
          + " say otherwise.", .words(of: Adjustment.self), example: "bonferroni")
    case .level:
      .optional(
        "The highest p-value that counts as significant, above 0 and below 1; 0.05 unless you"
          + " say otherwise.", .number, example: 0.01)
    case .smallestBase:
      .optional(
        "The respondents a column must have at least to be compared; 2 unless you say otherwise.",
        .wholeNumber(StudyFileReader.allowedSmallestBases), example: 10)
    case .purposive:
      .optional(
        "Whether the test is asked for although the sample wasn't drawn at random; said at a table"
          + " only, and only beside `sample`.", .words(of: Said.self), example: "yes")
    }
  }

  private static let words = JSONSchema.oneOrSeveral(of: .words(of: TestOf.self), .distinct)

  /// Words alone, or words and how the tests are done.
  static let value = JSONSchema.either([words, schema])
}
