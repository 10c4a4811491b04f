/// A row of the codebook: a question with one of the answers that it can have.
struct CodebookRow: Hashable {
  /// What the answer is to its question.
  enum Mark: String, CaseIterable {
    case option, item, net, missing, segment, theme, row, column
    case notAsked = "not_asked"
  }

  /// How many fields tell of the question.
  private static let questionWidth = 10

  /// The fields before the answer's own.
  let question: [String]
  /// `nil` for a question without options.
  let mark: Mark?
  let value: String
  let label: String
  /// Empty where the answer has none.
  let score: String
  let note: String
  /// The few words of provenance; empty for answers that people gave.
  private(set) var provenance = ""

  init(
    question: [String], _ mark: Mark?, value: String = "", label: String = "", score: String = "",
    note: String = ""
  ) {
    self.question = question
    self.mark = mark
    self.value = value
    self.label = label
    self.score = score
    self.note = note
  }

  /// A row of something that is no answer: what it stands under, if anything, and what it is.
  init(
    wave: String = "", under question: String = "", _ mark: Mark, value: String, label: String = "",
    note: String
  ) {
    let empty = [String](repeating: "", count: Self.questionWidth - 3)
    self.init(
      question: [wave, question, mark.rawValue] + empty, mark, value: value, label: label,
      note: note)
  }

  /// What it stands under; empty for a segment and a theme.
  var questionName: String { question[1] }

  /// What it is known by among rows of its sort.
  var identity: [String] { [mark?.rawValue ?? "", questionName, value] }

  /// As the file has them, not yet quoted.
  var fields: [String] { question + [mark?.rawValue ?? "", value, label, score, note, provenance] }

  /// The same with words on where the answers come from.
  func with(provenance: String) -> CodebookRow {
    var row = self
    row.provenance = provenance
    return row
  }
}
