/// A walk from the start of a record to the start of one of its fields.
///
/// It repeats in small what libcsv did, for libcsv keeps no positions. The fields before the one
/// looked for have been parsed without a fault, so no error can be met here.
struct FieldSearch {
  private enum State {
    case fieldStart, unquoted, quoted, quoteInQuoted
  }

  private(set) var line: Int
  private(set) var column = 1

  /// Where the physical line begins in the file.
  private(set) var lineOffset: Int

  private let delimiter: UInt8
  private var offset: Int
  private var fieldsLeft: Int
  private var state = State.fieldStart
  private var isAfterReturn = false

  init(forField field: Int, line: Int, offset: Int, delimiter: UInt8) {
    self.line = line
    self.offset = offset
    self.delimiter = delimiter
    lineOffset = offset
    fieldsLeft = field
  }

  /// Goes on to the field, the record's end or the file's, whichever comes first.
  mutating func run(in text: borrowing OpenText) {
    var isDone = false
    while !isDone {
      isDone = text.withBytes(at: offset, count: 64 << 10) { window in
        window.isEmpty || window.contains { byte in !goOn(past: byte) }
      }
    }
  }

  /// Takes one byte; `false` if the walk ends before it.
  private mutating func goOn(past byte: UInt8) -> Bool {
    let isLineEnd = byte == ASCII.lineFeed || byte == ASCII.carriageReturn
    if state == .fieldStart && fieldsLeft == 0 || isLineEnd && state != .quoted { return false }
    offset += 1
    state = nextState(after: byte)
    if byte == ASCII.lineFeed && isAfterReturn {
      lineOffset = offset
    } else if isLineEnd {
      line += 1
      column = 1
      lineOffset = offset
    } else if byte & 0xC0 != 0x80 {
      column += 1
    }
    isAfterReturn = byte == ASCII.carriageReturn
    return true
  }

  private mutating func nextState(after byte: UInt8) -> State {
    switch (state, byte) {
    case (.quoted, ASCII.quote): return .quoteInQuoted
    case (.quoted, _): return .quoted
    case (_, delimiter):
      fieldsLeft -= 1
      return .fieldStart
    case (.fieldStart, ASCII.quote), (.quoteInQuoted, ASCII.quote): return .quoted
    default: return .unquoted
    }
  }
}
