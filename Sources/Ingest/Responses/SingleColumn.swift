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
  private var table: ValueTable
  /// The answer code of each distinct cell met so far.
  private var codes: [UInt32] = []
  private(set) var answers = AnswerCodes()
  /// Rows whose cell holds a value that stands for no answer.
  private(set) var declaredMissing: [UInt32] = []
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
    table = ValueTable(limit: options.count + question.missing.count + ValueFaults.limit)
  }

  @inline(__always)
  mutating func append(_ record: CSVRecord, row: Int) {
    let number = table.number(of: record.bytes(field))
    if number < codes.count, codes[number] < Self.declared {
      answers.append(codes[number])
    } else {
      appendOther(record, number, row: row)
    }
  }

  @inline(never)
  private mutating func appendOther(_ record: CSVRecord, _ number: Int, row: Int) {
    if number == codes.count, number < table.limit {
      codes.append(code(of: table.text(number)) ?? Self.fault)
      return append(record, row: row)
    }
    let code = number < table.limit ? codes[number] : code(of: record.text(field)) ?? Self.fault
    switch code {
    case Self.fault: appendUnknown(number, row: row)
    case Self.declared:
      declaredMissing.append(UInt32(row))
      answers.append(AnswerCodes.missing)
    default: answers.append(code)
    }
  }

  /// Takes a text that the codebook doesn't know as one that was written in, or as a fault.
  private mutating func appendUnknown(_ number: Int, row: Int) {
    if let writeIns {
      writtenIn += 1
      answers.append(writeIns)
    } else {
      noteFault(number, row: row)
      answers.append(AnswerCodes.missing)
    }
  }

  private func code(of text: String) -> UInt32? { known[Array(cells(text).utf8)] }

  private mutating func noteFault(_ number: Int, row: Int) {
    if number < table.limit {
      faults.note(table.text(number), field: field, row: row)
    } else {
      faults.noteUntold()
    }
  }
}
