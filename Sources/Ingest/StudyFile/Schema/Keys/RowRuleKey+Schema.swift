extension RowRuleKey: DescribedKey {
  static let heading = "Rule for rows"
  static let meaning =
    "Rows that are left out, and why; beside the reason stands one of the other keys."

  var entry: SchemaEntry {
    switch self {
    case .leaveOut:
      .required("Why the rows are left out, in the words for print.", .text, example: "Previews")
    case .when:
      .optional(
        "Columns and their texts: a row with one of the texts in each column is left out.",
        Self.cells, example: ["status": ["preview", "test"]])
    case .unless:
      .optional(
        "Columns and their texts: a row without any of the texts in some column is left out.",
        Self.cells, example: ["consent": "yes"])
    case .unanswered:
      .optional(
        "Rows that answer no question are left out.", .words(["true"]), example: true)
    case .repeats:
      .optional(
        "Columns: a row with the same texts in them as an earlier row is left out.", .names,
        example: ["email"])
    }
  }

  private static let cells = JSONSchema.entries(
    by: "column", of: .oneOrSeveral(of: .cell, .distinct), atLeast: 1)
}
