import Survey
import TestSupport

@testable import Analysis

extension ResponseLedger {
  /// The account of what was given, where missing answers are blank and nothing was left out.
  init(of given: RandomResponses) {
    self.init(
      rows: RowLedger(invited: nil, received: given.given.count, leftOut: []),
      answers: given.questions.enumerated().map { place, question in
        let answers = given.given.map { $0[place] }
        return AnswerLedger(
          question: question.id, eligible: answers.count,
          notAsked: answers.count { $0 == .notAsked }, blank: answers.count { $0 == .missing },
          declaredMissing: 0, valid: answers.count(where: \.isAnswer))
      })
  }
}

extension Responses {
  /// The same responses with an account of their bases.
  func with(_ ledger: ResponseLedger) -> Responses {
    Responses(
      respondentCount: respondentCount, answers: answers, respondents: respondents, ledger: ledger)
  }
}
