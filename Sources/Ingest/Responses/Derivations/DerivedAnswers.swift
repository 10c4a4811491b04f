import Survey

/// The answers to all questions of a codebook, those that are made from others too.
struct DerivedAnswers {
  /// Respondents who gave an answer that lies in no band, or in no group, of a derived question.
  struct Outside {
    let question: Question
    let derivation: Derivation
    /// Their rows, in order.
    let rows: [Int]
  }

  private(set) var answers: [Question.ID: Answers]
  /// The rows on which a value stands for no answer, by question; of a derived question those too
  /// whose answer lies outside.
  private(set) var declaredMissing: [Question.ID: RowSet]
  private(set) var outside: [Outside] = []

  /// Takes the answers of a file after routing, and the rows on which a value stands for none.
  init(
    _ codebook: Codebook, _ answers: [Question.ID: Answers],
    declaredMissing: [Question.ID: RowSet]
  ) {
    self.answers = answers
    self.declaredMissing = declaredMissing
    for question in codebook.questions + codebook.nests {
      guard let derivation = question.layout.derivation,
        let derived = derivation.answers(from: self.answers, codebook)
      else { continue }
      take(derived, to: question, by: derivation)
    }
  }

  private mutating func take(_ derived: Answers, to question: Question, by derivation: Derivation) {
    let sources = derivation.sources.compactMap { id in
      answers[id].map { ($0.states, declaredMissing[id] ?? RowSet()) }
    }
    var declared = RowSet()
    var outside: [Int] = []
    derived.states.forEach { respondent, code in
      guard code == Int(AnswerCodes.missing) else { return }
      let absent = sources.filter { $0.0[respondent] == AnswerCodes.missing }
      if absent.isEmpty { outside.append(respondent) }
      // Who left one of the questions empty entered nothing to go by.
      if absent.allSatisfy({ $0.1.contains(respondent) }) { declared.insert(respondent) }
    }
    answers[question.id] = derived
    declaredMissing[question.id] = declared
    guard !outside.isEmpty else { return }
    self.outside.append(Outside(question: question, derivation: derivation, rows: outside))
  }
}
