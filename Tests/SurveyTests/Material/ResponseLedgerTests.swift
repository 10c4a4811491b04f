import Survey
import Testing

private let answers = AnswerLedger(
  question: Question.ID("q"), eligible: 31, notAsked: 17, blank: 1, declaredMissing: 1, valid: 12)

@Test func `the eligible are those received whom no rule left out`() {
  let rows = RowLedger(
    invited: nil, received: 40,
    leftOut: [.init(reason: "preview", rows: 3), .init(reason: "blank", rows: 0)])
  #expect(rows.leftOutRows == 3)
  #expect(rows.eligible == 37)
  #expect(RowLedger(invited: 9, received: 8, leftOut: []).eligible == 8)
}

@Test func `the answered are those asked who entered anything`() {
  #expect(answers.asked == 14)
  #expect(answers.answered == 13)
}

@Test func `a question is found by its name, or isn't there`() {
  let ledger = ResponseLedger(
    rows: RowLedger(invited: nil, received: 31, leftOut: []), answers: [answers])
  #expect(ledger[Question.ID("q")] == answers)
  #expect(ledger[Question.ID("p")] == nil)
}
