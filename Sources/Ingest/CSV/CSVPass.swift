/// One reading of a CSV file: where it stands, and what has been found on the way.
struct CSVPass: ~Copyable {
  /// The error that ended the reading.
  private var fault: Diagnostic?

  private let reader: CSVReader
  private let parser: CSVParser
  private let start: FileSignature.Start
  private let isTranscoded: Bool

  /// The number and the file offset of the line to be taken next.
  private var number: Int
  private var offset: Int

  /// Where the record being read begins.
  private var recordLine: Int
  private var recordOffset: Int

  private var columns: Int?
  private var suggestedDelimiter: String?
  private var records = 0
  private var touchedCells = 0
  private var ragged = RaggedRows()
  private var tolerated = ToleratedOddities()

  init(of reader: CSVReader, from start: FileSignature.Start) {
    self.reader = reader
    self.start = start
    isTranscoded = reader.text.isTranscoded
    number = start.line
    recordLine = start.line
    offset = start.offset
    recordOffset = start.offset
    parser = CSVParser(delimiter: reader.delimiter)
  }

  /// Begins below the header, at a byte of a text with so many columns.
  init(of reader: CSVReader, columns: Int, from offset: Int, line: Int) {
    self.init(of: reader, from: FileSignature.Start(offset: offset, line: line))
    self.columns = columns
  }

  /// Tells whether nothing more can be read after an error.
  var isOver: Bool { fault != nil }

  /// Where the next line begins: its offset and its number.
  var place: (offset: Int, line: Int) { (offset, number) }

  /// How many columns the header has; `nil` before it has been read.
  var columnCount: Int? { columns }

  /// How many data records were read, those with more or fewer fields than the header included.
  var recordCount: Int { records }

  /// Tells whether the last record has ended and the next one hasn't begun.
  var isBetweenRecords: Bool { parser.isBetweenRecords }

  /// Takes the next lines of the file.
  ///
  /// A byte that isn't text counts only when its line is reached, so that what is reported doesn't
  /// depend on where the chunks were cut. It stops after so many data records as the limit is.
  mutating func take(
    _ chunk: LineChunks.Chunk, upTo limit: Int? = nil, header: ([String], Int) -> Void,
    record: (CSVRecord) -> Void
  ) {
    let contentFault = ContentFault(in: chunk.bytes)
    var lines = PhysicalLines(chunk.bytes)
    while fault == nil, !hasRead(limit), let range = lines.next() {
      let bytes = UnsafeBufferPointer(rebasing: chunk.bytes[range])
      let line = PhysicalLine(number: number, bytes: bytes)
      if chunk.isOverlong {
        fault = reader.overlong(line)
      } else if let contentFault, contentFault.offset < range.upperBound {
        let index = contentFault.offset - range.lowerBound
        fault = reader.diagnostic(contentFault.kind, at: index, line)
      } else {
        take(line, header: header, record: record)
      }
      number += 1
      offset += bytes.count
    }
  }

  /// Tells whether the header and so many data records have been read whole.
  func hasRead(_ limit: Int?) -> Bool {
    guard let limit, columns != nil else { return false }
    return records >= limit && isBetweenRecords
  }

  /// Takes lines of a piece, in which every byte is text, from a place on: up to the end of a record,
  /// of a blank line or of the piece.
  ///
  /// - Returns: The place after the last line taken.
  mutating func takeOne(
    of piece: Piece, from start: Int, line: Int, recordsBefore: Int,
    record: (CSVRecord) -> Void
  ) -> Int {
    (number, offset, records) = (line, piece.offset + start, recordsBefore)
    var lines = PhysicalLines(piece.buffer, from: start)
    while let range = lines.next() {
      let bytes = UnsafeBufferPointer(rebasing: piece.buffer[range])
      take(PhysicalLine(number: number, bytes: bytes), header: { _, _ in }, record: record)
      number += 1
      offset += bytes.count
      if fault != nil || isBetweenRecords { return range.upperBound }
    }
    return piece.count
  }

