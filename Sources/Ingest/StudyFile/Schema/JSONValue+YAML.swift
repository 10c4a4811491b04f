extension JSONValue {
  /// The value as YAML on one line, as a researcher would write it.
  var yaml: String {
    switch self {
    case .text(let text): text.isPlainYAML ? text : text.quotedForJSON
    case .number(let number): String(number)
    case .decimal(let number): String(number)
    case .flag(let flag): String(flag)
    case .list(let items): "[" + items.map(\.yaml).joined(separator: ", ") + "]"
    case .object(let members):
      "{"
        + members.map { "\(JSONValue.text($0.name).yaml): \($0.value.yaml)" }.joined(
          separator: ", ") + "}"
    }
  }
}

extension String {
  /// Words that some reader of YAML takes for something else than text.
  private static let taken: Set<String> = ["true", "false", "yes", "no", "on", "off", "null"]

  /// Whether the text needs no quotes: it begins with a letter or digit, and nothing in it means
  /// something in YAML.
  fileprivate var isPlainYAML: Bool {
    guard let first, let last, first.isLetter || first.isNumber else { return false }
    return last != " " && !Self.taken.contains(lowercased())
      && allSatisfy { $0.isLetter || $0.isNumber || " _-./?%".contains($0) }
  }
}
