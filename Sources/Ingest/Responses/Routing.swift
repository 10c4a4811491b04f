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
    let terms = condition.terms.compactMap { KnownTerm($0, answers) }
    let skipped = (0..<respondentCount).filter { respondent in
      terms.contains { $0.fails(for: respondent) }
    }
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

/// A term of a condition with the answers that it is about.
private enum KnownTerm {
  case single(AnswerCodes, wanted: [UInt32])
  case multiple(Selections, wanted: [Int])

  /// Takes the answers that a term is about; `nil` where they tell nothing of it.
  init?(_ term: Condition.Term, _ answers: [Question.ID: Answers]) {
    switch answers[term.question] {
    case .single(let codes):
      self = .single(codes, wanted: term.options.map(AnswerCodes.code(ofOption:)))
    case .multiple(let selections): self = .multiple(selections, wanted: term.options)
    case .number, .ranking, nil: return nil
    }
  }

  /// Whether the term is known not to hold: answered otherwise, or itself not asked.
  func fails(for respondent: Int) -> Bool {
    switch self {
    case .single(let codes, let wanted):
      let code = codes[respondent]
      return code != AnswerCodes.missing && !wanted.contains(code)
    case .multiple(let selections, let wanted):
      return selections.states[respondent] != AnswerCodes.missing
        && !wanted.contains { selections.contains($0, by: respondent) }
    }
  }
}
