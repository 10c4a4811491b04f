import Survey

extension SourceKey: DescribedKey {
  static let heading = "Source"
  static let meaning = "A file that the study is made of."

  var entry: SchemaEntry {
    switch self {
    case .file:
      .required(
        "The file, named from the study's folder, as it is or packed with gzip; `\"-\"`, in quotes, for"
          + " one source that is piped into the program.", .text, example: "responses.csv")
    case .format:
      .optional(
        "How the file is laid out; `plain`, one row a respondent, unless you say otherwise;"
          + " `auto` to go by what the file holds.",
        .words(SourceFile.Format.allCases.map(\.rawValue) + [StudyFileReader.anyFormat]),
        example: "excerpts")
    case .respondent:
      .optional(
        "The column that names the respondent, where the file has one.", .text,
        example: "participant")
    case .delimiter:
      .optional(
        "The character between two cells; a comma unless you say otherwise, in an export what the"
          + " file shows.",
        .words(StudyFileReader.delimiters), example: ";")
    case .encoding:
      .optional(
        "How the file is encoded; UTF-8 unless you say otherwise, in an export what the file shows.",
        .words(of: TextEncoding.self), example: "windows-1252")
    case .provenance:
      .optional(
        "Where this file's rows come from, for posts and self-assessments that differ from the study.",
        .words(of: Provenance.self), example: "synthetic")
    case .invited:
      .optional(
        "How many were asked to take part, for a file of responses; the report then has a response"
          + " rate.", .wholeNumber(SourceFile.allowedInvited), example: 812)
    case .rows:
      .optional(
        "The rows of a file of responses that are left out, each counted under the first rule that"
          + " fits.", .list(of: RowRuleKey.schema, .any),
        example: [["leave_out": "Previews", "when": ["status": "preview"]]])
    case .allowPersonal:
      .optional(
        "The columns that tell who or where somebody is and may be read all the same.", .names,
        example: ["postcode_area"])
    case .coder:
      .optional(
        "Whose passages are counted where several people coded: a coder's name, or 'any'.", .text,
        example: "any")
    case .cases:
      .optional(
        "The file with the columns document,respondent that says which respondent each document of a"
          + " coding tool is of.", .text, example: "cases.csv")
    case .cells:
      .optional(
        "What the numbers in a matrix of cases and codes count.",
        .words(of: SourceFile.Coding.Cells.self), example: "references")
    }
  }
}
