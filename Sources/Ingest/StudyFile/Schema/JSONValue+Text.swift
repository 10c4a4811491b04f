extension JSONValue {
  /// The value as JSON, a member a line; lists of plain values stand on one line.
  var json: String { json(indent: "") }

  private func json(indent: String) -> String {
    switch self {
    case .text(let text): text.quotedForJSON
    case .number(let number): String(number)
    case .decimal(let number): String(number)
    case .flag(let flag): String(flag)
    case .list(let items) where items.allSatisfy(\.isScalar):
      "[" + items.map(\.json).joined(separator: ", ") + "]"
    case .list(let items):
      Self.block("[", items.map { $0.json(indent: indent + "  ") }, "]", indent: indent)
    case .object(let members):
      Self.block(
        "{", members.map { "\($0.name.quotedForJSON): \($0.value.json(indent: indent + "  "))" },
        "}", indent: indent)
    }
  }

  private static func block(
    _ start: String, _ lines: [String], _ end: String, indent: String
  ) -> String {
    guard !lines.isEmpty else { return start + end }
    let body = lines.map { "\(indent)  \($0)" }.joined(separator: ",\n")
    return "\(start)\n\(body)\n\(indent)\(end)"
  }
}

extension String {
  /// The text in double quotes, escaped as JSON demands (RFC 8259, section 7).
  var quotedForJSON: String {
    let escaped = unicodeScalars.map { scalar in
      switch scalar {
      case "\"": "\\\""
      case "\\": "\\\\"
      case "\n": "\\n"
      case "\r": "\\r"
      case "\t": "\\t"
      case "\u{0}"..."\u{1F}":
        "\\u" + String(repeating: "0", count: scalar.value < 16 ? 3 : 2)
          + String(scalar.value, radix: 16)
      default: String(scalar)
      }
    }
    return "\"" + escaped.joined() + "\""
  }
}
