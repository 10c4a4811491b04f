/// Where each data row of a file begins, so that a fault found later can be shown in its place.
struct RowPlaces {
  private var lines: [UInt32] = []
  private var offsets: [Int] = []

  var count: Int { lines.count }

  mutating func append(_ record: CSVRecord) {
    lines.append(UInt32(record.line))
    offsets.append(record.offset)
  }

  /// The physical line a row begins on.
  func line(_ row: Int) -> Int { Int(lines[row]) }

  /// What the locator needs to find a field of a row.
  func place(_ row: Int, field: Int) -> (offset: Int, line: Int, field: Int) {
    (offsets[row], line(row), field)
  }
}
