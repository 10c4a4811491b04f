/// How a text file's bytes stand for characters.
package enum TextEncoding: String, Sendable, CaseIterable {
  case utf8 = "utf-8"
  /// Two bytes a character, or four; the lesser byte first.
  case utf16LittleEndian = "utf-16le"
  /// Two bytes a character, or four; the greater byte first.
  case utf16BigEndian = "utf-16be"
  /// What Excel on Windows writes as plain CSV in western Europe and America.
  case windows1252 = "windows-1252"
  /// What Excel on a Mac long wrote as plain CSV.
  case macRoman = "mac-roman"

  /// What a person calls it.
  package var title: String {
    switch self {
    case .utf8: "UTF-8"
    case .utf16LittleEndian: "UTF-16 (little-endian)"
    case .utf16BigEndian: "UTF-16 (big-endian)"
    case .windows1252: "Windows-1252"
    case .macRoman: "Mac Roman"
    }
  }
}
