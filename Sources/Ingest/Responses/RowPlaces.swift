/// Where the data rows of a file begin, so that a fault found later can be shown in its place.
///
/// Only some rows' places are kept; the rows after one of them are found by reading on from there.
struct RowPlaces {
  /// The place of one row.
  private struct Mark {
    var row: UInt32
    /// The record's number in the file, from 1.
    var number: UInt32
    var line: UInt32
    var offset: Int
  }

  /// Rows after which a batch has another mark; and nowhere are there twice as many without one.
  private static let spacing: UInt32 = 256

  private(set) var count = 0
  private var columns = 0
  private var marks: [Mark] = []

  /// Takes the next rows.
  mutating func append(_ batch: RecordBatch) {
    guard batch.count > 0 else { return }
    columns = batch.columns
    if isGapless(batch) {
      for record in stride(from: 0, to: batch.count, by: Int(Self.spacing)) {
        mark(batch, record)
      }
    } else {
      for record in 0..<batch.count
      where record == 0 || record % Int(Self.spacing) == 0
        || batch.number(record) != batch.number(record - 1) + 1
      {
        mark(batch, record)
      }
    }
    count += batch.count
  }

  private func isGapless(_ batch: RecordBatch) -> Bool {
    batch.number(batch.count - 1) - batch.number(0) == batch.count - 1
  }

  /// Notes a row, unless it follows the last one noted without a gap and not too far behind.
  private mutating func mark(_ batch: RecordBatch, _ record: Int) {
    let row = UInt32(count + record)
    let number = UInt32(batch.number(record))
    if let last = marks.last, number - last.number == row - last.row,
      row - last.row < Self.spacing
    {
      return
    }
    marks.append(
      Mark(
        row: row, number: number, line: UInt32(batch.line(record)), offset: batch.offset(record)))
  }

  /// Takes the rows of the next piece of the file, whose records and lines are counted from its
  /// beginning.
  mutating func append(_ later: RowPlaces, recordsBefore: Int, linesBefore: Int) {
    marks += later.marks.map { mark in
      Mark(
        row: mark.row + UInt32(count), number: mark.number + UInt32(recordsBefore),
        line: mark.line + UInt32(linesBefore), offset: mark.offset)
    }
    count += later.count
    columns = max(columns, later.columns)
  }

  mutating func removeAll() {
    marks.removeAll(keepingCapacity: true)
    count = 0
  }

  /// What the locator needs to find a field of a row.
  func place(_ row: Int, field: Int) -> FieldPlace {
    let mark = marks[lastMark(before: UInt32(row))]
    return FieldPlace(
      offset: mark.offset, line: Int(mark.line), recordsBetween: row - Int(mark.row),
      columns: columns, field: field)
  }

  /// The last mark at a row or before it; the first row is marked.
  private func lastMark(before row: UInt32) -> Int {
    var (low, high) = (0, marks.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if marks[middle].row <= row { low = middle } else { high = middle }
    }
    return low
  }
}
