/// One record of a CSV file while it is being handed over.
///
/// It is a view over the reader's own buffers, and so valid only during the call that hands it
/// over: copy out what is to be kept.
package struct CSVRecord {
  /// Counts the data records from 1; the header is 0.
  package let number: Int

  /// The physical line it begins on, from 1.
  package let line: Int

  /// The file offset of its first byte, from 0, a byte order mark included; the offset in the
  /// transcoded text, which has no such mark, if the file isn't UTF-8.
  package let offset: Int

  /// How many fields it has: always as many as the header.
  package let count: Int

  private let content: UnsafePointer<UInt8>

  /// Field `i` is `content[bounds[i]..<bounds[i + 1]]`.
  private let bounds: UnsafePointer<Int>

  init(number: Int, line: Int, offset: Int, fields: borrowing FieldBuffer) {
    self.number = number
    self.line = line
    self.offset = offset
    count = fields.count
    content = UnsafePointer(fields.content)
    bounds = UnsafePointer(fields.bounds)
  }

  /// Returns the bytes of a field (from 0), unquoted and proven UTF-8, without copying them.
  @inline(__always)
  package func bytes(_ field: Int) -> UnsafeBufferPointer<UInt8> {
    precondition(UInt(bitPattern: field) < UInt(bitPattern: count), "no such field")
    let start = bounds[field]
    return UnsafeBufferPointer(start: content + start, count: bounds[field + 1] &- start)
  }

  /// Makes a string of a field (from 0).
  package func text(_ field: Int) -> String {
    String(decoding: bytes(field), as: UTF8.self)
  }
}
