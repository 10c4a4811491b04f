/// The bytes of a text, read piece by piece: a file's own or what is packed in it, standard input, or
/// the UTF-8 that a text in another encoding was transcoded to.
///
/// Any offset can be read, in any order; but of packed text and standard input each piece is cheap
/// only after the one before it.
enum OpenText: ~Copyable {
  case file(OpenFile)
  case inflated(InflatedFile)
  case piped(StandardInput)
  case transcoded([UInt8])

  /// How much is done where reading stands at `offset`, and how much there is: bytes as they lie in the
  /// file, packed if it is; `nil` where nobody knows how much is to come.
  func progress(at offset: Int) -> (done: Int, total: Int)? {
    switch self {
    case .file(let file): (offset, file.size)
    case .inflated(let file): file.progress
    case .piped: nil
    case .transcoded(let bytes): (offset, bytes.count)
    }
  }

  /// How many bytes there are; `nil` where that shows only at the end.
  var size: Int? {
    switch self {
    case .file(let file): file.size
    case .inflated: nil
    case .piped: nil
    case .transcoded(let bytes): bytes.count
    }
  }

  /// Fills as much of `buffer` as there is from `offset` on, and returns how much that was.
  func read(
    into buffer: UnsafeMutableBufferPointer<UInt8>, at offset: Int
  ) throws(RejectedInput) -> Int {
    switch self {
    case .file(let file): return try file.read(into: buffer, at: offset)
    case .inflated(let file): return try file.read(into: buffer, at: offset)
    case .piped(let input): return try input.read(into: buffer, at: offset)
    case .transcoded(let bytes):
      let rest = bytes.dropFirst(offset).prefix(buffer.count)
      return buffer.update(fromContentsOf: rest)
    }
  }

  /// Reads all of it.
  func readAll() throws(RejectedInput) -> [UInt8] {
    let piece = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: 1 << 20)
    defer { piece.deallocate() }
    var bytes: [UInt8] = []
    while true {
      let got = try read(into: piece, at: bytes.count)
      if got == 0 { return bytes }
      bytes += piece[..<got]
    }
  }

  /// Hands over at most `count` bytes from `offset` on; none where they can't be read.
  func withBytes<Result>(
    at offset: Int, count: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    let buffer = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: count)
    defer { buffer.deallocate() }
    let filled = (try? read(into: buffer, at: offset)) ?? 0
    return body(UnsafeBufferPointer(rebasing: buffer[..<filled]))
  }

  /// Throws if the file has been written to since it was opened.
  func checkUnchanged() throws(RejectedInput) {
    switch self {
    case .file(let file): try file.checkUnchanged()
    case .inflated(let file): try file.checkUnchanged()
    case .piped: break
    case .transcoded: break
    }
  }
}
