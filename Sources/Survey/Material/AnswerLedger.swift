/// How one question's base comes about, each number respondents.
package struct AnswerLedger: Sendable, Equatable {
  package let question: Question.ID
  /// Those whose rows are counted at all.
  package let eligible: Int
  /// Those whom the routing led past the question, whatever their cells hold.
  package let notAsked: Int
  /// Asked, with nothing in the question's cells.
  package let blank: Int
  /// Asked, with a value other than an empty cell that the study file calls missing.
  package let declaredMissing: Int
  /// Those whose answer counts: the base of a breakdown of those who answered.
  package let valid: Int
  /// What is to know of the cells before routing.
  package let cells: CellNotes

  package init(
    question: Question.ID, eligible: Int, notAsked: Int, blank: Int, declaredMissing: Int,
    valid: Int, cells: CellNotes = .none
  ) {
    self.question = question
    self.eligible = eligible
    self.notAsked = notAsked
    self.blank = blank
    self.declaredMissing = declaredMissing
    self.valid = valid
    self.cells = cells
  }

  /// Those to whom the question was put.
  package var asked: Int { eligible - notAsked }

  /// Those of the asked who entered anything, be it an answer or a value that stands for none.
  package var answered: Int { asked - blank }
}
