extension BandKey: DescribedKey {
  static let heading = "Band"
  static let meaning = "A stretch of numbers or of days."

  var entry: SchemaEntry {
    switch self {
    case .label: .required("The band's words for print.", .text, example: "Under 5 years")
    case .from:
      .optional("The lowest number or the first day in it; open below unless given.", Self.limit, example: 5)
    case .under:
      .optional(
        "The number or the day just beyond it; open above unless given.", Self.limit, example: 15)
    }
  }

  private static let limit = JSONSchema.either([.number, .date])

  /// The question that they are of, and each under a name of its own.
  static let entriesOfQuestion = JSONSchema.entriesBeside(
    StudyFileReader.ofKey, .text, by: "band", of: schema)
}
