import Survey

extension StudyKey: DescribedKey {
  static let heading = "Study file"
  static let meaning = "What a study is made of, and what is to be worked out."

  var entry: SchemaEntry {
    switch self {
    case .study:
      .required(
        "The study's name, after which its folder of reports is called.", .fileName,
        example: "workforce-2024")
    case .title:
      .required("The heading of the report.", .text, example: "Arts therapists in 2024")
    case .provenance:
      .required(
        "Where the rows come from, which is printed on every output.", .words(of: Provenance.self),
        example: "observed")
    case .source:
      .optional("The publication that the study rests on.", CitationKey.schema)
    case .sources:
      .required(
        "The files that the study is made of, each under a name of its own.",
        .entries(by: "name", of: SourceKey.schema, atLeast: 1),
        example: ["responses": ["file": "responses.csv", "format": "plain"]])
    case .waves:
      .optional(
        "The waves of a repeated survey in the order of their dates.",
        .entries(by: "wave", of: WaveKey.schema, atLeast: 2))
    case .missing:
      .optional(
        "The values that say that there is no answer; an empty cell, unless you say otherwise.",
        .oneOrSeveral(of: .cell, .any), example: ["", "n/a"])
    case .questions:
      .optional(
        "The codebook, a question an entry; a study with a file of responses needs it.",
        .entries(by: "question", of: QuestionKey.schema, atLeast: 1))
    case .derived:
      .optional(
        "Questions whose answers follow from those to others, each under a name of its own.",
        .entries(by: "question", of: DerivedKey.schema, atLeast: 1),
        example: [
          "sector": [
            "label": "Sector",
            "groups": ["of": "setting", "public": ["label": "Public", "of": ["nhs", "school"]]],
          ]
        ])
    case .segments:
      .optional(
        "Parts of the respondents, by the answers that they gave.",
        .entries(by: "segment", of: .condition, atLeast: 0),
        example: ["outside_nhs": ["setting": ["school", "charity"]]])
    case .weights:
      .unread("Weights aren't read by this version, so a study that needs them can't be run.")
    case .rounding: .optional("How published numbers are rounded.", RoundingKey.schema)
    case .disclosure: .optional("What may be shown of small groups.", DisclosureKey.schema)
    case .plan:
      .required(
        "What to work out, an entry a table or group of tables, in the order of the report.",
        .list(of: .either(PlanKey.allCases.flatMap(\.shapes)), .some))
    case .respondents:
      .optional(
        "What those are called whom the rows are about, where they aren't respondents.",
        RespondentWordsKey.schema)
    }
  }
}
