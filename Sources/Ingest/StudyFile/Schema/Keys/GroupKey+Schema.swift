extension GroupKey: DescribedKey {
  static let heading = "Group"
  static let meaning = "Options of a question that count as one."

  var entry: SchemaEntry {
    switch self {
    case .label: .required("The group's words for print.", .text, example: "Public")
    case .of: .required("The options, by value.", .names, example: ["nhs", "school"])
    }
  }

  /// The question that they are of, and each under a name of its own.
  static let entriesOfQuestion = JSONSchema.entriesBeside(
    StudyFileReader.ofKey, .text, by: "group", of: schema)
}
