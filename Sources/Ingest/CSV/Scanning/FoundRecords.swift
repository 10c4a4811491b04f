/// Where the fields and records end that a scan has found and not yet handed over.
struct FoundRecords: ~Copyable {
  /// Where a record begins.
  struct Place {
    /// Its first byte and its physical line, both from 0 in the piece.
    var start = 0
    var line = 0
    /// Its first field, and itself, among those found.
    var field = 0
    var record = 0
  }

  private let columns: Int
  /// The byte at which each field ends.
  private var fieldEnds: UnsafeMutablePointer<UInt32>
  private var fieldCapacity = 1 << 14
  private var fieldCount = 0
  /// Of each record its last field, and the lines that have ended with it.
  private var records: UnsafeMutablePointer<(lastField: UInt32, lines: UInt32)>
  private var recordCapacity = 1 << 10
  private var recordCount = 0
  /// Of the records being handed over.
  private var starts: UnsafeMutablePointer<UInt32>
  private var numbers: UnsafeMutablePointer<UInt32>
  private var lines: UnsafeMutablePointer<UInt32>
  private var batchStart = 0

  init(columns: Int) {
    self.columns = columns
    fieldEnds = .allocate(capacity: fieldCapacity)
    records = .allocate(capacity: recordCapacity)
    starts = .allocate(capacity: recordCapacity)
    numbers = .allocate(capacity: recordCapacity)
    lines = .allocate(capacity: recordCapacity)
  }

  deinit {
    fieldEnds.deallocate()
    records.deallocate()
    starts.deallocate()
    numbers.deallocate()
    lines.deallocate()
  }

  mutating func removeAll() {
    fieldCount = 0
    recordCount = 0
  }

  /// Whether a place is behind every record that has ended.
  func isPastLast(_ place: Place) -> Bool { place.record == recordCount }

  /// How many fields have ended of a record that hasn't; 0 of one that has.
  func fieldsOpen(at place: Place) -> Int { isPastLast(place) ? fieldCount - place.field : 0 }

  /// Takes the ends in a block.
  @inline(__always)
  mutating func note(_ block: QuoteState.Block, at start: Int, linesBefore: Int) {
    if fieldCount + BlockMasks.size > fieldCapacity
      || recordCount + BlockMasks.size > recordCapacity
    {
      grow()
    }
    var closing = block.recordEnds
    while closing != 0 {
      let through = (closing & (0 &- closing)) &* 2 &- 1
      records[recordCount] = (
        UInt32(truncatingIfNeeded: fieldCount &+ (block.fieldEnds & through).nonzeroBitCount &- 1),
        UInt32(truncatingIfNeeded: linesBefore &+ (block.lineEnds & through).nonzeroBitCount)
      )
      recordCount &+= 1
      closing &= closing &- 1
    }
    var ends = block.fieldEnds
    while ends != 0 {
      fieldEnds[fieldCount] = UInt32(truncatingIfNeeded: start &+ ends.trailingZeroBitCount)
      fieldCount &+= 1
      ends &= ends &- 1
    }
  }

  /// Takes the records from a place on that have as many fields as there are columns, counting how
  /// they end, and moves the place behind them.
  ///
  /// - Returns: How many there are: 0 where the next one has more or fewer fields, or one that is
  ///   too long.
  mutating func take(
    from place: inout Place, in piece: Piece, numberedFrom number: Int,
    _ ends: inout LineEndCounts
  ) -> Int {
    batchStart = place.field
    var count = 0
    while place.record < recordCount {
      let last = Int(records[place.record].lastField)
      let end = Int(fieldEnds[last])
      guard last &- place.field &+ 1 == columns, end &- place.start <= CSVReader.fieldLimit else {
        break
      }
      starts[count] = UInt32(truncatingIfNeeded: place.start)
      numbers[count] = UInt32(truncatingIfNeeded: number &+ count)
      lines[count] = UInt32(truncatingIfNeeded: place.line)
      count &+= 1
      ends.note(piece.lineEnd(at: end))
      place = self.place(after: place, in: piece)
    }
    return count
  }

  /// The records taken last.
  func batch(_ count: Int, of piece: Piece, _ unescaped: UnescapedFields) -> RecordBatch {
    RecordBatch(
      count: count, columns: columns, content: piece.bytes, starts: starts,
      ends: fieldEnds + batchStart, numbers: numbers, lines: lines, offset: piece.offset,
      unescaped: unescaped)
  }

  /// Where the record after another begins; `nil` if that one hasn't ended.
  func placeAfter(_ place: Place, in piece: Piece) -> Place? {
    isPastLast(place) ? nil : self.place(after: place, in: piece)
  }

  @inline(__always)
  private func place(after place: Place, in piece: Piece) -> Place {
    let record = records[place.record]
    let end = Int(fieldEnds[Int(record.lastField)])
    let isTwoBytes = piece.lineEnd(at: end) == .carriageReturnLineFeed
    return Place(
      start: end &+ (isTwoBytes ? 2 : 1), line: Int(record.lines),
      field: Int(record.lastField) &+ 1, record: place.record &+ 1)
  }

  /// Forgets the fields of records that have been handed over, all of them up to a place.
  mutating func forget(before place: inout Place) {
    fieldEnds.update(from: fieldEnds + place.field, count: fieldCount - place.field)
    fieldCount -= place.field
    recordCount = 0
    place.field = 0
    place.record = 0
  }

  private mutating func grow() {
    fieldEnds = fieldEnds.moved(keeping: fieldCount, capacity: fieldCapacity * 2)
    fieldCapacity *= 2
    records = records.moved(keeping: recordCount, capacity: recordCapacity * 2)
    recordCapacity *= 2
    starts = starts.moved(keeping: 0, capacity: recordCapacity)
    numbers = numbers.moved(keeping: 0, capacity: recordCapacity)
    lines = lines.moved(keeping: 0, capacity: recordCapacity)
  }
}
