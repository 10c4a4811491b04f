import Survey
import TestSupport
import Testing

@testable import Ingest

private let single = Question(
  id: Question.ID("q"), text: "", kind: .single(.of(["a", "b"])), layout: .column("q"),
  missing: ["", "n/a", "-9"], askedWhen: nil)
private let number = Question(
  id: Question.ID("q"), text: "", kind: .number(unit: ""), layout: .column("q"),
  missing: ["", "n/a", "-9"], askedWhen: nil)
private let separated = Question.separated(
  "q", ["a", "b"], by: ";", missing: ["", "n/a", "-9"])
private let columns = Question.columns("q", ["a", "b"], missing: ["", "n/a", "-9"])

/// One layout with rows, and how many of them are blank, hold a missing value, and are answers.
private struct Layout: CustomTestStringConvertible {
  let name: String
  let question: Question
  let rows: [String]
  let blank: Int
  let declared: Int
  let valid: Int

  var testDescription: String { name }

  static let all = [
    Layout(
      name: "one answer", question: single, rows: ["a,", "n/a,", ",", "-9,", "b,", ",", ","],
      blank: 3, declared: 2, valid: 2),
    Layout(
      name: "a number", question: number, rows: ["n/a,", "-9,", "9,", ",", "-9.0,", "n/a,"],
      blank: 1, declared: 3, valid: 2),
    Layout(
      name: "several answers in a cell", question: separated,
      rows: ["a;b,", "n/a,", ",", "b,", "-9,", ","], blank: 2, declared: 2, valid: 2),
    Layout(
      name: "a column an option", question: columns,
      rows: [",", "n/a,", ",-9", "n/a,-9", "0,0", "1,n/a", ",1", ","], blank: 2, declared: 3,
      valid: 3),
  ]
}

struct AnswerLedgerCountingTests {
  @Test(arguments: Layout.all)
  fileprivate func `an empty cell is told from a value that stands for no answer`(
    layout: Layout
  ) throws {
    let names = layout.question.layout.columnNames
    let header = names.count == 1 ? names + ["z"] : names
    let text = ([header.joined(separator: ",")] + layout.rows).map { $0 + "\n" }.joined()
    let ledger = try #require(try ResponseDraft([layout.question]).read(text).ledger)
    let answers = try #require(ledger[layout.question.id])
    #expect(answers.blank == layout.blank)
    #expect(answers.declaredMissing == layout.declared)
    #expect(answers.valid == layout.valid)
    #expect(answers.notAsked == 0)
    #expect(ledger.rows == RowLedger(invited: nil, received: layout.rows.count, leftOut: []))
  }

  @Test func `where the empty cell is no missing value, the others still are`() throws {
    let question = Question(
      id: Question.ID("q"), text: "", kind: .single(.of(["a"])), layout: .column("q"),
      missing: ["n/a"], askedWhen: nil)
    let ledger = try ResponseDraft([question]).read("q\na\nn/a\n").ledger
    #expect(ledger?[question.id]?.declaredMissing == 1)
    #expect(try ResponseDraft([question]).faults("q,z\na,\n,\n").count == 1)
  }

  @Test func `a missing value of someone who wasn't asked is no missing answer`() throws {
    let gate = Question.single("gate", ["open", "shut"])
    let routed = Question(
      id: Question.ID("routed"), text: "", kind: .single(.of(["a"])), layout: .column("routed"),
      missing: ["", "n/a"], askedWhen: Condition(gate, [0]))
    let ledger = try #require(
      try ResponseDraft([gate, routed]).read(
        "gate,routed\nopen,n/a\nshut,n/a\nshut,\nopen,a\n,n/a\n,\n"
      ).ledger)
    // Whoever left the gate blank counts as asked.
    #expect(
      ledger[routed.id]
        == AnswerLedger(
          question: routed.id, eligible: 6, notAsked: 2, blank: 1, declaredMissing: 2, valid: 1))
    #expect(ledger[gate.id]?.blank == 2)
  }

  @Test func `the account is in codebook order, without questions in the respondent's words`()
    throws
  {
    let draft = ResponseDraft([
      Question("words", .text), .number("z"), .columns("m", ["a"]), .single("b", ["a"]),
    ])
    let ledger = try draft.read("b,m_a,z\na,1,1\n").ledger
    #expect(ledger?.answers.map(\.question.name) == ["z", "m", "b"])
  }

  @Test(arguments: 0..<60)
  func `the account of random files is what a recount gives`(seed: Int) throws {
    let file = RandomFile(seed: UInt64(seed))
    let ledger = try #require(try ResponseDraft(file.questions).read(file.text).ledger)
    #expect(ledger.rows.received == file.given.count)
    #expect(ledger.rows.eligible == file.given.count)
    #expect(ledger.answers.map(\.question) == file.questions.map(\.id))
    for (place, question) in file.questions.enumerated() {
      let given = file.given.map { $0[place] }
      let entered = file.cells.map { row in row[place].contains { !$0.isEmpty } }
      let missing = given.indices.filter { given[$0] == .missing }
      let recount = AnswerLedger(
        question: question.id, eligible: given.count,
        notAsked: given.count { $0 == .notAsked }, blank: missing.count { !entered[$0] },
        declaredMissing: missing.count { entered[$0] }, valid: given.count(where: \.isAnswer))
      #expect(ledger[question.id] == recount)
    }
  }
}
