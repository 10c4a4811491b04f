package import Survey

/// Which respondents a condition holds for.
package struct Membership: Sendable {
  /// One flag a respondent; `nil` for everyone.
  let flags: [Bool]?
  package let count: Int

  /// Finds the respondents that the condition holds for; `nil` stands for everyone.
  package init(of condition: Condition?, in responses: Responses) {
    guard let condition else {
      flags = nil
      count = responses.respondentCount
      return
    }
    var holding = [Bool](repeating: true, count: responses.respondentCount)
    for term in condition.terms {
      Membership.keep(term, in: responses[term.question], &holding)
    }
    count = holding.count { $0 }
    flags = holding
  }

  @inline(__always)
  package func contains(_ respondent: Int) -> Bool {
    flags.map { $0[respondent] } ?? true
  }

  private static func keep(
    _ term: Condition.Term, in answers: Answers, _ holding: inout [Bool]
  ) {
    switch answers {
    case .single(let codes):
      let wanted = Set(term.options.map { Int(AnswerCodes.code(ofOption: $0)) })
      codes.forEach { respondent, code in
        if !wanted.contains(code) { holding[respondent] = false }
      }
    case .multiple(let selections):
      for respondent in holding.indices
      where !term.options.contains(where: { selections.contains($0, by: respondent) }) {
        holding[respondent] = false
      }
    case .number, .ranking:
      preconditionFailure("a condition names only questions with options")
    }
  }
}
