extension ReproductionKey: DescribedKey {
  static let heading = "Reproduction"
  static let meaning = "Published figures beside those that the rows give, each with a verdict."

  var entry: SchemaEntry {
    switch self {
    case .reproduction: .source("The source of published figures.", example: "published")
    case .name: .tableName
    case .title: .tableTitle
    case .notes: .tableNotes
    case .wave: .tableWave
    }
  }
}
