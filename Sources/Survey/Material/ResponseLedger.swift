/// How the bases of a file of responses come about, from its rows to each question's valid answers.
package struct ResponseLedger: Sendable, Equatable {
  package let rows: RowLedger
  /// In codebook order; questions answered in the respondent's own words aren't in it.
  package let answers: [AnswerLedger]

  package init(rows: RowLedger, answers: [AnswerLedger]) {
    self.rows = rows
    self.answers = answers
  }

  /// The account of a question; `nil` where it has none.
  package subscript(question: Question.ID) -> AnswerLedger? {
    answers.first { $0.question == question }
  }
}
