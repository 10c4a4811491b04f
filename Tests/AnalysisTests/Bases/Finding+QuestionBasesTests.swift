import Survey
import TestSupport
import Testing

@testable import Analysis

private let early = Question.single("early", ["a"])
private let late = Question.single("late", ["a"])

private func answers(_ question: Question, blank: Int, declared: Int) -> AnswerLedger {
  AnswerLedger(
    question: question.id, eligible: 20, notAsked: 6, blank: blank, declaredMissing: declared,
    valid: 14 - blank - declared)
}

private func ledger(_ answers: [AnswerLedger]) -> ResponseLedger {
  ResponseLedger(rows: RowLedger(invited: nil, received: 20, leftOut: []), answers: answers)
}

struct FindingQuestionBasesTests {
  @Test func `a question has its eligible, asked, answered and valid`() throws {
    let round = CountedRound(
      wave: nil, codebook: Codebook([early]),
      ledger: ledger([answers(early, blank: 1, declared: 1)]))
    let finding = Finding(questionBasesOf: [round], Codebook([early, late]))
    #expect(finding.name == "question-bases")
    #expect(finding.rows.map(\.value) == ["early"])
    #expect(finding.rows.map(\.label) == ["Early"])
    let shown = try [Measure.eligible, .asked, .answered, .valid].map {
      try finding.shown("early", $0)
    }
    #expect(shown == ["20", "14", "13", "12"])
    #expect(try finding.figure("early", .valid).base == 20)
  }

  @Test func `a wave that didn't put a question has no numbers of it`() {
    let first = CountedRound(
      wave: Wave("a", "2023-01-01", [early]), codebook: Codebook([early]),
      ledger: ledger([answers(early, blank: 0, declared: 0)]))
    let second = CountedRound(
      wave: Wave("b", "2024-01-01", [late]), codebook: Codebook([late]),
      ledger: ledger([answers(late, blank: 2, declared: 0)]))
    let finding = Finding(questionBasesOf: [first, second], Codebook([late, early]))
    #expect(finding.rows.map(\.value) == ["late", "early"])
    #expect(finding.columns.map(\.wave) == ["a", "b"])
    #expect(finding.figure("late", at: 0, .valid)?.status == .notApplicable)
    #expect(finding.figure("late", at: 1, .answered)?.shown == "12")
    #expect(finding.figure("early", at: 0, .valid)?.shown == "14")
  }

  @Test(arguments: 0..<40)
  func `the bases are those of the tables, and no number exceeds the one before it`(
    seed: UInt64
  ) throws {
    let random = RandomResponses(seed: seed)
    let plan = random.questions.map { question in
      PlannedAnalysis.breakdown(
        BreakdownPlan(question, show: question.optionList == nil ? [.mean] : [.count]))
    }
    let findings = Study(random.questions, plan: plan)
      .findings(from: Evidence(random.responses.with(ResponseLedger(of: random))))
    let bases = try #require(findings.last)
    for (question, table) in zip(random.questions, findings.dropFirst(2)) {
      let name = question.id.name
      #expect(table.name == name)
      #expect(try bases.figure(name, .valid).count == table.bases[0])
      let counts = try bases.measures.compactMap { try bases.figure(name, $0).count }
      #expect(counts == counts.sorted(by: >))
      let notAsked = try findings[1].figure(name, .notAsked).count
      #expect(counts[0] == counts[1] + (notAsked ?? 0))
    }
  }

  @Test func `the account of the bases stands last, and only where the files were read`() {
    let given = Responses([(early, [.option(0)])])
    let study = Study([early], plan: [.breakdown(BreakdownPlan(early))])
    let read = given.with(
      ResponseLedger(rows: RowLedger(invited: nil, received: 1, leftOut: []), answers: []))
    let names = study.findings(from: Evidence(read)).map(\.name)
    #expect(names.suffix(3) == ["early", "received-rows", "question-bases"])
    #expect(study.findings(from: Evidence(given)).map(\.name).last == "early")
  }
}
