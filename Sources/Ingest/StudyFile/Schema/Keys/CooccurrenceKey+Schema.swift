import Survey

extension CooccurrenceKey: DescribedKey {
  static let heading = "Co-occurrence"
  static let meaning = "Which answers to a question with several answers go together."

  var entry: SchemaEntry {
    switch self {
    case .cooccurrence: .required("The question, of type multiple.", .oneName, example: "trainings")
    case .name: .tableName
    case .title: .tableTitle
    case .segment: .tableSegment
    case .show:
      .optional(
        "The number with both answers, the Jaccard index, or a table of each.",
        .shown(CooccurrencePlan.Content.allCases.map(\.rawValue)), example: ["both"])
    case .notes: .tableNotes
    case .wave: .tableWave
    }
  }
}
