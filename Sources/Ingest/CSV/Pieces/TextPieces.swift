/// A CSV text cut into pieces that begin and end between records, if its quotes are what they seem.
///
/// A cut is put after the last line end of a piece that stands outside quotes, counting every quote
/// as one that opens or closes. That is right of every file whose quotes all enclose a field or are
/// doubled within one; of any other the parser finds out at the piece's end, and the cut is void.
struct TextPieces: ~Copyable {
  private let size: Int
  /// Up to where the text has been read.
  private var offset: Int
  private var isAtEnd = false
  /// What was read after the last cut.
  private var rest: [UInt8] = []

  init(from offset: Int, size: Int) {
    self.offset = offset
    self.size = size
  }

  /// Reads on into a buffer; `nil` at the end of the text.
  mutating func next(
    from text: borrowing OpenText, into buffer: PieceBuffer
  ) throws(RejectedInput) -> Piece? {
    guard !isAtEnd else { return nil }
    let start = offset - rest.count
    buffer.take(rest)
    rest.removeAll(keepingCapacity: true)
    var isQuoted = false
    var counted = 0
    while true {
      let wanted = max(size, min(buffer.count, CSVReader.recordLimit + 1 - buffer.count))
      let free = buffer.room(for: wanted)
      let got = try text.read(into: free, at: offset)
      buffer.filled(got)
      offset += got
      let hasTurned = BlockMasks.hasOddQuotes(
        at: buffer.bytes + counted, count: buffer.count - counted)
      if hasTurned { isQuoted.toggle() }
      counted = buffer.count
      if got < wanted {
        isAtEnd = true
        return buffer.count == 0 ? nil : buffer.piece(offset: start, isLast: true)
      }
      if let cut = buffer.lastRecordEnd(endsQuoted: isQuoted) {
        rest = buffer.removeAll(from: cut)
        return buffer.piece(offset: start)
      }
      if buffer.count > CSVReader.recordLimit {
        return buffer.piece(offset: start, isOverlong: true)
      }
    }
  }
}
