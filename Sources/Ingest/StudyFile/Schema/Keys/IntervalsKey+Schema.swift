import Survey

extension IntervalsKey: DescribedKey {
  static let heading = "Intervals"
  static let meaning = "How intervals are worked out throughout a study."

  var entry: SchemaEntry {
    switch self {
    case .method:
      .optional(
        "How limits of percentages are found; `wilson` unless you say otherwise, and `logit` with"
          + " weights or a design.", .words(of: IntervalMethod.self), example: "wilson")
    case .population:
      .optional(
        "Everyone of whom respondents were drawn, where that is known and not many times as many.",
        .wholeNumber(StudyFileReader.allowedPopulations), example: 4904)
    }
  }
}
