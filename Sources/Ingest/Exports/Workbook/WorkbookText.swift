/// The text of a string of a workbook, gathered from its runs.
///
/// White space at the ends is kept whether or not `xml:space` asks for it, and how words sound, which
/// East Asian writers note beside them, isn't a part of the text.
package struct WorkbookText {
  private(set) var text = ""
  private var isInText = false
  private var isInReading = false

  mutating func take(_ event: XMLEvent) {
    switch event {
    case .start(let tag):
      if tag.name == "t" { isInText = true }
      if tag.name == "rPh" { isInReading = true }
    case .text(let piece): if isInText, !isInReading { text += piece }
    case .end(let name):
      if name == "t" { isInText = false }
      if name == "rPh" { isInReading = false }
    }
  }

  /// The text with the characters XML can't hold, written `_x000D_`, put in: ECMA-376 part 1,
  /// 22.9.2.19.
  package static func unescaped(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "_")) else { return text }
    let escape = /_x([0-9A-Fa-f]{4})_/.matchingSemantics(.unicodeScalar)
    return text.replacing(escape) { match in
      guard let value = UInt32(match.1, radix: 16), value > 0, let scalar = UnicodeScalar(value)
      else { return String(match.0) }
      return String(Character(scalar))
    }
  }
}
