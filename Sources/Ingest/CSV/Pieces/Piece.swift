/// Some bytes of a CSV text that are taken to begin and end between records.
struct Piece {
  /// Of which 64 more than the piece has can be read.
  let bytes: UnsafePointer<UInt8>
  let count: Int
  /// Where in the file it begins.
  let offset: Int
  /// Whether the file ends with it, so that its last record needs no line end.
  let isLast: Bool
  /// Whether it is only the beginning of a record that is too long to be held.
  let isOverlong: Bool

  var buffer: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: bytes, count: count) }

  /// How the line ends whose LF or CR is at a place.
  @inline(__always)
  func lineEnd(at place: Int) -> PhysicalLine.End {
    guard bytes[place] == ASCII.carriageReturn else { return .lineFeed }
    return place &+ 1 < count && bytes[place &+ 1] == ASCII.lineFeed
      ? .carriageReturnLineFeed : .carriageReturn
  }
}
