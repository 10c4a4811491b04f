import Survey

extension SchemaEntry {
  /// The name of an entry of the plan.
  static let tableName = SchemaEntry.required(
    "The name of the table's file, which no other entry has.", .fileName, example: "settings")

  /// The title of an entry of the plan.
  static let tableTitle = SchemaEntry.required(
    "The words above the table.", .text, example: "Work setting")

  /// The author's own notes.
  static let tableNotes = SchemaEntry.optional(
    "Your own sentences below the table.", .oneOrSeveral(of: .text, .any),
    example: ["One region didn't take part."])

  /// The segment that an entry is of.
  static let tableSegment = SchemaEntry.optional(
    "The segment that is counted; everybody unless you say otherwise.", .text,
    example: "outside_nhs")

  /// The wave that an entry is of.
  static let tableWave = SchemaEntry.optional(
    "The wave that is counted; the last unless you say otherwise.", .text, example: "w2024")

  /// How the first table of an entry is drawn.
  static func chart(_ meaning: String, example: JSONValue) -> SchemaEntry {
    .optional(meaning, .words(of: ChartKind.self), example: example)
  }

  /// A source that an entry must name.
  static func source(_ meaning: String, example: JSONValue) -> SchemaEntry {
    .required(meaning, .text, example: example)
  }
}
