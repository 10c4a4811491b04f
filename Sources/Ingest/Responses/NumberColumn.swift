import Survey

/// A column of numbers, held as codes of the distinct ones.
struct NumberColumn {
  /// Digits a number may need, with the column's finest decimals: sums over a billion
  /// respondents stay exact.
  static let digits = 9

  let question: Question.ID
  let field: Int
  private let cells: CellText
  private let missing: [String]
  private var table = ValueTable()
  /// The answer code of each cell value met so far; 0 for one that is no number and not empty.
  private var codes: [UInt32] = []
  private(set) var values: [DecimalNumber] = []
  /// The row whose number needs, with those before it, more digits than are summed exactly; `nil`
  /// while all fit together.
  private(set) var tooLongRow: Int?
  private var wholeDigits = 0
  private var decimals = 0
  private(set) var answers = AnswerCodes()
  /// Rows whose cell holds a value that stands for no answer.
  private(set) var declaredMissing: [UInt32] = []
  /// The numbers of such values.
  private var declared: Set<Int> = []
  private(set) var faults = ValueFaults()

  init(_ question: Question, field: Int, cells: CellText = .asWritten) {
    self.question = question.id
    self.field = field
    self.cells = cells
    missing = question.missing.map { cells($0) }
  }

  @inline(__always)
  mutating func append(_ record: CSVRecord, row: Int) {
    let number = table.number(of: record.bytes(field))
    if number == codes.count { learn(cells(table.text(number)), number, row: row) }
    let code = codes[number]
    if code == AnswerCodes.notAsked {
      appendNoAnswer(number, row: row)
    } else {
      answers.append(code)
    }
  }

  private mutating func learn(_ text: String, _ place: Int, row: Int) {
    if missing.contains(text) {
      codes.append(text.isEmpty ? AnswerCodes.missing : AnswerCodes.notAsked)
      declared.insert(place)
    } else if let number = DecimalNumber(text) {
      codes.append(AnswerCodes.code(ofOption: values.count))
      values.append(number)
      noteDigits(of: number, row: row)
    } else {
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
      declaredMissing.append(UInt32(row))
    } else {
      faults.note(table.text(number), field: field, row: row)
    }
    answers.append(AnswerCodes.missing)
  }
}
