import Survey
import TestSupport

@testable import Analysis

/// Counts by asking every respondent about every value, one at a time.
struct Recount {
  let study: RandomResponses
  let responses: Responses

  /// The respondents of the study's segment.
  var members: [Int] {
    study.given.indices.filter { respondent in
      (study.segment?.condition.terms ?? []).allSatisfy { term in
        study.answer(of: respondent, to: term.question).chosen
          .contains { term.options.contains($0) }
      }
    }
  }

  /// The members who chose an option of a banner question.
  func members(choosing option: Int, of banner: Question) -> [Int] {
    members.filter { study.answer(of: $0, to: banner.id).chosen.contains(option) }
  }

  /// The members who chose nothing of a banner question.
  func members(outside banner: Question) -> [Int] {
    members.filter { study.answer(of: $0, to: banner.id).chosen.isEmpty }
  }

  /// The counts of a question's answers among some respondents.
  func column(of question: Question, among respondents: [Int]) -> Tabulation.Column {
    let given = respondents.map { study.answer(of: $0, to: question.id) }
    return Tabulation.Column(
      notAsked: given.count { $0 == .notAsked }, missing: given.count { $0 == .missing },
      answered: given.count { $0.isAnswer }, values: values(of: question, in: given),
      nets: (question.optionList?.nets ?? []).map { net in
        given.count { answer in net.members.contains { answer.chosen.contains($0) } }
      })
  }

  private func values(of question: Question, in given: [GivenAnswer]) -> [Int] {
    if case .number(_, let numbers) = responses[question.id] {
      return numbers.map { number in given.count { $0 == .number(number) } }
    }
    return (question.optionList?.options ?? []).indices.map { option in
      given.count { $0.chosen.contains(option) }
    }
  }
}
