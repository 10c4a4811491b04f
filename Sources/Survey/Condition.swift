/// What must be true of a respondent: each named question has one of the given answers.
package struct Condition: Sendable, Equatable {
  /// One question of the condition.
  package struct Term: Sendable, Equatable {
    package let question: Question.ID
    /// The answers' values as the study file writes them.
    package let values: [String]
    /// The same answers as places in the question's option list.
    package let options: [Int]

    package init(question: Question.ID, values: [String], options: [Int]) {
      self.question = question
      self.values = values
      self.options = options
    }
  }

  /// All of these hold.
  package let terms: [Term]

  package init(_ terms: [Term]) {
    self.terms = terms
  }
}
