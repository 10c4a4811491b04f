/// The first byte of a buffer that can't stand in a text file.
struct ContentFault {
  /// What is wrong with it.
  enum Kind {
    case nul
    case notUTF8(looksLike: Unicode.Scalar?)
  }

  let kind: Kind
  let offset: Int

  /// Looks for a NUL, or a byte that breaks UTF-8, in a buffer that begins and ends between
  /// characters.
  init?(in bytes: UnsafeBufferPointer<UInt8>) {
    let nul = bytes.index(of: 0)
    let broken = bytes.indexOfBrokenUTF8()
    guard let offset = [nul, broken].compactMap(\.self).min() else { return nil }
    self.offset = offset
    kind = offset == nul ? .nul : .notUTF8(looksLike: windows1252(bytes, at: offset))
  }
}

/// Returns the character a byte would be in Windows-1252, if it stands where one of that encoding
/// would: not before a byte that only goes on with a UTF-8 character.
private func windows1252(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Unicode.Scalar? {
  let next = index + 1 < bytes.count ? bytes[index + 1] : 0
  guard next & 0xC0 != 0x80 else { return nil }
  let byte = bytes[index]
  guard byte < 0xA0 else { return Unicode.Scalar(byte) }
  return windows1252Symbols[Int(byte) - 0x80]
}

/// The characters of the bytes 0x80 to 0x9F; `nil` where the encoding has none.
private let windows1252Symbols: [Unicode.Scalar?] = [
  "€", nil, "‚", "ƒ", "„", "…", "†", "‡", "ˆ", "‰", "Š", "‹", "Œ", nil, "Ž", nil,
  nil, "‘", "’", "“", "”", "•", "–", "—", "˜", "™", "š", "›", "œ", nil, "ž", "Ÿ",
]
