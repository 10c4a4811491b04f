/// Where the fields of one record stand in a buffer, each a byte after the one before.
///
/// At least `padding` bytes can be read from the start of any field.
struct RecordFields {
  static let padding = CellKey.readableBytes

  let content: UnsafePointer<UInt8>
  /// Where the first field begins.
  let start: UInt32
  /// Where each field ends: at its delimiter or line end.
  let ends: UnsafePointer<UInt32>
  /// What takes the texts of quoted fields in a record as the file has it; `nil` where libcsv has
  /// taken the quotes away.
  let unescaped: UnescapedFields?

  /// Returns the bytes of a field that the record has, without the quotes around it.
  @inline(__always)
  func bytes(_ field: Int) -> UnsafeBufferPointer<UInt8> {
    let bytes = written(field)
    if unescaped != nil, let base = bytes.baseAddress, bytes.first == ASCII.quote {
      return unquoted(base + 1, bytes.count &- 2)
    }
    return bytes
  }

  /// Returns the bytes of a field that the record has, quotes and all where they are in the record.
  @inline(__always)
  func written(_ field: Int) -> UnsafeBufferPointer<UInt8> {
    let first = Int(field == 0 ? start : ends[field &- 1] &+ 1)
    return UnsafeBufferPointer(start: content + first, count: Int(ends[field]) &- first)
  }

  @inline(__always)
  private func unquoted(
    _ inner: UnsafePointer<UInt8>, _ count: Int
  ) -> UnsafeBufferPointer<UInt8> {
    let text = UnsafeBufferPointer(start: inner, count: count)
    for place in 0..<count where inner[place] == ASCII.quote {
      return unescaped?.text(of: text) ?? text
    }
    return text
  }
}
