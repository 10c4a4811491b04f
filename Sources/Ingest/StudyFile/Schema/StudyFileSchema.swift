/// What a study file may hold, for editors that complete and check it and for people who read it.
package enum StudyFileSchema {
  /// The study file's own mapping, and all below it.
  static var mappings: [SchemaMapping] { StudyKey.mapping.withAllBelow }

  /// A JSON Schema (draft 2020-12).
  ///
  /// It is stricter than the reader in one thing: it takes a number or a truth value without
  /// quotes only. It doesn't know what the names in a study file point to; `rollcall check` does.
  package static var json: String {
    let dialect = JSONValue.Member(
      name: "$schema", value: "https://json-schema.org/draft/2020-12/schema")
    let below = mappings.dropFirst().map { JSONValue.Member(name: $0.anchor, value: $0.json) }
    return JSONValue.object(
      [dialect] + StudyKey.mapping.members + [.init(name: "$defs", value: .object(below))]
    ).json
  }

  /// The same as a reference in Markdown: a heading a mapping, a row a key.
  package static var markdown: String {
    "# Reference of the study file\n\n" + mappings.map(\.markdown).joined(separator: "\n\n")
  }
}

extension SchemaMapping {
  fileprivate var markdown: String {
    var lines = ["## \(heading)", "", meaning, ""]
    lines += ["| Key | Meaning | Allowed values | Example |", "| :--- | :--- | :--- | :--- |"]
    lines += keys.map(\.row)
    return lines.joined(separator: "\n")
  }
}

extension SchemaMapping.Key {
  fileprivate var row: String {
    let key = name.asCode + (entry.isRequired ? " (required)" : "")
    let example = entry.example.map { $0.yaml.asCode } ?? ""
    return "| \(key) | \(entry.meaning) | \(entry.value.markdown) | \(example) |"
  }
}
