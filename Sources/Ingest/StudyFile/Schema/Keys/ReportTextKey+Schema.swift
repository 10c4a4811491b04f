extension ReportTextKey: DescribedKey {
  static let heading = "Section of text"
  static let meaning =
    "Your own words, in which numbers are references to findings: `{{table.row.column.measure}}`,"
    + " with the names that `findings.csv` has."

  var entry: SchemaEntry {
    switch self {
    case .headline: .required("The words above it.", .text, example: "Main findings")
    case .paragraphs:
      .required(
        "The paragraphs. In a reference the column may be left out where it is `*` or the only one;"
          + " `.lower`, `.upper`, `.count` or `.base` after the measure prints that of the number;"
          + " `{{\"2019\"}}` prints words as they are.",
        .oneOrSeveral(of: .text, .some),
        example: [
          "{{settings.nhs.percent}} per cent work in the NHS.",
          "The survey of {{\"2019\"}} asked otherwise.",
        ])
    case .checked:
      .optional(
        "Whether every number that is typed in digits must stand in the findings just as it is"
          + " printed; it must unless you say otherwise. Numbers in words aren't checked.",
        .words(of: Said.self), example: "no")
    }
  }
}
