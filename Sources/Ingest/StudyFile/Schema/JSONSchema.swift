/// The shape of a value in the study file.
///
/// The reader takes a value by its text, and YAML reads some texts as numbers or as true or false,
/// so a text may be any of them.
indirect enum JSONSchema: Sendable, Equatable {
  /// One value that isn't empty.
  case text
  /// One value as a cell may hold it, empty too.
  case cell
  /// What names a file: lower-case letters, digits, single hyphens.
  case fileName
  /// A day as `yyyy-mm-dd`.
  case date
  case wholeNumber(ClosedRange<Int>)
  /// A number above 0 and up to 100.
  case percentage
  /// Any number.
  case number
  /// One of a fixed set of words.
  case words([String])
  case list(of: JSONSchema, Several)
  /// A list, or one value that stands in its place.
  case oneOrSeveral(of: JSONSchema, Several)
  /// `key: value` with keys of the researcher's own, which are, say, option values.
  case entries(by: String, of: JSONSchema, atLeast: Int)
  /// `key: value` with keys of the researcher's own beside one that is fixed and required.
  case entriesBeside(String, JSONSchema, by: String, of: JSONSchema)
  /// `key: value` with days as keys.
  case datedEntries(of: JSONSchema)
  /// `key: value` with keys that are fixed.
  case mapping(SchemaMapping)
  case either([JSONSchema])
  /// Nothing: the key is known and this version doesn't read it.
  case unread

  /// How many values a list takes, and whether one may stand twice in it.
  struct Several: Sendable, Equatable {
    let atLeast: Int
    /// `nil` for any number.
    let atMost: Int?
    let isDistinct: Bool

    /// Any number of values, none too.
    static let any = Several(atLeast: 0, atMost: nil, isDistinct: false)
    static let some = Several(atLeast: 1, atMost: nil, isDistinct: false)
    /// One at least, none twice.
    static let distinct = Several(atLeast: 1, atMost: nil, isDistinct: true)
    static let one = Several(atLeast: 1, atMost: 1, isDistinct: true)
    static let two = Several(atLeast: 2, atMost: 2, isDistinct: true)
  }
}

extension JSONSchema {
  /// Names of questions, options, waves or the like: one, or several without a repeat.
  static let names = JSONSchema.oneOrSeveral(of: .text, .distinct)

  /// One name, which may stand in a list by itself.
  static let oneName = JSONSchema.oneOrSeveral(of: .text, .one)

  /// Questions with the answers that they must have.
  static let condition = JSONSchema.entries(by: "question", of: .names, atLeast: 1)

  /// The words of an enumeration.
  static func words<Choice: RawRepresentable<String> & CaseIterable>(
    of _: Choice.Type
  ) -> JSONSchema {
    .words(Choice.allCases.map(\.rawValue))
  }

  /// What a table shows: words, none twice.
  static func shown(_ words: [String]) -> JSONSchema { .oneOrSeveral(of: .words(words), .distinct) }
}
