import Survey

extension AnswerLedger {
  /// Counts what became of a question from its answers' codes after routing.
  ///
  /// Of the rows on which a value stands for no answer, those whose respondent wasn't asked are no
  /// missing answers.
  init(
    _ question: Question.ID, _ states: AnswerCodes, declaredMissing rows: RowSet,
    cells: CellNotes = .none
  ) {
    let notAsked = states.count(of: AnswerCodes.notAsked)
    let missing = states.count(of: AnswerCodes.missing)
    let declared =
      notAsked == 0 ? rows.count : rows.count { states[$0] == AnswerCodes.missing }
    self.init(
      question: question, eligible: states.count, notAsked: notAsked, blank: missing - declared,
      declaredMissing: declared, valid: states.count - notAsked - missing,
      cells: cells)
  }
}
