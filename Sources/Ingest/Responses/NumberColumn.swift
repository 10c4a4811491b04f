import Survey

/// A column of numbers, held as codes of the distinct ones.
struct NumberColumn {
  /// Digits a number may need, with the column's finest decimals: sums over a billion
  /// respondents stay exact.
  static let digits = 9

  let question: Question.ID
  let field: Int
  private let missing: [String]
  private var table = ValueTable()
  /// The answer code of each cell value met so far; 0 for one that is no number.
  private var codes: [UInt32] = []
  private(set) var values: [DecimalNumber] = []
  private(set) var answers = AnswerCodes()
  private(set) var faults = ValueFaults()

  init(_ question: Question, field: Int) {
    self.question = question.id
    self.field = field
    missing = question.missing
  }

  @inline(__always)
  mutating func append(_ record: CSVRecord, row: Int) {
    let number = table.number(of: record.bytes(field))
    if number == codes.count { learn(table.text(number)) }
    let code = codes[number]
    if code == AnswerCodes.notAsked {
      appendFault(table.text(number), row: row)
    } else {
      answers.append(code)
    }
  }

  /// Whether all numbers fit together in the digits that are summed exactly.
  var fits: Bool {
    let decimals = values.map(\.decimals).max() ?? 0
    let whole = values.map { String($0.units.magnitude).count - $0.decimals }.max() ?? 0
    return whole + decimals <= Self.digits
  }

  private mutating func learn(_ text: String) {
    if missing.contains(text) {
      codes.append(AnswerCodes.missing)
    } else if let number = DecimalNumber(text) {
      codes.append(AnswerCodes.code(ofOption: values.count))
      values.append(number)
    } else {
      codes.append(AnswerCodes.notAsked)
    }
  }

  private mutating func appendFault(_ text: String, row: Int) {
    faults.note(text, field: field, row: row)
    answers.append(AnswerCodes.missing)
  }
}
