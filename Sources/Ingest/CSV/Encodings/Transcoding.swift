import Survey

/// The text of a file in another encoding, as UTF-8 without a byte order mark.
struct Transcoding {
  /// What can't be a character of the encoding.
  enum Fault: Equatable {
    case undefined(byte: UInt8)
    /// Half of a character of four bytes, without the other half.
    case loneSurrogate
    /// A last byte where two make a character.
    case oddByte
  }

  /// A replacement character stands for what isn't a character.
  private(set) var bytes: [UInt8] = []

  /// The first thing that isn't a character, and the index in `bytes` at which it would stand.
  private(set) var fault: (kind: Fault, index: Int)?

  init(of source: [UInt8], from encoding: TextEncoding) {
    bytes.reserveCapacity(source.count + source.count / 8)
    switch encoding {
    case .utf8: bytes = source
    case .utf16LittleEndian: appendUTF16(source) { UInt16($1) << 8 | UInt16($0) }
    case .utf16BigEndian: appendUTF16(source) { UInt16($0) << 8 | UInt16($1) }
    case .windows1252: append(source, in: .windows1252)
    case .macRoman: append(source, in: .macRoman)
    }
  }

  private mutating func append(_ source: [UInt8], in characters: SingleByteCharacters) {
    for byte in source {
      if byte < 0x80 {
        bytes.append(byte)
      } else if let character = characters[byte] {
        bytes.append(contentsOf: character.utf8)
      } else {
        replace(.undefined(byte: byte))
      }
    }
  }

  private mutating func appendUTF16(_ source: [UInt8], unit: (UInt8, UInt8) -> UInt16) {
    var units = (0..<source.count / 2)
      .map { unit(source[2 * $0], source[2 * $0 + 1]) }.makeIterator()
    var decoder = UTF16()
    var isFirst = true
    reading: while true {
      switch decoder.decode(&units) {
      case .scalarValue("\u{FEFF}") where isFirst: break
      case .scalarValue(let character): bytes.append(contentsOf: character.utf8)
      case .error: replace(.loneSurrogate)
      case .emptyInput: break reading
      }
      isFirst = false
    }
    if !source.count.isMultiple(of: 2) { replace(.oddByte) }
  }

  private mutating func replace(_ kind: Fault) {
    if fault == nil { fault = (kind, bytes.count) }
    bytes.append(contentsOf: Unicode.Scalar("\u{FFFD}").utf8)
  }
}
