import Survey

/// The answers of all questions while it is worked out who was asked what.
struct Routing {
  /// Answers to one question from people who weren't asked it.
  struct Violation {
    let question: Question
    let condition: Condition
    /// Their rows, in order.
    let rows: [Int]
    /// Whether the answers were left out, as declared, rather than being a fault.
    let isLeftOut: Bool
  }

  private(set) var answers: [Question.ID: Answers]
  private(set) var violations: [Violation] = []
  private let respondentCount: Int

  init(_ answers: [Question.ID: Answers], respondentCount: Int) {
    self.answers = answers
    self.respondentCount = respondentCount
  }

  /// Applies the routing of all questions, each after those it is routed on.
  ///
  /// A study file in which routing comes back to itself has been refused.
  mutating func applyAll(of codebook: Codebook) {
    var applied: Set<Question.ID> = []
    for question in codebook.questions { apply(question, codebook, &applied) }
  }

  private mutating func apply(
    _ question: Question, _ codebook: Codebook, _ applied: inout Set<Question.ID>
  ) {
    guard applied.insert(question.id).inserted else { return }
    for term in question.askedWhen?.terms ?? [] {
      apply(codebook[term.question], codebook, &applied)
    }
    apply(question)
  }

  /// Marks a question's absent answers of those who weren't asked.
  ///
  /// Whoever gave no answer to the routing question counts as asked: that the question was skipped
  /// isn't known, so an answer to it stands and its absence is a missing answer.
  mutating func apply(_ question: Question) {
    guard let condition = question.askedWhen, let own = answers[question.id] else { return }
    let skipped = (0..<respondentCount).filter { fails(condition, for: $0) }
    let answered = skipped.filter { isAnswered(own, $0) }
    let isLeftOut = question.cells.leavesOutOffRoute
    if !answered.isEmpty {
      violations.append(
        Violation(
          question: question, condition: condition, rows: answered, isLeftOut: isLeftOut))
    }
    answers[question.id] = mark(
      own, isLeftOut ? skipped : skipped.filter { !isAnswered(own, $0) })
  }

  /// Whether some term is known not to hold: answered otherwise, or itself not asked.
  private func fails(_ condition: Condition, for respondent: Int) -> Bool {
    condition.terms.contains { term in
      switch answers[term.question] {
      case .single(let codes):
        codes[respondent] != AnswerCodes.missing
          && !term.options.contains { AnswerCodes.code(ofOption: $0) == codes[respondent] }
      case .multiple(let selections):
        selections.states[respondent] != AnswerCodes.missing
          && !term.options.contains { selections.contains($0, by: respondent) }
      case .number, .ranking, nil:
        false
      }
    }
  }

  private func isAnswered(_ answers: Answers, _ respondent: Int) -> Bool {
    switch answers {
    case .single(let codes), .number(let codes, _): codes[respondent] >= AnswerCodes.firstValue
    case .multiple(let selections): selections.states[respondent] >= AnswerCodes.firstValue
    case .ranking(let rankings): rankings.states[respondent] >= AnswerCodes.firstValue
    }
  }

  private func mark(_ answers: Answers, _ respondents: [Int]) -> Answers {
    switch answers {
    case .single(var codes):
      for respondent in respondents { codes[respondent] = AnswerCodes.notAsked }
      return .single(codes)
    case .number(var codes, let values):
      for respondent in respondents { codes[respondent] = AnswerCodes.notAsked }
      return .number(codes, values: values)
    case .multiple(var selections):
      for respondent in respondents { selections.withdraw(respondent) }
      return .multiple(selections)
    case .ranking(var rankings):
      for respondent in respondents { rankings.withdraw(respondent) }
      return .ranking(rankings)
    }
  }
}
