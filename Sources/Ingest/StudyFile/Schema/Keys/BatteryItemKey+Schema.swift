extension BatteryItemKey: DescribedKey {
  static let heading = "Battery item"
  static let meaning = "A statement of a battery, with its place in the file."

  var entry: SchemaEntry {
    switch self {
    case .text: .required("The statement as it was put.", .text, example: "My manager listens")
    case .label: .optional("A short form for headings.", .text, example: "Manager")
    case .column:
      .optional(
        "The column with the answers; the item's own name unless you say otherwise.", .text,
        example: "q7_1")
    }
  }
}
