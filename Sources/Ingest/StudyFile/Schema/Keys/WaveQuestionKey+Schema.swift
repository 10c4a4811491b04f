extension WaveQuestionKey: DescribedKey {
  static let heading = "Question in a wave"
  static let meaning =
    "What was otherwise about a question in one wave; the rest is as in the question."

  var entry: SchemaEntry {
    switch self {
    case .asked:
      .optional(
        "Whether the question was put in the wave at all.", .words(of: Asked.self), example: false)
    case .askedWhen:
      .optional(
        "The answers on which the question was asked, or `\(StudyFileReader.everyone)`.",
        .either([.words([StudyFileReader.everyone]), .condition]), example: "everyone")
    case .text: asInQuestion(.text)
    case .label: asInQuestion(.label)
    case .options: asInQuestion(.options)
    case .nets: asInQuestion(.nets)
    case .scores: asInQuestion(.scores)
    case .column: asInQuestion(.column)
    case .columns: asInQuestion(.columns)
    case .ranks: asInQuestion(.ranks)
    case .separator: asInQuestion(.separator)
    case .selected: asInQuestion(.selected)
    case .notSelected: asInQuestion(.notSelected)
    case .missing: asInQuestion(.missing)
    case .chosenWhen: asInQuestion(.chosenWhen)
    case .writeIns: asInQuestion(.writeIns)
    case .nothingChosen: asInQuestion(.nothingChosen)
    case .offRoute: asInQuestion(.offRoute)
    }
  }

  /// The question's own entry, which a wave may leave out.
  private func asInQuestion(_ key: QuestionKey) -> SchemaEntry {
    .optional(key.entry.meaning, key.entry.value, example: key.entry.example)
  }
}
