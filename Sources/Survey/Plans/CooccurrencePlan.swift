/// A matrix of the options of a multiple-response question: how often two go together.
package struct CooccurrencePlan: Sendable {
  /// What stands where two options meet.
  package enum Content: String, Sendable, CaseIterable {
    /// Respondents who chose both.
    case both
    /// Those who chose both, as a share of those who chose either.
    case jaccard

    /// The number's name in the table.
    package var measure: Measure {
      switch self {
      case .both: .count
      case .jaccard: .jaccard
      }
    }
  }

  package let name: String
  package let title: String
  /// A multiple-response question.
  package let question: Question.ID
  /// The subset counted; `nil` for all respondents.
  package let segment: Segment?
  package let content: Content
  /// The author's own sentences below the table.
  package let notes: [String]
  /// The wave it is of; `nil` where the study has none.
  package let wave: String?

  package init(
    name: String, title: String, question: Question.ID, segment: Segment?, content: Content,
    notes: [String] = [], wave: String? = nil
  ) {
    self.name = name
    self.title = title
    self.question = question
    self.segment = segment
    self.content = content
    self.notes = notes
    self.wave = wave
  }
}
