/// The UTF-8 text of a file: the file itself, read piece by piece, or what it was transcoded to.
enum OpenText: ~Copyable {
  case file(OpenFile)
  case transcoded([UInt8])

  /// How many bytes there are.
  var size: Int {
    switch self {
    case .file(let file): file.size
    case .transcoded(let bytes): bytes.count
    }
  }

  /// Fills as much of `buffer` as there is from `offset` on, and returns how much that was.
  func read(
    into buffer: UnsafeMutableBufferPointer<UInt8>, at offset: Int
  ) throws(RejectedInput) -> Int {
    switch self {
    case .file(let file): return try file.read(into: buffer, at: offset)
    case .transcoded(let bytes):
      let rest = bytes.dropFirst(offset).prefix(buffer.count)
      return buffer.update(fromContentsOf: rest)
    }
  }

  /// Hands over at most `count` bytes from `offset` on; none where the file can't be read.
  func withBytes<Result>(
    at offset: Int, count: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    switch self {
    case .file(let file): return file.withBytes(at: offset, count: count, body)
    case .transcoded(let bytes):
      return bytes.withUnsafeBufferPointer { all in
        let start = min(offset, all.count)
        return body(UnsafeBufferPointer(rebasing: all[start..<min(start + count, all.count)]))
      }
    }
  }

  /// Throws if the file has been written to since it was opened.
  func checkUnchanged() throws(RejectedInput) {
    switch self {
    case .file(let file): try file.checkUnchanged()
    case .transcoded: break
    }
  }
}
