import Foundation

/// A descriptor whose bytes come once, in order.
struct PipedBytes {
  private let descriptor: Int32
  private let displayPath: String
  /// Bytes that have been looked at and not been taken yet.
  private var held: [UInt8] = []

  init(_ descriptor: Int32, displayPath: String) {
    self.descriptor = descriptor
    self.displayPath = displayPath
  }

  /// Looks at the next bytes, fewer only at the end.
  mutating func peek(_ count: Int) throws(RejectedInput) -> [UInt8] {
    let buffer = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: count)
    defer { buffer.deallocate() }
    while held.count < count {
      let free = UnsafeMutableBufferPointer(rebasing: buffer[..<(count - held.count)])
      let got = try receive(into: free)
      if got == 0 { break }
      held += buffer[..<got]
    }
    return Array(held.prefix(count))
  }

  /// Takes what has come, at least a byte; 0 at the end.
  mutating func take(
    into buffer: UnsafeMutableBufferPointer<UInt8>
  ) throws(RejectedInput) -> Int {
    guard !held.isEmpty else { return try receive(into: buffer) }
    let count = buffer.update(fromContentsOf: held.prefix(buffer.count))
    held.removeFirst(count)
    return count
  }

  private func receive(
    into buffer: UnsafeMutableBufferPointer<UInt8>
  ) throws(RejectedInput) -> Int {
    while true {
      let got = read(descriptor, buffer.baseAddress, buffer.count)
      if got >= 0 { return got }
      guard errno == EINTR else { throw OpenFile.failure(errno, displayPath) }
    }
  }
}
