import Survey

extension DesignKey: DescribedKey {
  static let heading = "Design"
  static let meaning = "How respondents were drawn."

  var entry: SchemaEntry {
    switch self {
    case .strata:
      .optional("The column that names each respondent's stratum.", .text, example: "region")
    case .clusters:
      .optional(
        "The columns that name the sampling units, the first stage first.", .names,
        example: ["school", "class"])
    case .populations:
      .optional(
        "The columns with how many units there are in all, of which those were drawn, stage by stage.",
        .names, example: ["schools"])
    case .singleUnits:
      .optional(
        "What a stratum with one unit counts for: it is refused (`fail`, unless you say otherwise), its"
          + " distance from the mean of all (`centre`), the mean of the other strata (`average`), or"
          + " nothing (`certain`).", .words(of: DesignPlan.SingleUnits.self), example: "centre")
    }
  }
}
