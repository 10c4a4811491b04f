extension WaveKey: DescribedKey {
  static let heading = "Wave"
  static let meaning = "One round of a repeated survey."

  var entry: SchemaEntry {
    switch self {
    case .responses:
      .required("The source with the wave's responses.", .text, example: "responses_2024")
    case .excerpts:
      .optional(
        "The sources with the wave's coded passages.", .names, example: ["interviews_2024"])
    case .date: .required("The day on which fieldwork began.", .date, example: "2024-10-01")
    case .until: .optional("The last day of fieldwork.", .date, example: "2024-11-15")
    }
  }
}
