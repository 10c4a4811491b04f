extension CapabilityAuditKey: DescribedKey {
  static let heading = "Capability audit"
  static let meaning = "A career framework set out, and self-assessments held against its levels."

  var entry: SchemaEntry {
    switch self {
    case .capabilityAudit:
      .source("The source with the framework's aspects by level and pillar.", example: "framework")
    case .name: .tableName
    case .title: .tableTitle
    case .levels: .source("The source with the framework's levels.", example: "levels")
    case .items: .source("The source with the framework's items.", example: "items")
    case .against:
      .optional(
        "The level that respondents are held against; the one after their own unless you say"
          + " otherwise.", .text, example: "Advanced")
    case .notes: .tableNotes
    case .selfAssessments:
      .optional("The source with respondents' self-assessments.", .text, example: "assessments")
    }
  }
}
