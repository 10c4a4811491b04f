import Survey

/// A column of one answer a cell, coded as it is read.
struct SingleColumn {
  let question: Question.ID
  private let field: Int
  private var table: ValueTable
  /// The answer code of each value that the codebook knows; values after them are faults.
  private let codes: [UInt32]
  private(set) var answers = AnswerCodes()
  private(set) var faults = ValueFaults()

  init(_ question: Question, options: [ResponseOption], field: Int) {
    self.question = question.id
    self.field = field
    var table = ValueTable(limit: options.count + question.missing.count + ValueFaults.limit)
    var codes: [UInt32] = []
    for (place, option) in options.enumerated()
    where table.number(of: option.value) == codes.count {
      codes.append(AnswerCodes.code(ofOption: place))
    }
    for missing in question.missing where table.number(of: missing) == codes.count {
      codes.append(AnswerCodes.missing)
    }
    self.codes = codes
    self.table = table
  }

  @inline(__always)
  mutating func append(_ record: CSVRecord, row: Int) {
    let number = table.number(of: record.bytes(field))
    if number < codes.count {
      answers.append(codes[number])
    } else {
      appendFault(number, row: row)
    }
  }

  @inline(never)
  private mutating func appendFault(_ number: Int, row: Int) {
    if number < table.limit {
      faults.note(table.text(number), field: field, row: row)
    } else {
      faults.noteUntold()
    }
    answers.append(AnswerCodes.missing)
  }
}
