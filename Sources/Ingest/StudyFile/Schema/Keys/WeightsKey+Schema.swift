import Survey

extension WeightsKey: DescribedKey {
  static let heading = "Weights"
  static let meaning = "How respondents are weighted."

  var entry: SchemaEntry {
    switch self {
    case .column:
      .optional(
        "The column with the weights supplied, each above zero.", .text, example: "weight")
    case .rake:
      .optional(
        "Questions with the totals of their options, which the weights are fitted to one after"
          + " another: stated, or in a file with the columns value,count.", Self.margins,
        example: ["profession": ["art": 3184, "drama": 1720], "setting": "settings.csv"])
    case .postStratify:
      .optional(
        "One question with the totals of its options, which the weights are fitted to.", Self.margins,
        example: ["profession": ["art": 3184, "drama": 1720]])
    case .cap:
      .optional(
        "The most that a weight may be, in mean weights; above 1.", .number, example: 5)
    case .floor:
      .optional(
        "The least that a weight may be, in mean weights; below 1.", .number, example: 0.2)
    }
  }

  private static let margins = JSONSchema.entries(
    by: "question", of: .either([.text, .entries(by: "value", of: .number, atLeast: 1)]), atLeast: 1)
}
