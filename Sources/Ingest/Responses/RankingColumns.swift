import Survey

/// The columns of a ranking: one an item with its rank, one a rank with its item, or one in all with
/// the items in their order.
///
/// A respondent may rank some of the items only. A rank given to two items, and an item ranked
/// twice, are faults: which of the two was meant isn't known.
struct RankingColumns {
  /// How the columns say which item has which rank.
  private enum Form {
    case rankOfItem
    case itemAtRank
    case ordered(JoinedCells)
  }

  let question: Question.ID
  private let fields: [Int]
  private let form: Form
  private let cells: CellText
  private let missing: Set<String>
  private let items: [String: Int]
  private(set) var answers: Rankings
  private(set) var faults = ValueFaults()
  /// Ranks given to several items, and items ranked several times.
  private(set) var repeats = ValueFaults()
  /// The rows that ranked nothing and hold a missing value other than an empty cell.
  private(set) var declaredMissing = RowSet()

  init(_ question: Question, items list: OptionList, fields: [Int], cells: CellText = .asWritten) {
    self.question = question.id
    self.fields = fields
    self.cells = cells
    missing = Set(question.missing.map { cells($0) })
    let tidied = list.options.map { ResponseOption(value: cells($0.value), label: $0.label) }
    items = Dictionary(
      tidied.enumerated().map { ($1.value, $0) }, uniquingKeysWith: { first, _ in first })
    form =
      switch question.layout {
      case .ranks: .itemAtRank
      case .separated(_, let separator):
        .ordered(JoinedCells(tidied, separator: separator, dropsLast: cells == .tidied))
      case .column, .columns, .namedColumns, .rankColumns, .derived: .rankOfItem
      }
    answers = Rankings(itemCount: list.options.count)
  }

  mutating func append(_ record: CSVRecord, row: Int) {
    var ranks = [Int](repeating: 0, count: answers.itemCount)
    let isSound =
      switch form {
      case .rankOfItem: takeRanks(record, row: row, into: &ranks)
      case .itemAtRank: takeItems(record, row: row, into: &ranks)
      case .ordered(let joined): takeOrder(joined, record, row: row, into: &ranks)
      }
    if isSound, ranks.contains(where: { $0 > 0 }) {
      answers.append(ranks: ranks)
    } else {
      if isSound, fields.contains(where: { !cells(record.text($0)).isEmpty }) {
        declaredMissing.insert(row)
      }
      answers.appendMissing()
    }
  }

  /// Takes the answers of a later piece of the file out of columns that are to be used again.
  mutating func append(emptying later: inout RankingColumns, rowsBefore: Int) {
    answers.append(later.answers)
    declaredMissing.append(later.declaredMissing, rowsBefore: rowsBefore)
    faults.append(later.faults, rowsBefore: rowsBefore)
    repeats.append(later.repeats, rowsBefore: rowsBefore)
    later.answers.removeAll()
    later.declaredMissing = RowSet()
    (later.faults, later.repeats) = (ValueFaults(), ValueFaults())
  }

  mutating func reserve(_ rows: Int) { answers.reserve(rows) }

  private mutating func takeRanks(
    _ record: CSVRecord, row: Int, into ranks: inout [Int]
  ) -> Bool {
    var isSound = true
    for (item, field) in fields.enumerated() {
      let text = cells(record.text(field))
      if missing.contains(text) { continue }
      guard let rank = Int(text), (1...ranks.count).contains(rank) else {
        faults.note(text, field: field, row: row)
        isSound = false
        continue
      }
      if ranks.contains(rank) {
        repeats.note(text, field: field, row: row)
        isSound = false
      }
      ranks[item] = rank
    }
    return isSound
  }

  private mutating func takeItems(
    _ record: CSVRecord, row: Int, into ranks: inout [Int]
  ) -> Bool {
    var isSound = true
    for (place, field) in fields.enumerated() {
      let text = cells(record.text(field))
      if let item = items[text] {
        isSound = give(item, place + 1, text, field: field, row: row, in: &ranks) && isSound
      } else if !missing.contains(text) {
        faults.note(text, field: field, row: row)
        isSound = false
      }
    }
    return isSound
  }

  private mutating func takeOrder(
    _ joined: JoinedCells, _ record: CSVRecord, row: Int, into ranks: inout [Int]
  ) -> Bool {
    let text = cells(record.text(fields[0]))
    guard !missing.contains(text) else { return true }
    let reading = joined.read(text)
    for other in reading.others { faults.note(other, field: fields[0], row: row) }
    var isSound = reading.others.isEmpty
    let values = items.reduce(into: [Int: String]()) { $0[$1.value] = $1.key }
    for (place, item) in reading.chosen.enumerated() {
      let value = values[item] ?? ""
      isSound = give(item, place + 1, value, field: fields[0], row: row, in: &ranks) && isSound
    }
    return isSound
  }

  /// Gives an item a rank, unless it has one.
  private mutating func give(
    _ item: Int, _ rank: Int, _ text: String, field: Int, row: Int, in ranks: inout [Int]
  ) -> Bool {
    guard ranks[item] == 0 else {
      repeats.note(text, field: field, row: row)
      return false
    }
    ranks[item] = rank
    return true
  }
}
