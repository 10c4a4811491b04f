extension CitationKey: DescribedKey {
  static let heading = "Citation"
  static let meaning = "The publication that the study rests on."

  var entry: SchemaEntry {
    switch self {
    case .title: .required("The publication's title.", .text, example: "A survey of art therapists")
    case .publisher: .optional("Who published it.", .text, example: "The association")
    case .year: .optional("The year of publication.", .text, example: 2024)
    }
  }
}
