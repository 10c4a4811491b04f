/// A file in pieces that are cut at line ends, never between CR and LF.
final class LineChunks {
  /// Whole lines; valid until the next one is asked for.
  struct Chunk {
    let bytes: UnsafeBufferPointer<UInt8>

    /// Whether this is only the beginning of a line that is too long.
    let isOverlong: Bool
  }

  /// The offset up to which the file has been read.
  private(set) var offset: Int

  private var buffer: UnsafeMutablePointer<UInt8>
  private var capacity: Int
  private var filled = 0

  /// How much of the buffer has been handed over.
  private var used = 0

  init(from offset: Int, size: Int) {
    self.offset = offset
    capacity = size
    buffer = .allocate(capacity: size)
  }

  deinit {
    buffer.deallocate()
  }

  /// Reads on; `nil` at the end of the file.
  func next(from text: borrowing OpenText) throws(RejectedInput) -> Chunk? {
    keepRest()
    while true {
      let free = UnsafeMutableBufferPointer(start: buffer + filled, count: capacity - filled)
      let got = try text.read(into: free, at: offset)
      filled += got
      offset += got
      if filled < capacity { return filled == 0 ? nil : handOver(filled) }
      let end = endOfLastLine()
      if end > 0 { return handOver(end) }
      if capacity >= CSVReader.recordLimit { return handOver(filled, isOverlong: true) }
      capacity = min(capacity * 2, CSVReader.recordLimit)
      buffer = buffer.moved(keeping: filled, capacity: capacity)
    }
  }

  private func keepRest() {
    buffer.update(from: buffer + used, count: filled - used)
    filled -= used
    used = 0
  }

  private func handOver(_ count: Int, isOverlong: Bool = false) -> Chunk {
    used = count
    return Chunk(bytes: UnsafeBufferPointer(start: buffer, count: count), isOverlong: isOverlong)
  }

  /// The index after the last line end of a full buffer, 0 if there is none.
  ///
  /// A CR in the last place doesn't count, because its LF may be yet to come.
  private func endOfLastLine() -> Int {
    var index = filled - 1
    guard index >= 0, buffer[index] != ASCII.lineFeed else { return index + 1 }
    while index > 0 {
      index -= 1
      if buffer[index] == ASCII.lineFeed || buffer[index] == ASCII.carriageReturn {
        return index + 1
      }
    }
    return 0
  }
}
