import Survey

extension AnswerLedger {
  /// Counts what became of a question from its answers' codes after routing.
  ///
  /// Of the rows on which a value stands for no answer, those whose respondent wasn't asked are no
  /// missing answers.
  init(
    _ question: Question.ID, _ states: AnswerCodes, declaredMissing rows: [UInt32],
    cells: CellNotes = .none
  ) {
    var notAsked = 0
    var missing = 0
    states.forEach { _, code in
      if code == Int(AnswerCodes.missing) {
        missing += 1
      } else if code == Int(AnswerCodes.notAsked) {
        notAsked += 1
      }
    }
    let declared = rows.count { states[Int($0)] == AnswerCodes.missing }
    self.init(
      question: question, eligible: states.count, notAsked: notAsked, blank: missing - declared,
      declaredMissing: declared, valid: states.count - notAsked - missing,
      cells: cells)
  }
}
