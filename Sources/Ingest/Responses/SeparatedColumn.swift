import Survey

/// A column of several answers a cell, split at the separator the codebook names.
///
/// Blanks around a separator don't belong to the answers. The same answer twice in a cell counts
/// once.
struct SeparatedColumn {
  /// What a distinct cell means.
  private enum Meaning {
    case blank, declaredMissing
    case answered(JoinedCells.Reading)
  }

  let question: Question.ID
  private let field: Int
  private let cells: CellText
  private let joined: JoinedCells
  private let missing: Set<String>
  private let writeIns: Int?
  /// The cells whose meaning is kept; of any after them it is worked out each time.
  private var table = ValueTable(limit: 1 << 12)
  private var meanings: [Meaning] = []
  private(set) var answers: Selections
  /// Rows whose cell holds a value that stands for no answer.
  private(set) var declaredMissing = RowSet()
  private(set) var faults = ValueFaults()
  /// Cells that name an answer more than once.
  private(set) var repeated = ValueFaults()
  /// Cells that can be read in more than one way; the way of the longest options was taken.
  private(set) var ambiguous = ValueFaults()
  /// Cells that hold an option with the separator in it.
  private(set) var matched = 0
  /// Cells with a text that is no option and counts as one that was written in.
  private(set) var writtenIn = 0

  init(
    _ question: Question, options: OptionList, separator: String, field: Int,
    cells: CellText = .asWritten
  ) {
    self.question = question.id
    self.field = field
    self.cells = cells
    let tidied = options.options.map { ResponseOption(value: cells($0.value), label: $0.label) }
    joined = JoinedCells(tidied, separator: separator, dropsLast: cells == .tidied)
    missing = Set(question.missing.map { cells($0) })
    writeIns = question.cells.writeIns
    answers = Selections(optionCount: options.options.count)
  }

  mutating func append(_ record: CSVRecord, row: Int) {
    switch meaning(of: record) {
    case .blank: answers.appendMissing()
    case .declaredMissing:
      declaredMissing.insert(row)
      answers.appendMissing()
    case .answered(let reading): append(reading, row: row)
    }
  }

  private mutating func append(_ reading: JoinedCells.Reading, row: Int) {
    var chosen = reading.chosen
    if !reading.others.isEmpty {
      guard let writeIns else {
        for text in reading.others { faults.note(text, field: field, row: row) }
        return answers.appendMissing()
      }
      writtenIn += 1
      if !chosen.contains(writeIns) { chosen.append(writeIns) }
    }
    if reading.isMatched { matched += 1 }
    if reading.isAmbiguous { ambiguous.note("", field: field, row: row) }
    if Set(chosen).count < chosen.count { repeated.note("", field: field, row: row) }
    answers.append(chosen: chosen)
  }

  /// Takes the answers of a later piece of the file out of a column that is to be used again.
  mutating func append(emptying later: inout SeparatedColumn, rowsBefore: Int) {
    answers.append(later.answers)
    declaredMissing.append(later.declaredMissing, rowsBefore: rowsBefore)
    faults.append(later.faults, rowsBefore: rowsBefore)
    repeated.append(later.repeated, rowsBefore: rowsBefore)
    ambiguous.append(later.ambiguous, rowsBefore: rowsBefore)
    matched += later.matched
    writtenIn += later.writtenIn
    later.answers.removeAll()
    later.declaredMissing = RowSet()
    (later.faults, later.repeated, later.ambiguous) = (ValueFaults(), ValueFaults(), ValueFaults())
    (later.matched, later.writtenIn) = (0, 0)
  }

  mutating func reserve(_ rows: Int) { answers.reserve(rows) }

  private mutating func meaning(of record: CSVRecord) -> Meaning {
    let number = table.number(of: record.bytes(field))
    guard number < table.limit else { return meaning(of: record.text(field)) }
    if number == meanings.count { meanings.append(meaning(of: table.text(number))) }
    return meanings[number]
  }

  private func meaning(of cell: String) -> Meaning {
    let text = cells(cell)
    guard missing.contains(text) else { return .answered(joined.read(text)) }
    return text.isEmpty ? .blank : .declaredMissing
  }
}
