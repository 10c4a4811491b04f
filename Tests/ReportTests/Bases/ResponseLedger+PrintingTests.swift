import Survey
import Testing

@testable import Report

private func answers(_ name: String, notAsked: Int, blank: Int, declared: Int) -> AnswerLedger {
  AnswerLedger(
    question: Question.ID(name), eligible: 118, notAsked: notAsked, blank: blank,
    declaredMissing: declared, valid: 118 - notAsked - blank - declared)
}

private let ledger = ResponseLedger(
  rows: RowLedger(
    invited: 812, received: 120,
    leftOut: [.init(reason: "preview", rows: 2), .init(reason: "blank row", rows: 0)]),
  answers: [
    answers("area", notAsked: 0, blank: 0, declared: 0),
    answers("managed_by", notAsked: 104, blank: 1, declared: 1),
  ])

@Test func `the account is printed in lines whose numbers stand below each other`() {
  #expect(
    ledger.printed(of: "r.csv", .respondents) == [
      "r.csv: 812 invited, 120 rows received, 2 left out, 118 eligible",
      "  left out: 2, preview",
      "  left out: 0, blank row",
      "  area:       118 asked, 118 answered, 118 valid",
      "  managed_by:  14 asked,  13 answered,  12 valid",
    ])
}

@Test func `one row is one row, and things aren't asked`() {
  let one = ResponseLedger(
    rows: RowLedger(invited: nil, received: 1, leftOut: []),
    answers: [
      AnswerLedger(
        question: Question.ID("q"), eligible: 1, notAsked: 0, blank: 0, declaredMissing: 0, valid: 1
      )
    ])
  let things = RespondentWords(one: "post", many: "posts", nature: .things)
  #expect(
    one.printed(of: "p.csv", things) == [
      "p.csv: 1 row received, 0 left out, 1 eligible",
      "  q: 1 concerned, 1 with an entry, 1 valid",
    ])
}
