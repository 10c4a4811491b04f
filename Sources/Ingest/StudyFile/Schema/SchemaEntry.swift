/// What a key of the study file means, and which values it takes.
struct SchemaEntry: Sendable, Equatable {
  /// One plain sentence.
  let meaning: String
  let value: JSONSchema
  let isRequired: Bool
  /// A value as it may stand; `nil` where the allowed values say enough.
  let example: JSONValue?

  /// A key that must be there.
  static func required(
    _ meaning: String, _ value: JSONSchema, example: JSONValue? = nil
  ) -> SchemaEntry {
    SchemaEntry(meaning: meaning, value: value, isRequired: true, example: example)
  }

  /// A key that may be left out.
  static func optional(
    _ meaning: String, _ value: JSONSchema, example: JSONValue? = nil
  ) -> SchemaEntry {
    SchemaEntry(meaning: meaning, value: value, isRequired: false, example: example)
  }

  /// A key that is known and refused; the sentence says why.
  static func unread(_ meaning: String) -> SchemaEntry {
    SchemaEntry(meaning: meaning, value: .unread, isRequired: false, example: nil)
  }

  /// The entry in the keywords of JSON Schema.
  var json: JSONValue {
    var members = [JSONValue.Member(name: "description", value: .text(meaning))]
    if case .object(let keywords) = value.json { members += keywords }
    if let example { members.append(.init(name: "examples", value: [example])) }
    return .object(members)
  }
}
