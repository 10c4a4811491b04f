/// The bytes of a cell in a form that is compared without a branch on their number: all of them, up
/// to 32 bytes; of more only the first and the last 16.
struct CellKey {
  /// Words of eight bytes: the first, the second, the last but one and the last, as far as they lie
  /// within the cell; of a shorter one several are the same.
  let first: UInt64
  let second: UInt64
  let lastButOne: UInt64
  let last: UInt64
  let length: UInt32

  /// The most bytes that a key holds all of.
  static let wholeLength = 32

  /// Bytes that must be readable from the start of a cell on.
  static let readableBytes = 16

  /// The key of no bytes.
  init() {
    self.init(first: 0, second: 0, lastButOne: 0, last: 0, length: 0)
  }

  private init(first: UInt64, second: UInt64, lastButOne: UInt64, last: UInt64, length: UInt32) {
    self.first = first
    self.second = second
    self.lastButOne = lastButOne
    self.last = last
    self.length = length
  }

  /// Takes the bytes of a cell; `readableBytes` from their start on must be readable.
  @inline(__always)
  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let base = bytes.baseAddress.map(UnsafeRawPointer.init) else {
      self.init()
      return
    }
    let count = bytes.count
    let own = UInt64.max &>> UInt64(truncatingIfNeeded: 8 &* max(0, min(7, 8 &- count)))
    let within = count == 0 ? 0 : own
    let end = max(8, count)
    self.init(
      first: Self.word(base) & within, second: Self.word(base + min(8, end &- 8)) & within,
      lastButOne: Self.word(base + max(0, count &- 16)) & within,
      last: Self.word(base + (end &- 8)) & within, length: UInt32(truncatingIfNeeded: count))
  }

  /// Whether two keys are the same, and so, up to 32 bytes, the cells.
  @inline(__always)
  func equals(_ other: CellKey) -> Bool {
    (first ^ other.first) | (second ^ other.second) | (lastButOne ^ other.lastButOne)
      | (last ^ other.last) | UInt64(length ^ other.length) == 0
  }

  /// A number that differs for most keys, in its upper bits: multiplications by odd numbers.
  @inline(__always)
  var hash: UInt64 {
    let word = (first &+ UInt64(length)) &* 0x9E37_79B9_7F4A_7C15 ^ last
    return (word ^ word &>> 29) &* 0xC2B2_AE3D_27D4_EB4F
  }

  @inline(__always)
  private static func word(_ place: UnsafeRawPointer) -> UInt64 {
    UInt64(littleEndian: place.loadUnaligned(as: UInt64.self))
  }
}
