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

  let fields: RecordFields

  init(number: Int, line: Int, offset: Int, count: Int, fields: RecordFields) {
    self.number = number
    self.line = line
    self.offset = offset
    self.count = count
    self.fields = fields
  }

  /// Returns the bytes of a field (from 0), unquoted and proven UTF-8, without copying them.
  @inline(__always)
  package func bytes(_ field: Int) -> UnsafeBufferPointer<UInt8> {
    precondition(UInt(bitPattern: field) < UInt(bitPattern: count), "no such field")
    return fields.bytes(field)
  }

  /// Makes a string of a field (from 0).
  package func text(_ field: Int) -> String {
    String(decoding: bytes(field), as: UTF8.self)
  }
}
