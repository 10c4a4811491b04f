/// The texts of quoted fields that hold doubled quotes, with one in place of each two.
///
/// They are few; each is copied, because a field is otherwise a view over the file's own bytes.
final class UnescapedFields {
  private var texts: [UnsafeMutablePointer<UInt8>] = []

  deinit {
    reset()
  }

  /// Returns what stands between a field's outer quotes; valid until the next `reset`.
  func text(of inner: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
    let text = UnsafeMutablePointer<UInt8>.allocate(capacity: inner.count + RecordFields.padding)
    text.initialize(repeating: 0, count: inner.count + RecordFields.padding)
    texts.append(text)
    var length = 0
    var isSecond = false
    for byte in inner {
      isSecond = byte == ASCII.quote && !isSecond
      if isSecond { continue }
      text[length] = byte
      length += 1
    }
    return UnsafeBufferPointer(start: text, count: length)
  }

  /// Gives the memory of all texts back.
  func reset() {
    for text in texts { text.deallocate() }
    texts.removeAll(keepingCapacity: true)
  }
}
