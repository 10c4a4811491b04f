/// Finds the records of a piece of a CSV file by their quotes, delimiters and line ends, 64 bytes at
/// a time.
///
/// It hands over only what is certain: records of as many fields as the header that end in a line
/// end and whose every quote is an enclosing or a doubled one. Everything else is an oddity, left to
/// libcsv, whose strict parse is what a file means.
struct RecordScan: ~Copyable {
  /// What comes next in the piece.
  enum Step {
    case batch(RecordBatch)
    /// Something that only libcsv can judge begins at a byte of the piece, on a line from 0.
    case oddity(at: Int, line: Int)
    case end
  }

  /// Bytes that are scanned before the records among them are handed over: those, and where their
  /// fields end, should stay in a core's own cache.
  private static let window = 1 << 17

  private let delimiter: UInt8
  private let piece: Piece
  private var state = QuoteState()
  /// Where the scan stands, and where it can't go on: the piece's end, or a stray quote.
  private var cursor = 0
  private var stop: Int
  private var linesScanned = 0
  private var found: FoundRecords
  /// The record that comes next.
  private var next = FoundRecords.Place()
  /// Data records of the piece before it.
  private(set) var recordsBefore = 0
  private let unescaped = UnescapedFields()
  /// How many records ended in which way.
  private(set) var ends = LineEndCounts()

  /// Takes a piece of a text with so many columns.
  init(of piece: Piece, delimiter: UInt8, columns: Int) {
    self.delimiter = delimiter
    self.piece = piece
    stop = piece.count
    found = FoundRecords(columns: columns)
  }

  /// Goes on after an oddity that ended at a byte, on a line, and made so many records.
  mutating func skip(to place: Int, line: Int, records: Int) {
    recordsBefore += records
    if let after = found.placeAfter(next, in: piece), after.start == place {
      next = after
    } else {
      restart(at: place, line: line)
    }
  }

  /// Where the record after those handed over begins: its byte and its line, both from 0.
  var place: (start: Int, line: Int) { (next.start, next.line) }

  /// Finds what comes next.
  mutating func step() -> Step {
    while found.isPastLast(next) {
      guard cursor < stop else {
        return next.start < piece.count ? .oddity(at: next.start, line: next.line) : .end
      }
      scanWindow()
    }
    unescaped.reset()
    let count = found.take(from: &next, in: piece, numberedFrom: recordsBefore + 1, &ends)
    guard count > 0 else { return .oddity(at: next.start, line: next.line) }
    recordsBefore += count
    return .batch(found.batch(count, of: piece, unescaped))
  }

  private mutating func restart(at place: Int, line: Int) {
    state = QuoteState()
    cursor = place
    stop = piece.count
    linesScanned = line
    next = FoundRecords.Place(start: place, line: line)
    found.removeAll()
  }

  /// Scans on until the window is full and some record has ended in it.
  private mutating func scanWindow() {
    found.forget(before: &next)
    let goal = cursor + Self.window
    while cursor < stop, cursor < goal || found.isPastLast(next) {
      let count = min(BlockMasks.size, piece.count - cursor)
      let masks = BlockMasks(at: piece.bytes + cursor, count: count, delimiter: delimiter)
      let block = state.take(masks, count: count)
      if block.isBroken || found.fieldsOpen(at: next) > CSVReader.columnLimit {
        stop = cursor
      } else {
        found.note(block, at: cursor, linesBefore: linesScanned)
        linesScanned += block.lineEnds.nonzeroBitCount
        cursor += count
      }
    }
  }
}
