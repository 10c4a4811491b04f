extension JobEvaluationKey: DescribedKey {
  static let heading = "Job evaluation"
  static let meaning = "What the factor levels of job profiles add up to; no job is graded."

  var entry: SchemaEntry {
    switch self {
    case .jobEvaluation: .source("The source with the job profiles.", example: "profiles")
    case .name: .tableName
    case .title: .tableTitle
    case .chart: .source("The source with the scoring chart.", example: "chart")
    case .bands: .source("The source with the pay bands.", example: "bands")
    case .posts:
      .optional("The source with posts held against the profiles.", .text, example: "posts")
    case .compare:
      .optional(
        "Pairs of profiles that are set side by side.", .list(of: .list(of: .text, .two), .any),
        example: [["therapist", "principal"]])
    case .notes: .tableNotes
    }
  }
}
