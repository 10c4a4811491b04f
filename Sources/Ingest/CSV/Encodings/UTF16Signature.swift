import Survey

/// The signs by which a file shows itself to be UTF-16.
struct UTF16Signature {
  let encoding: TextEncoding

  /// Whether it begins with a byte order mark; without one it is known by its zeros.
  let hasMark: Bool

  /// Looks at the beginning of a file that isn't UTF-32.
  init?(_ head: [UInt8]) {
    if head.starts(with: [0xFF, 0xFE]) {
      (encoding, hasMark) = (.utf16LittleEndian, true)
    } else if head.starts(with: [0xFE, 0xFF]) {
      (encoding, hasMark) = (.utf16BigEndian, true)
    } else if let found = UTF16Signature.byZeros(head) {
      (encoding, hasMark) = (found, false)
    } else {
      return nil
    }
  }

  /// Latin text in UTF-16 has a zero in every second place.
  private static func byZeros(_ head: [UInt8]) -> TextEncoding? {
    let pairs = head.count / 2
    guard pairs >= 2 else { return nil }
    let even = (0..<pairs).count { head[2 * $0] == 0 }
    let odd = (0..<pairs).count { head[2 * $0 + 1] == 0 }
    guard min(even, odd) == 0, max(even, odd) * 5 >= pairs * 3 else { return nil }
    return even > 0 ? .utf16BigEndian : .utf16LittleEndian
  }
}
