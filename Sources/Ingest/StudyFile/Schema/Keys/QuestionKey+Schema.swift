extension QuestionKey: DescribedKey {
  static let heading = "Question"
  static let meaning = "A question, with the answers that it allows and where they stand."

  var entry: SchemaEntry {
    let entry = meaningAndValue
    guard let types else { return entry }
    return SchemaEntry(
      meaning: "\(entry.meaning) Only for type \(types.map { "`\($0.rawValue)`" }.listed()).",
      value: entry.value, isRequired: entry.isRequired, example: entry.example)
  }

  private var meaningAndValue: SchemaEntry {
    switch self {
    case .text: .required("The question as it was put.", .text, example: "Where do you work?")
    case .label: .optional("A short form for headings.", .text, example: "Work setting")
    case .type:
      .required(
        "What kind of answers it has.", .words(of: QuestionType.self),
        example: "single")
    case .options:
      .optional(
        "The answers allowed, as they stand in the file, with the words for print.",
        .entries(by: "value", of: .text, atLeast: 1), example: ["nhs": "NHS", "school": "School"])
    case .nets:
      .optional(
        "Options that are also counted as one.",
        .entries(by: "name", of: .either([.names, NetKey.schema]), atLeast: 0),
        example: ["public": ["nhs", "school"]])
    case .scores:
      .optional(
        "What each option counts for in a mean, rising or falling all the way; the options' own values"
          + " where they are numbers, and 1, 2, 3 and so on else.",
        .entries(by: "value", of: .number, atLeast: 1), example: ["nhs": 1, "school": 2])
    case .items:
      .optional(
        "The statements of a battery, each a question of its own: its words, or its words and what"
          + " else is to say of it.",
        .entries(by: "item", of: .either([.text, BatteryItemKey.schema]), atLeast: 1),
        example: ["manager": "My manager listens", "team": "My team helps"])
    case .column:
      .optional(
        "The column with the answers; the question's own name unless you say otherwise.", .text,
        example: "q7")
    case .columns:
      .optional(
        "The column of each option, where each has one.",
        .entries(by: "value", of: .text, atLeast: 1), example: ["nhs": "q7_1", "school": "q7_2"])
    case .ranks:
      .optional(
        "The columns of a ranking's ranks, the first first, each with the option that has the rank.",
        .oneOrSeveral(of: .text, .distinct), example: ["q8_1", "q8_2"])
    case .separator:
      .optional("What stands between several answers in one cell.", .text, example: ";")
    case .selected:
      .optional(
        "The values of an option's column that say it was chosen; 1 unless you say otherwise.",
        .oneOrSeveral(of: .cell, .distinct), example: "x")
    case .notSelected:
      .optional(
        "The values of an option's column that say it wasn't chosen; 0 unless you say otherwise.",
        .oneOrSeveral(of: .cell, .any), example: "-")
    case .unit: .optional("What the number counts.", .text, example: "years")
    case .missing:
      .optional(
        "Values that say that there is no answer, beside those of the study.",
        .oneOrSeveral(of: .cell, .any), example: [99])
    case .askedWhen:
      .optional(
        "The answers to other questions on which this one was asked; they give its base.",
        .condition, example: ["setting": "nhs"])
    case .waves:
      .optional(
        "What was otherwise about the question in a wave.",
        .entries(by: "wave", of: WaveQuestionKey.schema, atLeast: 0),
        example: ["w2023": ["text": "Where do you mainly work?"]])
    case .chosenWhen:
      .optional(
        "Whether an option's column holds a word of `selected` or the option itself;"
          + " the former unless you say otherwise.", .words(of: ChoiceMark.self), example: "named")
    case .writeIns:
      .optional(
        "The option that a text counts as which is none of the options.", .text, example: "school")
    case .nothingChosen:
      .optional(
        "Whether choosing no option is an answer or a missing one;"
          + " an answer unless you say otherwise.",
        .words(of: NothingChosen.self), example: "missing")
    case .offRoute:
      .optional(
        "What becomes of an answer from someone who wasn't asked;"
          + " it's a fault unless you say otherwise.",
        .words(of: OffRoute.self), example: "leave_out")
    }
  }
}