  /// Takes the account of the next piece of the file, which another pass has read.
  mutating func append(_ account: PieceAccount) {
    ragged.append(account.ragged, lines: number)
    tolerated.append(account.tolerated, lines: number)
    records += account.records
    touchedCells += account.touchedCells
    number += account.lines
    offset += account.bytes
  }

  /// What was met since the pass began, but for the errors that end a reading.
  var account: (ragged: RaggedRows, tolerated: ToleratedOddities, touchedCells: Int) {
    (ragged, tolerated, touchedCells)
  }

  private mutating func take(
    _ line: PhysicalLine, header: ([String], Int) -> Void, record: (CSVRecord) -> Void
  ) {
    if parser.isBetweenRecords {
      recordLine = number
      recordOffset = offset
      if line.isEmpty && columns == 1 {
        parser.fields.pointee.append(nil, length: 0)
        tolerated.note(line.end)
        return endRecord(header: header, record: record)
      }
      if columns != 1 && line.isBlank(delimiter: reader.delimiter) {
        tolerated.note(line.end)
        return tolerated.noteBlankLine(number)
      }
    }
    if let parserFault = parser.parse(line.bytes) {
      fault = reader.diagnostic(parserFault, line, field: place(of: parser.fields.pointee.count))
    } else if parser.isBetweenRecords || parser.fields.pointee.broken != nil {
      tolerated.note(line.end)
      endRecord(header: header, record: record)
    }
  }

  private mutating func endRecord(
    header: ([String], Int) -> Void, record: (CSVRecord) -> Void
  ) {
    defer { parser.fields.pointee.reset() }
    if let limit = parser.fields.pointee.broken {
      fault = reader.diagnostic(limit, at: place(of: 0))
      return
    }
    if isTranscoded { touchedCells += parser.fields.pointee.countBeyondASCII() }
    let view = CSVRecord(
      number: columns == nil ? 0 : records + 1, line: recordLine, offset: recordOffset,
      count: parser.fields.pointee.count, fields: parser.fields.pointee.fields)
    guard let columns else { return take(header: view, header) }
    records += 1
    if view.count == columns {
      record(view)
    } else {
      ragged.note(offset: recordOffset, line: recordLine, count: view.count)
    }
  }

  private mutating func take(header view: CSVRecord, _ header: ([String], Int) -> Void) {
    let names = (0..<view.count).map(view.text)
    columns = names.count
    if names.count == 1 { suggestedDelimiter = reader.otherDelimiter(in: names[0]) }
    header(names, recordLine)
  }

  /// Ends the last record, if the file doesn't end it with a line end.
  mutating func finish(header: ([String], Int) -> Void, record: (CSVRecord) -> Void) {
    guard fault == nil else { return }
    if !parser.isBetweenRecords {
      if parser.finish() {
        endRecord(header: header, record: record)
      } else {
        fault = reader.openQuote(at: place(of: parser.fields.pointee.count), lastLine: number - 1)
      }
    }
    if fault == nil && columns == nil {
      fault = reader.missingHeader(isEmpty: number == start.line, after: start)
    }
  }

  /// Returns what was met on the way, or throws everything that was wrong.
  func outcome() throws(RejectedInput) -> CSVSummary {
    var errors = columns.map {
      ragged.diagnostics(columns: $0, suggestion: suggestedDelimiter, in: reader)
    }
    if let fault { errors = (errors ?? []) + [fault] }
    if let errors, !errors.isEmpty { throw RejectedInput(diagnostics: errors) }
    return tolerated.summary(records: records, touchedCells: touchedCells, of: reader.text)
  }

  /// Finds the beginning of a field of the record being read.
  private func place(of field: Int) -> (FilePosition, sourceLine: String) {
    reader.locator.locate([(recordOffset, recordLine, field)])[0]
  }
}
