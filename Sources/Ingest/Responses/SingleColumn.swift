import Survey

/// A column of one answer a cell, coded as it is read.
struct SingleColumn {
  let question: Question.ID
  private let field: Int
  private var table: ValueTable
  /// The answer code of each option and of the empty cell.
  private let codes: [UInt32]
  /// Values that the codebook knows: those from `codes` up to here stand for no answer, and any
  /// after them are faults.
  private let known: Int
  private(set) var answers = AnswerCodes()
  /// Rows whose cell holds a value that stands for no answer.
  private(set) var declaredMissing: [UInt32] = []
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
    for blank in question.missing
    where blank.isEmpty && table.number(of: blank) == codes.count {
      codes.append(AnswerCodes.missing)
    }
    for missing in question.missing { _ = table.number(of: missing) }
    self.codes = codes
    known = table.count
    self.table = table
  }

  @inline(__always)
  mutating func append(_ record: CSVRecord, row: Int) {
    let number = table.number(of: record.bytes(field))
    if number < codes.count {
      answers.append(codes[number])
    } else {
      appendNoAnswer(number, row: row)
    }
  }

  @inline(never)
  private mutating func appendNoAnswer(_ number: Int, row: Int) {
    if number < known {
      declaredMissing.append(UInt32(row))
    } else if number < table.limit {
      faults.note(table.text(number), field: field, row: row)
    } else {
      faults.noteUntold()
    }
    answers.append(AnswerCodes.missing)
  }
}
