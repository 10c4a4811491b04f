/// How many fields the first records of a text have with a certain delimiter.
struct FieldCounts {
  let delimiter: UInt8

  /// How many records were looked at: no more than 20.
  private let records: Int

  /// The number of fields, more than one, that most records have; 1 where none has more.
  private let fields: Int

  /// How many records have that number of fields.
  private let agreeing: Int

  /// Whether the first record, which should be the header, is one of them.
  private let includesHeader: Bool

  private static let mostRecords = 20

  /// Counts quote-aware; a last record that may be cut off isn't counted if there are others.
  init(of sample: ArraySlice<UInt8>, isWhole: Bool, delimiter: UInt8) {
    var walk = RecordWalk(delimiter: delimiter)
    for byte in sample where walk.counts.count < FieldCounts.mostRecords { walk.take(byte) }
    if isWhole || walk.counts.isEmpty { walk.finish() }
    let counts = Array(walk.counts.prefix(FieldCounts.mostRecords))
    let frequencies = Dictionary(counts.filter { $0 > 1 }.map { ($0, 1) }, uniquingKeysWith: +)
    // Of two numbers as frequent as each other, the greater: notes above a table are short.
    let mode = frequencies.max { ($0.value, $0.key) < ($1.value, $1.key) }
    self.delimiter = delimiter
    records = counts.count
    fields = mode?.key ?? 1
    agreeing = mode?.value ?? 0
    includesHeader = counts.first == mode?.key
  }

  var fitsMostRecords: Bool { agreeing * 2 > records }

  /// Prefers what more of the records agree on, then what the header agrees on, then what was seen
  /// in more records.
  func isBetter(than other: FieldCounts) -> Bool {
    let (mine, its) = (agreeing * other.records, other.agreeing * records)
    if mine != its { return mine > its }
    if includesHeader != other.includesHeader { return includesHeader }
    return agreeing > other.agreeing
  }

  /// What was found, as in "3 fields in 19 of the first 20 rows".
  var described: String {
    "\(fields) fields in " + (agreeing == records ? "each" : "\(agreeing)")
      + " of the first \(records.counted("row"))"
  }
}

/// A walk through records that counts their fields and looks at nothing else.
private struct RecordWalk {
  /// By record; blank lines are none.
  private(set) var counts: [Int] = []

  private enum State {
    case fieldStart, unquoted, quoted, quoteInQuoted
  }

  private let delimiter: UInt8
  private var state = State.fieldStart
  private var fields = 1
  private var isBlank = true

  init(delimiter: UInt8) {
    self.delimiter = delimiter
  }

  mutating func take(_ byte: UInt8) {
    switch (state, byte) {
    case (.quoted, ASCII.quote): state = .quoteInQuoted
    case (.quoted, _): return
    case (_, ASCII.lineFeed), (_, ASCII.carriageReturn): finish()
    case (_, delimiter):
      fields += 1
      state = .fieldStart
      isBlank = false
    case (.fieldStart, ASCII.quote), (.quoteInQuoted, ASCII.quote):
      state = .quoted
      isBlank = false
    default:
      state = .unquoted
      isBlank = isBlank && (byte == ASCII.space || byte == ASCII.tab)
    }
  }

  /// Ends a record.
  mutating func finish() {
    if !isBlank { counts.append(fields) }
    (state, fields, isBlank) = (.fieldStart, 1, true)
  }
}
