import Survey

/// How well bytes outside ASCII read as words and punctuation when taken for an encoding.
///
/// Each such character earns or loses points by its neighbours, so that a wrong encoding gives
/// itself away: capitals in the midst of words, opening quotes at their ends, symbols of
/// mathematics where letters belong. The points are rules of thumb; nothing but a guess may hang
/// on them.
struct Readability: Sendable {
  private(set) var points = 0

  /// How many bytes outside ASCII there are.
  private(set) var count = 0

  /// Bytes for which the encoding has no character, each once, in the order met.
  private(set) var undefined: [UInt8] = []

  private let characters: SingleByteCharacters

  init(as characters: SingleByteCharacters) {
    self.characters = characters
  }

  init(of line: UnsafeBufferPointer<UInt8>, as characters: SingleByteCharacters) {
    self.init(as: characters)
    take(line)
  }

  /// Adds a line, or several.
  mutating func take(_ lines: UnsafeBufferPointer<UInt8>) {
    for (index, byte) in lines.enumerated() where byte >= 0x80 {
      count += 1
      guard let character = characters[byte] else {
        if !undefined.contains(byte) { undefined.append(byte) }
        continue
      }
      let before = index > 0 ? characters[lines[index - 1]] : nil
      let after = index + 1 < lines.count ? characters[lines[index + 1]] : nil
      points += CharacterInText(character, before: before, after: after).points
    }
  }
}
