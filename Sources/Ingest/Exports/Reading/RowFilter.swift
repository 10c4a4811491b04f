import Survey

/// The declared rules by which rows of a file are left out, looking at one row after another.
struct RowFilter {
  /// A field and the texts looked for in it.
  private typealias Cells = (field: Int, texts: Set<String>)

  private enum Test {
    case when([Cells])
    case unless([Cells])
    case unanswered([Cells])
    case repeats([Int])
  }

  private let reasons: [String]
  private let tests: [Test]
  private let cells: CellText
  /// For each rule on repeated rows what it has met so far.
  private var met: [MetTexts]
  private var counts: [Int]

  /// Takes rules whose columns are all in the header, the questions whose answers tell whether a row
  /// is answered at all, and where the field of a column is found.
  init(
    _ rules: [RowRule], _ questions: [Question], cells: CellText, field: (String) -> Int
  ) {
    self.cells = cells
    reasons = rules.map(\.reason)
    counts = rules.map { _ in 0 }
    met = rules.map { _ in MetTexts() }
    tests = rules.map { rule in
      switch rule.test {
      case .when(let wanted):
        .when(wanted.map { (field($0.column), Set($0.texts.map { cells($0) })) })
      case .unless(let wanted):
        .unless(wanted.map { (field($0.column), Set($0.texts.map { cells($0) })) })
      case .repeats(let columns): .repeats(columns.map(field))
      case .unanswered:
        .unanswered(
          questions.flatMap { question in
            question.layout.columnNames.map { (field($0), question.unansweredTexts) }
          })
      }
    }
  }

  /// Whether a row is left out; it counts under the first rule that fits.
  ///
  /// Only a row that counts is repeated by a later one: where somebody's unfinished row is left out,
  /// the finished one after it stays.
  mutating func leavesOut(_ record: CSVRecord) -> Bool {
    for rule in tests.indices where fits(rule, record) {
      counts[rule] += 1
      return true
    }
    for rule in tests.indices {
      if case .repeats(let fields) = tests[rule], let key = key(fields, record) {
        met[rule].keep(key)
      }
    }
    return false
  }

  /// Counts the rows that were left out of another piece of the file.
  mutating func append(countsOf later: RowFilter) {
    for rule in counts.indices { counts[rule] += later.counts[rule] }
  }

  /// Goes on in another piece of the file.
  mutating func forgetCounts() {
    counts = counts.map { _ in 0 }
  }

  /// How many rows each rule left out, in the order of the rules.
  var leftOut: [RowLedger.LeftOut] {
    zip(reasons, counts).map { RowLedger.LeftOut(reason: $0, rows: $1) }
  }

  private mutating func fits(_ rule: Int, _ record: CSVRecord) -> Bool {
    switch tests[rule] {
    case .when(let wanted): return wanted.allSatisfy { holds($0, record) }
    case .unless(let wanted): return !wanted.allSatisfy { holds($0, record) }
    case .unanswered(let blank): return blank.allSatisfy { holds($0, record) }
    case .repeats(let fields):
      guard let key = key(fields, record) else { return false }
      return met[rule].holds(key)
    }
  }

  /// The texts by which rows are held to be repeated; `nil` where all are empty.
  private func key(_ fields: [Int], _ record: CSVRecord) -> String? {
    let texts = fields.map { cells(record.text($0)) }
    return texts.allSatisfy(\.isEmpty) ? nil : texts.joined(separator: "\u{1F}")
  }

  private func holds(_ wanted: Cells, _ record: CSVRecord) -> Bool {
    wanted.texts.contains(cells(record.text(wanted.field)))
  }
}

/// Texts of the rows that count, each of which is looked for before it is kept.
///
/// There are as many as rows: they are held as bytes, without an object each.
private struct MetTexts {
  private var table = ValueTable()
  /// Whether a text has been kept, by its number, or only looked for.
  private var isKept: [Bool] = []

  mutating func holds(_ text: String) -> Bool { isKept[number(of: text)] }

  mutating func keep(_ text: String) { isKept[number(of: text)] = true }

  private mutating func number(of text: String) -> Int {
    let number = table.number(of: text)
    if number == isKept.count { isKept.append(false) }
    return number
  }
}

extension Question {
  /// The texts of a cell with which the question isn't answered.
  fileprivate var unansweredTexts: Set<String> {
    switch layout {
    case .column, .separated, .namedColumns, .rankColumns, .ranks, .derived: Set(missing + [""])
    case .columns(_, _, let notChosen):
      Set(missing + [""] + (cells.noneIsUnanswered ? notChosen : []))
    }
  }
}
