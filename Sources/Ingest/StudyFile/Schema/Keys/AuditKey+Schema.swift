extension AuditKey: DescribedKey {
  static let heading = "Audit"
  static let meaning = "Published figures held against each other."

  var entry: SchemaEntry {
    switch self {
    case .audit: .source("The source of published figures.", example: "published")
    case .name: .tableName
    case .title: .tableTitle
    case .notes: .tableNotes
    }
  }
}
