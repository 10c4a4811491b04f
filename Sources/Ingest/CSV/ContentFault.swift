import Survey

/// The first byte of a buffer that can't stand in a text file.
struct ContentFault {
  /// What is wrong with it.
  enum Kind {
    case nul
    case notUTF8(looksLike: Likeness?)
  }

  /// The encoding that the text seems to have, and what the byte is in it.
  struct Likeness {
    let encoding: TextEncoding
    let character: Unicode.Scalar
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
    kind = offset == nul ? .nul : .notUTF8(looksLike: Likeness(of: offset, in: bytes))
  }
}

extension ContentFault.Likeness {
  /// Looks at the line a byte is on.
  ///
  /// A byte before one that only goes on with a UTF-8 character is more likely damaged. Windows-1252
  /// is the commoner encoding: a line is taken for Mac Roman only if it reads better so.
  fileprivate init?(of index: Int, in bytes: UnsafeBufferPointer<UInt8>) {
    let next = index + 1 < bytes.count ? bytes[index + 1] : 0
    guard next & 0xC0 != 0x80 else { return nil }
    let isLineEnd = { (byte: UInt8) in byte == ASCII.lineFeed || byte == ASCII.carriageReturn }
    let start = bytes[..<index].lastIndex(where: isLineEnd).map { $0 + 1 } ?? 0
    let end = bytes[index...].firstIndex(where: isLineEnd) ?? bytes.count
    let line = UnsafeBufferPointer(rebasing: bytes[start..<end])
    let (windows, mac) = (
      Readability(of: line, as: .windows1252), Readability(of: line, as: .macRoman)
    )
    let isMac = mac.points > max(windows.points, 0)
    let characters = isMac ? SingleByteCharacters.macRoman : .windows1252
    guard let character = characters[bytes[index]] else { return nil }
    self.init(encoding: characters.encoding, character: character)
  }
}
