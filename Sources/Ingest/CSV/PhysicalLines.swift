#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The physical lines of a buffer, each with its line end: LF, CRLF or CR.
struct PhysicalLines: IteratorProtocol {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var start: Int

  // Both are looked up only when passed, so that a file of lone CRs isn't searched for the LF it
  // doesn't have once for every line.
  private var lineFeed = -1
  private var carriageReturn = -1

  /// Takes the lines that begin at a place or after it.
  init(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int = 0) {
    self.bytes = bytes
    self.start = start
  }

  mutating func next() -> Range<Int>? {
    guard start < bytes.count else { return nil }
    if lineFeed < start { lineFeed = index(of: ASCII.lineFeed) }
    if carriageReturn < start { carriageReturn = index(of: ASCII.carriageReturn) }
    let isLoneReturn = carriageReturn < lineFeed && carriageReturn + 1 != lineFeed
    let end = min((isLoneReturn ? carriageReturn : lineFeed) + 1, bytes.count)
    defer { start = end }
    return start..<end
  }

  private func index(of byte: UInt8) -> Int {
    bytes.index(of: byte, from: start) ?? bytes.count
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Finds the first such byte at or after `start`.
  func index(of byte: UInt8, from start: Int = 0) -> Int? {
    guard start < count, let base = baseAddress,
      let found = memchr(base + start, Int32(byte), count - start)
    else { return nil }
    return UnsafeRawPointer(base).distance(to: UnsafeRawPointer(found))
  }
}
