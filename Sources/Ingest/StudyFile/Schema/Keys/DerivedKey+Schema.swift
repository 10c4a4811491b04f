extension DerivedKey: DescribedKey {
  static let heading = "Derived question"
  static let meaning =
    "A question whose answers follow from those to others; beside the label stands one of `bands`,"
    + " `groups` and `cross`."

  var entry: SchemaEntry {
    switch self {
    case .label: .required("What headings call it.", .text, example: "Experience")
    case .text:
      .optional(
        "What is said of it where a question's words stand; the label unless you say otherwise.",
        .text, example: "Years since qualifying, in bands")
    case .bands:
      .optional(
        "The bands of a number or a date, which `of` names; an answer in none of them counts as"
          + " missing, and a warning says how many there are.", BandKey.entriesOfQuestion,
        example: [
          "of": "years", "early": ["label": "Under 5 years", "under": 5],
          "late": ["label": "5 years or more", "from": 5],
        ])
    case .groups:
      .optional(
        "Options put together, of the question that `of` names; of one answer each, an answer in none"
          + " of them counts as missing, and a warning says how many there are.",
        GroupKey.entriesOfQuestion,
        example: ["of": "setting", "public": ["label": "Public", "of": ["nhs", "school"]]])
    case .cross:
      .optional(
        "Two questions with one answer each, whose options are crossed.",
        .list(of: .text, .two), example: ["profession", "setting"])
    }
  }
}
