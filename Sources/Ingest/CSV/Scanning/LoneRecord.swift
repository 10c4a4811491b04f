/// Makes a batch of one record that libcsv has read.
final class LoneRecord {
  /// Its start, its number and its line.
  private let places: UnsafeMutablePointer<UInt32>

  init() {
    places = .allocate(capacity: 3)
    places.initialize(repeating: 0, count: 3)
  }

  deinit {
    places.deallocate()
  }

  /// Returns the batch; the record's number and line are those in its piece.
  func batch(of record: CSVRecord) -> RecordBatch {
    places[0] = 0
    places[1] = UInt32(record.number)
    places[2] = UInt32(record.line)
    return RecordBatch(
      count: 1, columns: record.count, content: record.fields.content, starts: places,
      ends: UnsafeMutablePointer(mutating: record.fields.ends), numbers: places + 1,
      lines: places + 2, offset: record.offset, unescaped: nil)
  }
}
