/// What a scan of a CSV text carries from one block of 64 bytes to the next.
struct QuoteState {
  /// The fields that end in a block, and what else is to know of it.
  struct Block {
    /// Delimiters and line ends outside quotes, of CR and LF together only the CR.
    let fieldEnds: UInt64
    /// Those of them that end a record.
    let recordEnds: UInt64
    /// Ends of physical lines, within quotes too.
    let lineEnds: UInt64
    /// Whether a quote stands where strict CSV has none; then nothing of the block is of use.
    let isBroken: Bool
  }

  /// All ones within a quoted field.
  private var inside: UInt64 = 0
  /// Each 1 if the last byte was one after which a quote may open a field, a closing quote, a CR
  /// outside quotes, or any CR.
  private var mayOpen: UInt64 = 1
  private var hasClosed: UInt64 = 0
  private var isAfterRecordReturn: UInt64 = 0
  private var isAfterReturn: UInt64 = 0

  /// Takes the next block.
  ///
  /// An opening quote must stand at the start of a field, or double a closing one; what follows a
  /// closing quote must be the field's end or such a second quote. This is what libcsv demands with
  /// `CSV_STRICT` and no trimming.
  @inline(__always)
  mutating func take(_ masks: BlockMasks, count: Int) -> Block {
    let within = Self.prefixParity(masks.quotes) ^ inside
    inside = UInt64(bitPattern: Int64(bitPattern: within) >> 63)
    let opening = masks.quotes & within
    let closing = masks.quotes & ~within
    let returns = masks.carriageReturns & ~within
    let feeds = masks.lineFeeds & ~within & ~(returns << 1 | isAfterRecordReturn)
    let separators = (masks.delimiters | masks.lineFeeds) & ~within | returns
    let mayOpenHere = (separators | closing) << 1 | mayOpen
    let mustEndHere = closing << 1 | hasClosed
    let known = count < BlockMasks.size ? 1 << UInt64(count) &- 1 : UInt64.max
    let broken = opening & ~mayOpenHere | mustEndHere & ~(separators | opening) & known
    let allReturns = masks.carriageReturns
    let block = Block(
      fieldEnds: masks.delimiters & ~within | returns | feeds, recordEnds: returns | feeds,
      lineEnds: allReturns | masks.lineFeeds & ~(allReturns << 1 | isAfterReturn),
      isBroken: broken != 0)
    mayOpen = (separators | closing) >> 63
    hasClosed = closing >> 63
    isAfterRecordReturn = returns >> 63
    isAfterReturn = allReturns >> 63
    return block
  }

  /// Sets each bit to the parity of the bits up to it, itself included.
  @inline(__always)
  private static func prefixParity(_ bits: UInt64) -> UInt64 {
    var parity = bits
    parity ^= parity << 1
    parity ^= parity << 2
    parity ^= parity << 4
    parity ^= parity << 8
    parity ^= parity << 16
    return parity ^ parity << 32
  }
}
