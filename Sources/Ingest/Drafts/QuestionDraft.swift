import Survey

/// A question as a draft proposes it, with a word on each guess.
struct QuestionDraft: Sendable {
  /// Where its answers stand.
  enum Layout: Sendable, Equatable {
    case column(String)
    case separated(String, separator: String)
    /// One column an option, in option order.
    case columns([String], chosen: [String], notChosen: [String])
    case namedColumns([String])
    /// One column an item with its rank, in option order.
    case rankColumns([String])
    /// One column a rank with its item, the first rank first.
    case ranks([String])
  }

  /// What an answer is.
  enum Kind: Sendable, Equatable {
    case single, scale, multiple, number, ranking, text
  }

  /// Its name in the study file.
  var name: String
  var text: String
  var kind: Kind
  var layout: Layout
  var options: [ResponseOption] = []
  /// Texts that stand for no answer, besides an empty cell.
  var missing: [String] = []
  /// The value of the option that written-in texts count as.
  var writeIns: String?
  /// Whether someone who chose no option gave no answer.
  var noneIsUnanswered = false
  /// The steps of a scale of numbers that the cells show; `nil` for any other.
  var steps: ClosedRange<Int>?
  /// Values that stand in the cells and on no list of labels.
  var unlabelled: [String] = []
  /// What was guessed and why, a line each.
  var comments: [String] = []

  /// Whether a table can be made of it.
  var isTabulated: Bool { kind != .text }
}
