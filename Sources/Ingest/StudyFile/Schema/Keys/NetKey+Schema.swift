extension NetKey: DescribedKey {
  static let heading = "Net"
  static let meaning = "Options that are also counted as one."

  var entry: SchemaEntry {
    switch self {
    case .label: .optional("The net's words for print.", .text, example: "In a public service")
    case .of: .required("The options, by value.", .names, example: ["nhs", "school"])
    }
  }
}
