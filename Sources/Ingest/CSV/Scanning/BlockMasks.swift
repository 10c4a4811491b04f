private import CByteMasks

/// Which of 64 bytes of a CSV text have a meaning: bit k of each mask stands for byte k.
struct BlockMasks {
  static let size = 64

  let quotes: UInt64
  let delimiters: UInt64
  let lineFeeds: UInt64
  let carriageReturns: UInt64

  /// Looks at the 64 bytes from an address on, all of which must be readable; those from `count` on
  /// have no meaning.
  @inline(__always)
  init(at bytes: UnsafePointer<UInt8>, count: Int, delimiter: UInt8) {
    let found = byte_masks_of(bytes, delimiter)
    let within = count < Self.size ? 1 << UInt64(count) &- 1 : UInt64.max
    quotes = found.quotes & within
    delimiters = found.delimiters & within
    lineFeeds = found.line_feeds & within
    carriageReturns = found.carriage_returns & within
  }

  /// Tells whether the number of quotes among so many bytes is odd; 63 more bytes must be readable.
  static func hasOddQuotes(at bytes: UnsafePointer<UInt8>, count: Int) -> Bool {
    var parity: UInt64 = 0
    var place = 0
    while place < count {
      let left = count - place
      let within = left < size ? 1 << UInt64(left) &- 1 : UInt64.max
      parity ^= byte_masks_quotes(bytes + place) & within
      place += size
    }
    return parity.nonzeroBitCount % 2 == 1
  }
}
