import Survey

/// A column of several answers a cell, split at the separator the codebook names.
///
/// Blanks around a separator don't belong to the answers. The same answer twice in a cell counts
/// once.
struct SeparatedColumn {
  /// What a distinct cell means.
  private enum Meaning {
    case missing
    case chosen([Int])
    case fault([String])
  }

  let question: Question.ID
  private let field: Int
  private let options: OptionList
  private let missing: [String]
  private let separator: String
  /// The cells whose meaning is kept; of any after them it is worked out each time.
  private var table = ValueTable(limit: 1 << 16)
  private var meanings: [Meaning] = []
  private(set) var answers: Selections
  /// Rows whose cell holds a value that stands for no answer.
  private(set) var declaredMissing: [UInt32] = []
  private(set) var faults = ValueFaults()
  /// Cells that name an answer more than once.
  private(set) var repeated = ValueFaults()

  init(_ question: Question, options: OptionList, separator: String, field: Int) {
    self.question = question.id
    self.options = options
    self.separator = separator
    self.field = field
    missing = question.missing
    answers = Selections(optionCount: options.options.count)
  }

  mutating func append(_ record: CSVRecord, row: Int) {
    switch meaning(of: record) {
    case .missing:
      answers.appendMissing()
      if !record.bytes(field).isEmpty { declaredMissing.append(UInt32(row)) }
    case .chosen(let chosen):
      answers.append(chosen: chosen)
      if Set(chosen).count < chosen.count { noteRepeat(record, row: row) }
    case .fault(let texts):
      for text in texts { faults.note(text, field: field, row: row) }
      answers.appendMissing()
    }
  }

  private mutating func noteRepeat(_ record: CSVRecord, row: Int) {
    repeated.note("", field: field, row: row)
  }

  private mutating func meaning(of record: CSVRecord) -> Meaning {
    let number = table.number(of: record.bytes(field))
    guard number < table.limit else { return meaning(of: record.text(field)) }
    if number == meanings.count { meanings.append(meaning(of: table.text(number))) }
    return meanings[number]
  }

  private func meaning(of cell: String) -> Meaning {
    if missing.contains(cell) { return .missing }
    let parts = cell.split(separator: separator, omittingEmptySubsequences: false)
      .map { part in String(part.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed()) }
    let unknown = parts.filter { options.position(of: $0) == nil }
    return unknown.isEmpty
      ? .chosen(parts.compactMap(options.position)) : .fault(unknown)
  }
}
