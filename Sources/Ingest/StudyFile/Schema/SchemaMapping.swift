/// A mapping of the study file whose keys are fixed.
struct SchemaMapping: Sendable, Equatable {
  /// A key with what it means.
  struct Key: Sendable, Equatable {
    let name: String
    let entry: SchemaEntry
  }

  /// What the mapping is called; no other has the same.
  let heading: String
  /// What it is for, in a sentence.
  let meaning: String
  let keys: [Key]

  /// The heading as a place that a link can lead to.
  var anchor: String { heading.lowercased().replacing(" ", with: "-") }

  /// The mapping in the keywords of JSON Schema.
  var json: JSONValue { .object(members) }

  /// The keywords, for a mapping that has others beside them.
  var members: [JSONValue.Member] {
    let required = keys.filter(\.entry.isRequired).map { JSONValue.text($0.name) }
    let properties = keys.map { JSONValue.Member(name: $0.name, value: $0.entry.json) }
    return [
      .init(name: "title", value: .text(heading)),
      .init(name: "description", value: .text(meaning)),
      .init(name: "type", value: "object"),
      required.isEmpty ? nil : .init(name: "required", value: .list(required)),
      .init(name: "additionalProperties", value: false),
      .init(name: "properties", value: .object(properties)),
    ].compactMap(\.self)
  }

  /// The mapping, and those below it in the order of their keys, each once.
  var withAllBelow: [SchemaMapping] {
    keys.flatMap(\.entry.value.mappings).reduce(into: [self]) { found, mapping in
      for below in mapping.withAllBelow
      where !found.contains(where: { $0.heading == below.heading }) {
        found.append(below)
      }
    }
  }
}

extension JSONSchema {
  /// The mappings that a value of the shape may be or hold.
  fileprivate var mappings: [SchemaMapping] {
    switch self {
    case .text, .cell, .fileName, .date, .wholeNumber, .percentage, .number, .words, .unread: []
    case .list(let item, _), .oneOrSeveral(let item, _): item.mappings
    case .entries(_, let value, _), .datedEntries(let value), .entriesBeside(_, _, _, let value):
      value.mappings
    case .mapping(let mapping): [mapping]
    case .either(let shapes): shapes.flatMap(\.mappings)
    }
  }
}
