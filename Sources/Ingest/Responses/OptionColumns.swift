import Survey

/// One column an option, each saying whether the option was chosen.
///
/// A respondent with a missing value in every one of them gave no answer; beside an answer in
/// another column, a missing value says that the option wasn't chosen.
struct OptionColumns {
  /// What a cell value means.
  private enum Meaning {
    case chosen, notChosen, blank, declaredMissing, fault
  }

  let question: Question.ID
  private let fields: [Int]
  private let marks: ChoiceMarks
  private let cells: CellText
  private let missing: Set<String>
  private let rules: CellRules
  private var table: ValueTable
  /// By distinct text, and of each by option where an option's column has a word of its own.
  private var meanings: [Meaning] = []
  /// Meanings of one text.
  private let meaningsEach: Int
  private var chosenHere: [Int] = []
  private(set) var answers: Selections
  /// Rows with nothing but missing values, some of them other than an empty cell.
  private(set) var declaredMissing = RowSet()
  private(set) var faults = ValueFaults()
  /// Respondents who answered some of the columns and left others empty.
  private(set) var partlyBlank = ValueFaults()
  /// Respondents who chose nothing, and so count as having given no answer.
  private(set) var noneChosen = 0

  init(
    _ question: Question, marks: ChoiceMarks, fields: [Int], cells: CellText = .asWritten
  ) {
    self.question = question.id
    self.fields = fields
    self.marks = marks
    self.cells = cells
    missing = Set(question.missing.map { cells($0) })
    rules = question.cells
    let isSame = marks.areTheSameInEach && question.cells.writeIns == nil
    meaningsEach = isSame ? 1 : fields.count
    table = ValueTable(limit: marks.count + question.missing.count + ValueFaults.limit)
    answers = Selections(optionCount: fields.count)
  }

  mutating func append(_ record: CSVRecord, row: Int) {
    var isAnswered = false
    var isDeclared = false
    var blankField: Int?
    chosenHere.removeAll(keepingCapacity: true)
    for (option, field) in fields.enumerated() {
      switch meaning(of: record, field, option) {
      case .chosen:
        isAnswered = true
        chosenHere.append(option)
      case .notChosen: isAnswered = true
      case .blank where option == rules.writeIns: continue
      case .blank: blankField = blankField ?? field
      case .declaredMissing:
        blankField = blankField ?? field
        isDeclared = true
      case .fault: faults.note(record.text(field), field: field, row: row)
      }
    }
    if !isAnswered, isDeclared { declaredMissing.insert(row) }
    if isAnswered, chosenHere.isEmpty, rules.noneIsUnanswered {
      isAnswered = false
      noneChosen += 1
    }
    if isAnswered { answers.append(chosen: chosenHere) } else { answers.appendMissing() }
    if isAnswered, marks.areTheSameInEach, let blankField {
      partlyBlank.note("", field: blankField, row: row)
    }
  }

  /// Takes the answers of a later piece of the file out of columns that are to be used again.
  mutating func append(emptying later: inout OptionColumns, rowsBefore: Int) {
    answers.append(later.answers)
    declaredMissing.append(later.declaredMissing, rowsBefore: rowsBefore)
    faults.append(later.faults, rowsBefore: rowsBefore)
    partlyBlank.append(later.partlyBlank, rowsBefore: rowsBefore)
    noneChosen += later.noneChosen
    later.answers.removeAll()
    later.declaredMissing = RowSet()
    later.faults = ValueFaults()
    later.partlyBlank = ValueFaults()
    later.noneChosen = 0
  }

  mutating func reserve(_ rows: Int) { answers.reserve(rows) }

  private mutating func meaning(of record: CSVRecord, _ field: Int, _ option: Int) -> Meaning {
    let number = table.number(of: record.bytes(field))
    guard number < table.limit else { return meaning(of: cells(record.text(field)), option) }
    let start = number * meaningsEach
    if start == meanings.count {
      let text = cells(table.text(number))
      meanings += (0..<meaningsEach).map { meaning(of: text, $0) }
    }
    return meanings[meaningsEach == 1 ? start : start + option]
  }

  private func meaning(of text: String, _ option: Int) -> Meaning {
    let absence = text.isEmpty ? Meaning.blank : .declaredMissing
    switch (marks, missing.contains(text)) {
    case (.names, true): return absence
    case (.words, let isMissing):
      let isChosen = marks.isChosen(
        text, option: option, writeIns: isMissing ? nil : rules.writeIns, cells)
      return isChosen.map { $0 ? .chosen : .notChosen } ?? (isMissing ? absence : .fault)
    case (.names, false):
      let isChosen = marks.isChosen(text, option: option, writeIns: rules.writeIns, cells)
      return isChosen == true ? .chosen : .fault
    }
  }
}
