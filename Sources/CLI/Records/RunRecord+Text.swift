import Report

extension RunRecord {
  /// Its file's text, one sorted line a part: `hash  role  path`; `nil` where a part isn't known, so
  /// that nothing can be said of the next run.
  var text: String? {
    let known = hashes.compactMapValues(\.self)
    guard known.count == hashes.count else { return nil }
    let lines = known.map { part, hash in
      "\(hash.hexadecimal)  \(part.role.rawValue)  \(part.path)\n"
    }
    return lines.sorted().joined()
  }

  /// Whether a file that begins so can be a record; one without any text is an empty one.
  static func isBeginning(_ text: String) -> Bool {
    guard let line = text.split(separator: "\n", omittingEmptySubsequences: false).first
    else { return true }
    let words = line.split(separator: "  ", maxSplits: 2, omittingEmptySubsequences: false)
    return text.isEmpty
      || words.count == 3 && ContentHash(hexadecimal: words[0]) != nil
        && Role(rawValue: String(words[1])) != nil
  }

  /// Takes a record's text; `nil` for any other.
  init?(text: String) {
    var hashes: [Part: ContentHash?] = [:]
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).dropLast() {
      let words = line.split(separator: "  ", maxSplits: 2, omittingEmptySubsequences: false)
      guard words.count == 3, let hash = ContentHash(hexadecimal: words[0]),
        let role = Role(rawValue: String(words[1])), !words[2].isEmpty
      else { return nil }
      hashes[Part(role: role, path: String(words[2]))] = hash
    }
    self.init(hashes)
    guard self.text == text else { return nil }
    for role in [Role.program, .options, .study] where paths(of: role).count != 1 { return nil }
  }
}
