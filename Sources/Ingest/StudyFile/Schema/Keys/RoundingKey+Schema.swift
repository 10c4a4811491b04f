import Survey

extension RoundingKey: DescribedKey {
  static let heading = "Rounding"
  static let meaning = "How published numbers are rounded."

  var entry: SchemaEntry {
    switch self {
    case .decimals:
      .optional(
        "Decimals of percentages; none unless you say otherwise.",
        .wholeNumber(Rounding.allowedDecimals), example: 1)
    case .rule:
      .optional(
        "What happens to a half; `half-up` unless you say otherwise.",
        .words(of: Rounding.Rule.self), example: "half-even")
    }
  }
}
