extension JSONSchema {
  /// The shape in the keywords of JSON Schema (draft 2020-12).
  var json: JSONValue {
    switch self {
    case .text: ["type": ["string", "number", "boolean"], "minLength": 1]
    case .cell: ["type": ["string", "number", "boolean", "null"]]
    case .fileName: Self.fileNameJSON
    case .date: ["type": "string", "pattern": Self.day]
    case .wholeNumber(let range):
      [
        "type": "integer", "minimum": .number(range.lowerBound),
        "maximum": .number(range.upperBound),
      ]
    case .percentage: ["type": "number", "exclusiveMinimum": 0, "maximum": 100]
    case .number: ["type": "number"]
    case .words(let words): ["enum": .list(words.map(\.asYAMLReadsIt))]
    case .list(let item, let several): several.json(of: item)
    case .oneOrSeveral(let item, let several): ["anyOf": [item.json, several.json(of: item)]]
    case .entries(_, let value, let atLeast):
      JSONValue.object(
        [
          .init(name: "type", value: "object"),
          atLeast > 0 ? .init(name: "minProperties", value: .number(atLeast)) : nil,
          .init(name: "additionalProperties", value: value.json),
        ].compactMap(\.self))
    case .entriesBeside(let key, let fixed, _, let value):
      [
        "type": "object", "minProperties": 2, "required": [.text(key)],
        "properties": .object([.init(name: key, value: fixed.json)]),
        "additionalProperties": value.json,
      ]
    case .datedEntries(let value):
      [
        "type": "object", "propertyNames": ["pattern": Self.day],
        "additionalProperties": value.json,
      ]
    case .mapping(let mapping): ["$ref": .text("#/$defs/\(mapping.anchor)")]
    case .either(let shapes): ["anyOf": .list(shapes.map(\.json))]
    case .unread: ["not": [:]]
    }
  }

  private static let fileNameJSON: JSONValue = [
    "type": ["string", "integer"], "minimum": 0, "pattern": "^[a-z0-9]([a-z0-9-]*[a-z0-9])?$",
    "maxLength": .number(StudyFileReader.longestFileName),
  ]

  /// A day as `yyyy-mm-dd`, be it in the calendar or not.
  private static let day: JSONValue = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"
}

extension JSONSchema.Several {
  fileprivate func json(of item: JSONSchema) -> JSONValue {
    JSONValue.object(
      [
        .init(name: "type", value: "array"),
        .init(name: "items", value: item.json),
        atLeast > 0 ? .init(name: "minItems", value: .number(atLeast)) : nil,
        atMost.map { .init(name: "maxItems", value: .number($0)) },
        isDistinct ? .init(name: "uniqueItems", value: true) : nil,
      ].compactMap(\.self))
  }
}

extension String {
  /// The word as a YAML reader hands it on, which makes a truth value of `true` and `false`.
  fileprivate var asYAMLReadsIt: JSONValue {
    switch self {
    case "true": true
    case "false": false
    default: .text(self)
    }
  }
}
