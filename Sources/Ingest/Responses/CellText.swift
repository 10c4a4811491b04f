/// How the text of a cell is taken.
enum CellText {
  /// Every character counts.
  case asWritten
  /// As in a platform's export, where blanks come and go with every edit of the questionnaire.
  case tidied

  func callAsFunction(_ text: String) -> String {
    switch self {
    case .asWritten: text
    case .tidied: text.tidied
    }
  }
}

extension String {
  /// The text without blanks at its ends, and with one blank in place of several, of no-break
  /// blanks, of line ends and of the mark that Excel leaves for one (`_x000D_`), and without the
  /// apostrophe that keeps spreadsheets from working out a text that begins with "=".
  var tidied: String {
    guard !isTidy else { return self }
    if utf8.starts(with: "'=".utf8) { return String(dropFirst()).tidied }
    let marked = contains("_x000D_") ? replacing("_x000D_", with: " ") : self
    return marked.unicodeScalars.split { Self.isBlank($0) }
      .map { String(String.UnicodeScalarView($0)) }.joined(separator: " ")
  }

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isWhitespace || scalar == "\u{FEFF}" || scalar == "\u{200B}"
  }

  private var isTidy: Bool {
    var before = UInt8(ascii: " ")
    guard !utf8.starts(with: "'=".utf8) else { return false }
    for byte in utf8 {
      let isDouble = byte == UInt8(ascii: " ") && before == byte
      guard byte >= UInt8(ascii: " "), byte < 0x80, byte != UInt8(ascii: "_"), !isDouble else {
        return false
      }
      before = byte
    }
    return isEmpty || before != UInt8(ascii: " ")
  }
}
