/// Some records that follow each other, of as many fields as the header, while they are handed over.
///
/// It is a view over the reader's own buffers, and so valid only during the call that hands it
/// over: copy out what is to be kept.
struct RecordBatch {
  private(set) var count: Int
  /// How many fields each record has.
  let columns: Int
  private let content: UnsafePointer<UInt8>
  /// Where the first field of each record begins in `content`.
  private let starts: UnsafeMutablePointer<UInt32>
  /// Where each field ends, record after record.
  private let ends: UnsafeMutablePointer<UInt32>
  /// Of each record its number, from 1 on, and its line, from 0 on, in the piece of the file.
  private let numbers: UnsafeMutablePointer<UInt32>
  private let lines: UnsafeMutablePointer<UInt32>
  /// The file offset of `content`.
  private let offset: Int
  private let unescaped: UnescapedFields?

  init(
    count: Int, columns: Int, content: UnsafePointer<UInt8>,
    starts: UnsafeMutablePointer<UInt32>, ends: UnsafeMutablePointer<UInt32>,
    numbers: UnsafeMutablePointer<UInt32>, lines: UnsafeMutablePointer<UInt32>, offset: Int,
    unescaped: UnescapedFields?
  ) {
    self.count = count
    self.columns = columns
    self.content = content
    self.starts = starts
    self.ends = ends
    self.numbers = numbers
    self.lines = lines
    self.offset = offset
    self.unescaped = unescaped
  }

  /// Returns the bytes of a field of a record (both from 0), unquoted and proven UTF-8.
  ///
  /// At least `RecordFields.padding` bytes can be read from where they start.
  @inline(__always)
  func bytes(_ record: Int, _ field: Int) -> UnsafeBufferPointer<UInt8> {
    fields(record).bytes(field)
  }

  /// Whether the fields are as they are written in the file, quotes and all.
  var isAsWritten: Bool { unescaped != nil }

  /// Returns the bytes of a field of a record as they are written, if the batch is.
  @inline(__always)
  func written(_ record: Int, _ field: Int) -> UnsafeBufferPointer<UInt8> {
    let place = record &* columns &+ field
    let first = Int(field == 0 ? starts[record] : ends[place &- 1] &+ 1)
    return UnsafeBufferPointer(start: content + first, count: Int(ends[place]) &- first)
  }

  @inline(__always)
  private func fields(_ record: Int) -> RecordFields {
    RecordFields(
      content: content, start: starts[record], ends: ends + record &* columns,
      unescaped: unescaped)
  }

  /// The number of a record in the piece, from 1; those left out of the batch count.
  func number(_ record: Int) -> Int { Int(numbers[record]) }

  /// The physical line a record begins on, from 0 in the piece.
  func line(_ record: Int) -> Int { Int(lines[record]) }

  /// The file offset of a record's first byte.
  func offset(_ record: Int) -> Int { offset + Int(starts[record]) }

  /// One of the records.
  @inline(__always)
  func record(_ record: Int) -> CSVRecord {
    CSVRecord(
      number: number(record), line: line(record), offset: offset(record), count: columns,
      fields: fields(record))
  }

  /// Counts the fields that hold a character outside ASCII.
  func countBeyondASCII() -> Int {
    (0..<count).reduce(0) { total, record in
      total
        + (0..<columns).count { field in bytes(record, field).contains { $0 >= 0x80 } }
    }
  }

  /// Leaves records out for good: the others close up.
  mutating func keep(where isKept: (CSVRecord) -> Bool) {
    var kept = 0
    for place in 0..<count where isKept(record(place)) {
      if kept < place { move(place, to: kept) }
      kept += 1
    }
    count = kept
  }

  private func move(_ record: Int, to place: Int) {
    starts[place] = starts[record]
    numbers[place] = numbers[record]
    lines[place] = lines[record]
    (ends + place * columns).update(from: ends + record * columns, count: columns)
  }
}
