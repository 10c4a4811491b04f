import Survey

/// A Jisc key while it is being read, row by row.
struct JiscKeyReading {
  /// A question with the options that followed it.
  struct Question {
    let name: String
    let line: Int
    var entry: ExportLabels.Entry
  }

  private let rows: CompanionRows
  private(set) var questions: [Question] = []
  private(set) var faults: [Diagnostic] = []
  /// Whether options may follow: not before the first question, nor after a column that is none.
  private var isInQuestion = false

  init(_ rows: CompanionRows) {
    self.rows = rows
  }

  /// Takes the next row, of two cells; an option without words is one without a label.
  mutating func take(_ row: Int) {
    let cells = rows.rows[row].cells
    let (name, words) = (cells[0], cells[1].withoutMarkup)
    if JiscKey.isOwn(name) {
      isInQuestion = false
    } else if JiscName(name) != nil {
      takeQuestion(name, words, row)
    } else {
      takeOption(name, words, row)
    }
  }

  private mutating func takeQuestion(_ name: String, _ words: String, _ row: Int) {
    isInQuestion = true
    if let earlier = questions.first(where: { $0.name == name }) {
      fault(
        "the question '\(name)' stands twice in the key; the first is on line \(earlier.line)", row,
        remedy: "remove one of them with its options")
    }
    questions.append(
      Question(name: name, line: rows.line(row), entry: ExportLabels.Entry(text: words)))
  }

  private mutating func takeOption(_ value: String, _ words: String, _ row: Int) {
    guard !value.isEmpty else {
      return fault(
        "the row has words but neither a question's name nor an option's number", row,
        remedy: "fill the first cell in")
    }
    guard isInQuestion, let question = questions.last else {
      return fault(
        "the option '\(value)' stands before any question", row,
        remedy: "put the question's row, such as 'Q4' with its words, above it")
    }
    if question.entry.options.contains(where: { $0.value == value }) {
      fault(
        "the option '\(value)' of '\(question.name)' stands twice", row,
        remedy: "remove one of them, or correct its number")
    }
    guard !words.isEmpty else { return }
    questions[questions.count - 1].entry.options.append(
      ResponseOption(value: value, label: words))
  }

  private mutating func fault(_ message: String, _ row: Int, remedy: String) {
    faults.append(rows.fault(message, row: row, field: 0, remedy: remedy))
  }
}
