import Survey

/// One column an option, each saying whether the option was chosen.
///
/// A respondent with a missing value in every one of them gave no answer; beside an answer in
/// another column, a missing value says that the option wasn't chosen.
struct OptionColumns {
  /// What a cell value means.
  private enum Meaning {
    case chosen, notChosen, missing, fault
  }

  let question: Question.ID
  private let fields: [Int]
  private let chosen: [String]
  private let notChosen: [String]
  private let missing: [String]
  private var table: ValueTable
  private var meanings: [Meaning] = []
  private var chosenHere: [Int] = []
  private(set) var answers: Selections
  /// Rows without an answer on which some cell holds a value that stands for none.
  private(set) var declaredMissing: [UInt32] = []
  private(set) var faults = ValueFaults()
  /// Respondents who answered some of the columns and left others empty.
  private(set) var partlyBlank = ValueFaults()

  init(_ question: Question, chosen: [String], notChosen: [String], fields: [Int]) {
    self.question = question.id
    self.fields = fields
    self.chosen = chosen
    self.notChosen = notChosen
    missing = question.missing
    table = ValueTable(
      limit: chosen.count + notChosen.count + question.missing.count + ValueFaults.limit)
    answers = Selections(optionCount: fields.count)
  }

  mutating func append(_ record: CSVRecord, row: Int) {
    var isAnswered = false
    var isDeclared = false
    var blankField: Int?
    chosenHere.removeAll(keepingCapacity: true)
    for (option, field) in fields.enumerated() {
      let bytes = record.bytes(field)
      switch meaning(of: bytes) {
      case .chosen:
        isAnswered = true
        chosenHere.append(option)
      case .notChosen: isAnswered = true
      case .missing:
        blankField = blankField ?? field
        if !bytes.isEmpty { isDeclared = true }
      case .fault: faults.note(record.text(field), field: field, row: row)
      }
    }
    if isAnswered { answers.append(chosen: chosenHere) } else { answers.appendMissing() }
    if !isAnswered, isDeclared { declaredMissing.append(UInt32(row)) }
    if isAnswered, let blankField { partlyBlank.note("", field: blankField, row: row) }
  }

  private mutating func meaning(of bytes: UnsafeBufferPointer<UInt8>) -> Meaning {
    let number = table.number(of: bytes)
    guard number < table.limit else { return .fault }
    if number == meanings.count { meanings.append(meaning(of: table.text(number))) }
    return meanings[number]
  }

  private func meaning(of text: String) -> Meaning {
    if chosen.contains(text) { return .chosen }
    if notChosen.contains(text) { return .notChosen }
    return missing.contains(text) ? .missing : .fault
  }
}
