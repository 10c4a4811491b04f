import Survey

extension StudyFileReader {
  /// The encoding that a source is said to have.
  mutating func encoding(_ entry: Entry?) -> TextEncoding? {
    guard let entry, let word = text(entry.value, of: "encoding") else { return nil }
    if let encoding = TextEncoding(rawValue: word) { return encoding }
    guard let remedy = Self.remedy(forOtherName: word.lowercased()) else {
      unknown("encoding", word, at: entry.value, among: TextEncoding.allCases.map(\.rawValue))
      return nil
    }
    fault("encoding '\(word)' isn't known", at: entry.value, remedy: remedy)
    return nil
  }

  /// What to say instead of a name that other programs use.
  private static func remedy(forOtherName name: String) -> String? {
    switch name {
    case "utf-16", "utf16", "unicode": "say 'utf-16le', which Excel writes, or 'utf-16be'"
    case "utf8": "say 'utf-8'"
    case "cp1252", "ansi", "latin1", "latin-1", "iso-8859-1": "say 'windows-1252'"
    case "macintosh", "macroman", "x-mac-roman": "say 'mac-roman'"
    default: nil
    }
  }
}
