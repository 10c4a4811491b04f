extension String {
  /// The words of a heading or a label that was written as HTML: without tags, with characters in
  /// place of their entities, tidied.
  ///
  /// What only looks like a tag, such as "< 5 years", stays.
  var withoutMarkup: String {
    let plain = contains("<") ? replacing(/<\/?[A-Za-z][^<>]*>|<!--.*?-->/, with: " ") : self
    guard plain.contains("&") else { return plain.tidied }
    return plain.replacing(/&(#[0-9]{1,7}|#[xX][0-9A-Fa-f]{1,6}|[A-Za-z]{2,8});/) { match in
      Self.character(of: match.output.1) ?? String(match.output.0)
    }.tidied
  }

  private static func character(of entity: Substring) -> String? {
    guard entity.first == "#" else { return entities[String(entity)] }
    let digits = entity.dropFirst()
    let isHexadecimal = digits.first.map { "xX".contains($0) } ?? false
    let number = isHexadecimal ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    return number.flatMap(Unicode.Scalar.init).map { String($0) }
  }

  private static let entities = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": " ", "ndash": "–",
    "mdash": "—", "hellip": "…", "lsquo": "‘", "rsquo": "’", "ldquo": "“", "rdquo": "”",
    "pound": "£", "euro": "€", "eacute": "é", "egrave": "è", "agrave": "à", "ccedil": "ç",
    "auml": "ä", "ouml": "ö", "uuml": "ü", "szlig": "ß", "ntilde": "ñ", "iquest": "¿",
  ]
}
