package import Survey

/// Which respondents a condition holds for.
package struct Membership: Sendable {
  /// `nil` for everyone.
  let flags: RespondentFlags?
  package let count: Int

  /// Finds the respondents that the condition holds for; `nil` stands for everyone.
  package init(of condition: Condition?, in responses: Responses) {
    guard let condition, let first = condition.terms.first else {
      flags = nil
      count = responses.respondentCount
      return
    }
    var holding = Membership.flags(first, responses[first.question])
    for term in condition.terms.dropFirst() {
      holding.formIntersection(Membership.flags(term, responses[term.question]))
    }
    count = holding.flaggedCount
    flags = holding
  }

  /// Those flagged.
  init(_ flags: RespondentFlags) {
    self.flags = flags
    count = flags.flaggedCount
  }

  @inline(__always)
  package func contains(_ respondent: Int) -> Bool {
    flags.map { $0[respondent] } ?? true
  }

  private static func flags(_ term: Condition.Term, _ answers: Answers) -> RespondentFlags {
    switch answers {
    case .single(let codes): codes.hold(anyOf: term.options)
    case .multiple(let selections):
      // Of one group, the first option of the code is that any of the group was chosen.
      selections.choices(ofAny: [term.options]).hold(anyOf: [1])
    case .number, .ranking:
      preconditionFailure("a condition names only questions with options")
    }
  }
}
