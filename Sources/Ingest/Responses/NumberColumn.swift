import Survey

/// A column of numbers, or of days as day numbers, held as codes of the distinct ones.
struct NumberColumn {
  /// Digits a number may need, with the column's finest decimals: sums over a billion
  /// respondents stay exact.
  static let digits = 9

  let question: Question.ID
  let field: Int
  private let cells: CellText
  private let reading: NumberReading
  private let missing: [String]
  private var table = ValueTable()
  /// The answer code of each cell value met so far; 0 for one that is no number and not empty.
  private var codes: [UInt32] = []
  private(set) var values: [DecimalNumber] = []
  /// The row whose number needs, with those before it, more digits than are summed exactly; `nil`
  /// while all fit together.
  private(set) var tooLongRow: Int?
  /// Texts in the table that are no numbers.
  private var strangers = 0
  private var wholeDigits = 0
  private var decimals = 0
  /// The row of the piece on which each text stood first.
  private var firstRows: [UInt32] = []
  /// In a piece: the number in the whole file of each text that was gathered, and the code there of
  /// each value.
  private var gathered: [Int] = []
  private var gatheredCodes: [UInt32] = []
  private(set) var answers = AnswerCodes()
  /// Rows whose cell holds a value that stands for no answer.
  private(set) var declaredMissing = RowSet()
  /// The numbers of such values.
  private var declared: Set<Int> = []
  private(set) var faults = ValueFaults()

  init(
    _ question: Question, field: Int, cells: CellText = .asWritten,
    as reading: NumberReading = .decimal
  ) {
    self.question = question.id
    self.reading = reading
    self.field = field
    self.cells = cells
    missing = question.missing.map { cells($0) }
  }

  /// Codes the answers of the next rows, the first of which has a number.
  mutating func append(_ batch: RecordBatch, firstRow: Int) {
    for record in 0..<batch.count {
      let row = firstRow + record
      guard let number = number(of: batch.bytes(record, field)) else {
        faults.note(batch.record(record).text(field), field: field, row: row)
        answers.append(AnswerCodes.missing)
        continue
      }
      if number == codes.count { learn(number, row: row) }
      let code = codes[number]
      if code == AnswerCodes.notAsked {
        appendNoAnswer(number, row: row)
      } else {
        answers.append(code)
      }
    }
  }

  /// The number of a text; `nil` for one that is new and no number, after many of that kind: a
  /// column of free text isn't learnt.
  @inline(__always)
  private mutating func number(of bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    guard strangers >= ValueFaults.limit else { return table.number(of: bytes) }
    if let known = table.knownNumber(of: bytes) { return known }
    let text = cells(String(decoding: bytes, as: UTF8.self))
    return missing.contains(text) || reading(text) != nil ? table.number(of: bytes) : nil
  }

  /// Takes the answers of a later piece of the file out of a column that is to be used again.
  ///
  /// Its texts have numbers of their own; those that are new here follow in the order in which they
  /// stand in the piece, as if it had been read after the pieces before it.
  mutating func append(emptying later: inout NumberColumn, rowsBefore: Int) {
    for place in later.gathered.count..<later.table.count {
      let number = table.number(of: later.table.text(place))
      if number == codes.count { learn(number, row: rowsBefore + Int(later.firstRows[place])) }
      if later.codes[place] >= AnswerCodes.firstValue {
        later.gatheredCodes.append(codes[number])
      }
      later.gathered.append(number)
    }
    later.answers.forEach { _, code in
      let isAnswer = code >= Int(AnswerCodes.firstValue)
      answers.append(
        isAnswer ? later.gatheredCodes[code - Int(AnswerCodes.firstValue)] : UInt32(code))
    }
    declaredMissing.append(later.declaredMissing, rowsBefore: rowsBefore)
    faults.append(later.faults, rowsBefore: rowsBefore)
    later.answers.removeAll()
    later.declaredMissing = RowSet()
    later.faults = ValueFaults()
  }

  mutating func reserve(_ rows: Int) { answers.reserve(rows) }

  /// Learns the meaning of a new text.
  private mutating func learn(_ place: Int, row: Int) {
    let text = cells(table.text(place))
    firstRows.append(UInt32(row))
    if missing.contains(text) {
      codes.append(text.isEmpty ? AnswerCodes.missing : AnswerCodes.notAsked)
      declared.insert(place)
    } else if let number = reading(text) {
      codes.append(AnswerCodes.code(ofOption: values.count))
      values.append(number)
      noteDigits(of: number, row: row)
    } else {
      strangers += 1
      codes.append(AnswerCodes.notAsked)
    }
  }

  private mutating func noteDigits(of number: DecimalNumber, row: Int) {
    decimals = max(decimals, number.decimals)
    wholeDigits = max(wholeDigits, String(number.units.magnitude).count - number.decimals)
    if tooLongRow == nil, wholeDigits + decimals > Self.digits { tooLongRow = row }
  }

  private mutating func appendNoAnswer(_ number: Int, row: Int) {
    if declared.contains(number) {
      declaredMissing.insert(row)
    } else {
      faults.note(table.text(number), field: field, row: row)
    }
    answers.append(AnswerCodes.missing)
  }
}
