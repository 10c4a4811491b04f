import Survey

/// The banner columns that each respondent stands in.
struct BannerPlaces {
  private let answers: Answers
  private let columnCount: Int

  /// Takes a question with options; each option heads a column.
  init(of question: Question, in responses: Responses) {
    answers = responses[question.id]
    columnCount = question.optionList?.options.count ?? 0
  }

  /// The columns of one respondent: none without an answer, several of a multiple response.
  func columns(of respondent: Int) -> [Int] {
    switch answers {
    case .single(let codes):
      let code = codes[respondent]
      return code < AnswerCodes.firstValue ? [] : [Int(code - AnswerCodes.firstValue)]
    case .multiple(let selections):
      return (0..<columnCount).filter { selections.contains($0, by: respondent) }
    case .number, .ranking:
      preconditionFailure("a banner question has options")
    }
  }
}
