extension ValidationKey: DescribedKey {
  static let heading = "Validation"
  static let meaning =
    "Numbers that were published or worked out elsewhere beside what this program makes of the same"
    + " data."

  var entry: SchemaEntry {
    switch self {
    case .validation: .source("The source of reference values.", example: "reference")
    case .name: .tableName
    case .title: .tableTitle
    case .notes: .tableNotes
    }
  }
}
