import Survey

/// A column of one answer a cell, coded as it is read.
struct SingleColumn {
  /// In place of an answer code, for a text that the codebook doesn't know.
  private static let fault = UInt32.max
  /// The same for a text other than an empty cell that stands for no answer.
  private static let declared = UInt32.max - 1

  let question: Question.ID
  private let field: Int
  private let cells: CellText
  private let writeIns: UInt32?
  /// The answer code of each text that the codebook knows, by its bytes: accents that are coded
  /// otherwise are another text.
  private let known: [[UInt8]: UInt32]
  private var cache = AnswerCache()
  private var table: ValueTable
  /// The answer code of each distinct cell, as it is written, that was met so far.
  private var codes: [UInt32] = []
  private(set) var answers = AnswerCodes()
  /// Memory for the codes of one batch.
  private var narrow: [UInt8] = []
  /// Rows whose cell holds a value that stands for no answer.
  private(set) var declaredMissing = RowSet()
  private(set) var faults = ValueFaults()
  /// Cells whose text is no option and counts as one that was written in.
  private(set) var writtenIn = 0

  init(_ question: Question, options: [ResponseOption], field: Int, cells: CellText = .asWritten) {
    self.question = question.id
    self.field = field
    self.cells = cells
    writeIns = question.cells.writeIns.map(AnswerCodes.code(ofOption:))
    let missing = question.missing.map {
      ($0, cells($0).isEmpty ? AnswerCodes.missing : Self.declared)
    }
    let answers = options.enumerated().map { ($1.value, AnswerCodes.code(ofOption: $0)) }
    known = Dictionary(
      (answers + missing).map { (Array(cells($0).utf8), $1) },
      uniquingKeysWith: { first, _ in first })
    table = ValueTable(limit: 2 * (options.count + question.missing.count) + ValueFaults.limit)
  }

  /// Codes the answers of the next rows, the first of which has a number.
  mutating func append(_ batch: RecordBatch, firstRow: Int) {
    guard batch.isAsWritten else { return append(eachOf: batch, firstRow: firstRow) }
    if narrow.count < batch.count { narrow = [UInt8](repeating: 0, count: batch.count) }
    var record = 0
    while true {
      record = narrow.withUnsafeMutableBufferPointer {
        cache.writeCodes(of: batch, field: field, from: record, into: $0)
      }
      guard record < batch.count else { break }
      let code = code(batch, record, row: firstRow + record)
      guard let short = UInt8(exactly: code) else {
        answers.append(narrow[..<record])
        return append(wide: batch, from: record, firstRow: firstRow, code)
      }
      narrow[record] = short
      record += 1
    }
    answers.append(narrow[..<batch.count])
  }

  /// Codes the rows of a batch from one on, whose code is known and needs more than a byte.
  private mutating func append(
    wide batch: RecordBatch, from start: Int, firstRow: Int, _ code: UInt32
  ) {
    answers.append(code)
    for record in (start + 1)..<batch.count {
      answers.append(self.code(batch, record, row: firstRow + record))
    }
  }

  /// Codes the few rows that libcsv has read, from which the quotes are gone: their texts mustn't
  /// be taken for what others write with quotes.
  private mutating func append(eachOf batch: RecordBatch, firstRow: Int) {
    for record in 0..<batch.count {
      answers.append(code(of: batch.record(record).text(field), row: firstRow + record))
    }
  }

  /// The code of a cell that isn't in the cache: one that is new, long or no option.
  @inline(never)
  private mutating func code(_ batch: RecordBatch, _ record: Int, row: Int) -> UInt32 {
    let cell = batch.written(record, field)
    let number = table.number(of: cell)
    let text = number < codes.count ? nil : batch.record(record).text(field)
    if number == codes.count, number < table.limit, let text {
      codes.append(code(of: text) ?? Self.fault)
      if let short = UInt8(exactly: codes[number]) { cache.learn(cell, short) }
    }
    let code = number < table.limit ? codes[number] : text.flatMap(code(of:)) ?? Self.fault
    return code < Self.fault
      ? take(code, row: row) : unknown(text ?? batch.record(record).text(field), row: row)
  }

  private mutating func code(of text: String, row: Int) -> UInt32 {
    code(of: text).map { take($0, row: row) } ?? unknown(text, row: row)
  }

  /// The code of a text that the codebook knows; a declared missing value is noted.
  private mutating func take(_ code: UInt32, row: Int) -> UInt32 {
    guard code == Self.declared else { return code }
    declaredMissing.insert(row)
    return AnswerCodes.missing
  }

  /// Takes a text that the codebook doesn't know as one that was written in, or as a fault.
  private mutating func unknown(_ text: String, row: Int) -> UInt32 {
    if let writeIns {
      writtenIn += 1
      return writeIns
    }
    faults.note(text, field: field, row: row)
    return AnswerCodes.missing
  }

  /// Takes the answers of a later piece of the file out of a column that is to be used again.
  mutating func append(emptying later: inout SingleColumn, rowsBefore: Int) {
    answers.append(later.answers)
    declaredMissing.append(later.declaredMissing, rowsBefore: rowsBefore)
    faults.append(later.faults, rowsBefore: rowsBefore)
    writtenIn += later.writtenIn
    later.answers.removeAll()
    later.declaredMissing = RowSet()
    later.faults = ValueFaults()
    later.writtenIn = 0
  }

  mutating func reserve(_ rows: Int) { answers.reserve(rows) }

  private func code(of text: String) -> UInt32? { known[Array(cells(text).utf8)] }
}
