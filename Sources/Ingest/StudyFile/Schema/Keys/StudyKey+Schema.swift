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
      .optional(
        "The publication that the study rests on.", CitationKey.schema,
        example: ["title": "A survey of art therapists", "year": 2024])
    case .sources:
      .required(
        "The files that the study is made of, each under a name of its own.",
        .entries(by: "name", of: SourceKey.schema, atLeast: 1),
        example: ["responses": ["file": "responses.csv", "format": "plain"]])
    case .waves:
      .optional(
        "The waves of a repeated survey in the order of their dates.",
        .entries(by: "wave", of: WaveKey.schema, atLeast: 2),
        example: [
          "w2023": ["responses": "responses_2023", "date": "2023-10-01"],
          "w2024": [
            "responses": "responses_2024", "excerpts": "interviews_2024", "date": "2024-10-01",
          ],
        ])
    case .missing:
      .optional(
        "The values that say that there is no answer; an empty cell, unless you say otherwise.",
        .oneOrSeveral(of: .cell, .any), example: ["", "n/a"])
    case .questions:
      .optional(
        "The codebook, a question an entry; a study with a file of responses needs it.",
        .entries(by: "question", of: QuestionKey.schema, atLeast: 1),
        example: [
          "setting": [
            "text": "Where do you work?", "type": "single",
            "options": ["nhs": "NHS", "school": "School", "charity": "Charity"],
          ]
        ])
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
    case .sample:
      .optional(
        "How respondents came to be in the study; of any but a `random` sample a test must be asked"
          + " for at its table.", .words(of: Selection.self), example: "purposive")
    case .weights:
      .optional(
        "How respondents are weighted; not beside `waves`.", WeightsKey.schema,
        example: ["rake": ["profession": ["art": 3184, "drama": 1720]], "cap": 5])
    case .design:
      .optional(
        "How respondents were drawn, as far as the error of an estimate depends on it; not beside"
          + " `waves`.", DesignKey.schema, example: ["strata": "region", "clusters": ["school"]])
    case .intervals:
      .optional(
        "How intervals are worked out throughout.", IntervalsKey.schema,
        example: ["method": "wilson", "population": 4904])
    case .tests:
      .optional(
        "The tests of every breakdown with a banner that says nothing of tests, as far as they can be"
          + " had of it; beside `sample` only where that is `random`.",
        TestKey.value, example: ["table", "letters"])
    case .smallBases:
      .optional(
        "What becomes of numbers that rest on few respondents.", SmallBasesKey.schema,
        example: ["flag": 50, "bracket": 30, "hide": 10])
    case .rounding:
      .optional(
        "How published numbers are rounded.", RoundingKey.schema,
        example: ["decimals": 1, "rule": "half-up"])
    case .disclosure:
      .optional(
        "What may be shown of small groups.", DisclosureKey.schema, example: ["policy": "none"])
    case .plan:
      .required(
        "What to work out, an entry a table or group of tables, in the order of the report.",
        .list(of: .either(PlanKey.allCases.flatMap(\.shapes)), .some),
        example: [["breakdown": "setting", "name": "settings", "title": "Work setting"]])
    case .respondents:
      .optional(
        "What those are called whom the rows are about, where they aren't respondents.",
        RespondentWordsKey.schema, example: ["one": "trainee", "many": "trainees"])
    case .profile:
      .optional(
        "Whose rules the pages follow: those of UK official statistics (`govuk`, unless you say"
          + " otherwise) or a journal's (`journal`).", .words(of: PublicationProfile.self),
        example: "journal")
    case .release:
      .optional(
        "What is to be known of the report as something that is published and cited.",
        ReleaseKey.schema, example: ["date": "2025-02-03", "version": "1.0"])
    case .text:
      .optional(
        "Sections of your own words, in the order of the report; they stand before the tables.",
        .list(of: ReportTextKey.schema, .some),
        example: [
          [
            "heading": "Main findings",
            "paragraphs": ["{{settings.nhs.percent}} per cent work in the NHS."],
          ]
        ])
    }
  }
}
