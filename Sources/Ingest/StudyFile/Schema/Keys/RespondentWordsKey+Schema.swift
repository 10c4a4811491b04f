import Survey

extension RespondentWordsKey: DescribedKey {
  static let heading = "Respondent words"
  static let meaning = "What those are called whom the rows are about."

  var entry: SchemaEntry {
    switch self {
    case .one: .required("The word for one of them.", .text, example: "trainee")
    case .many: .required("The word for several of them.", .text, example: "trainees")
    case .are:
      .optional(
        "Whether they're people, who can be asked, or things; people unless you say otherwise.",
        .words(of: RespondentWords.Nature.self), example: "things")
    }
  }
}
