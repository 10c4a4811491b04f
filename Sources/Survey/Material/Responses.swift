/// All respondents' answers, held by question.
package struct Responses: Sendable {
  package let respondentCount: Int
  /// The answers to each question that was read, in respondent order.
  package let answers: [Question.ID: Answers]
  /// The names of the respondents, in order; empty where no source refers to them.
  package let respondents: [String]
  /// How the bases come about; `nil` for answers that weren't read from a file.
  package let ledger: ResponseLedger?
  /// The columns of weights and of the design; `nil` where the study file names none.
  package let design: DesignColumns?

  package init(
    respondentCount: Int, answers: [Question.ID: Answers], respondents: [String],
    ledger: ResponseLedger? = nil, design: DesignColumns? = nil
  ) {
    self.respondentCount = respondentCount
    self.answers = answers
    self.respondents = respondents
    self.ledger = ledger
    self.design = design
  }

  /// Nobody's answers, of a study without respondents.
  package static let none = Responses(respondentCount: 0, answers: [:], respondents: [])

  /// The answers to a question; asking for one that wasn't read is a programming error.
  package subscript(question: Question.ID) -> Answers {
    guard let found = answers[question] else {
      preconditionFailure("question '\(question.name)' wasn't read")
    }
    return found
  }
}

/// One question's answers, one a respondent.
package enum Answers: Sendable {
  /// Codes of response options (`AnswerCodes.code(ofOption:)`).
  case single(AnswerCodes)
  case multiple(Selections)
  case ranking(Rankings)
  /// Codes of the distinct numbers, which stand in first-seen order; a date is its day number.
  case number(AnswerCodes, values: [DecimalNumber])

  /// Each respondent's code: not asked, missing, or from `AnswerCodes.firstValue` on an answer.
  package var states: AnswerCodes {
    switch self {
    case .single(let codes), .number(let codes, _): codes
    case .multiple(let selections): selections.states
    case .ranking(let rankings): rankings.states
    }
  }
}
