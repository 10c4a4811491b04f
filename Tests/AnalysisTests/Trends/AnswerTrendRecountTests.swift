import Foundation
import Survey
import Testing
import TestSupport

@testable import Analysis

/// Several waves of random answers to the questions of one random study.
private struct RandomWaves {
  let study: WavedStudy
  let rounds: [RandomResponses]
  let questions: [Question]

  init(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let count = Int.random(in: 2...4, using: &generator)
    let first = RandomResponses(seed: seed)
    questions = first.questions
    let given =
      [first.given]
      + (1..<count).map { place in
        first.shuffled(seed: seed &+ UInt64(place)).given.filter { _ in generator.chance(70) }
      }
    rounds = [first]
    study = WavedStudy(
      given.enumerated().map { place, answers in
        WavedStudy.Round(
          name: "w\(place)", date: "20\(20 + place)-0\(place + 1)-03", questions: first.questions,
          given: answers,
          respondents: answers.indices.map { "P\(($0 * 7 + place) % 40)-\($0 / 40)" })
      }, segments: first.segment.map { [$0] } ?? [])
  }

  /// What the members of a wave gave to a question, with their names.
  func given(_ place: Int, _ question: Question) -> [(name: String, answer: GivenAnswer)] {
    let round = study.rounds[place]
    let terms = rounds[0].segment?.condition.terms ?? []
    return round.given.enumerated().compactMap { respondent, answers in
      let isMember = terms.allSatisfy { term in
        zip(questions, answers).contains { own, answer in
          own.id == term.question && answer.chosen.contains { term.options.contains($0) }
        }
      }
      guard isMember, let at = questions.firstIndex(where: { $0.id == question.id }) else {
        return nil
      }
      return (round.respondents[respondent], answers[at])
    }
  }
}

/// Whether an answer is in a row, by the row's value.
private func isIn(_ row: String, _ answer: GivenAnswer, _ question: Question) -> Bool {
  guard let list = question.optionList else { return false }
  if let place = list.position(of: row) { return answer.chosen.contains(place) }
  return list.nets.first { "net:\($0.name)" == row }?.members
    .contains { answer.chosen.contains($0) } ?? false
}

private func isClose(_ amount: Amount?, _ expected: Double) -> Bool {
  amount.map { abs($0.double - expected) < 1e-9 } ?? false
}

struct AnswerTrendRecountTests {
  @Test(arguments: 0..<60 as Range<UInt64>)
  func `every share and difference is what a dumb recount gives`(seed: UInt64) throws {
    let waves = RandomWaves(seed: seed)
    for question in waves.questions where question.optionList != nil {
      let plan = AnswerTrendPlan(
        question, waves.study.names, segment: waves.rounds[0].segment?.name)
      let findings = waves.study.findings(plan)
      let answered = waves.study.rounds.indices.map { place in
        waves.given(place, question).map(\.answer).filter(\.isAnswer)
      }
      #expect(findings[0].bases == answered.map(\.count))
      for row in findings[0].rows where row.role == .part || row.role == .net {
        let counts = answered.map { $0.count { isIn(row.value, $0, question) } }
        let shares = zip(counts, answered).map { 100 * Double($0) / Double($1.count) }
        for place in counts.indices {
          #expect(
            findings[0].figure(row.value, at: place, .count)?.amount == .count(counts[place]))
          guard !answered[place].isEmpty else { continue }
          #expect(
            isClose(findings[0].figure(row.value, at: place, .percent)?.amount, shares[place]))
        }
        expectDifferences(findings[1], row.value, shares, answered.map(\.isEmpty))
      }
    }
  }

  private func expectDifferences(
    _ change: Finding, _ row: String, _ shares: [Double], _ isEmpty: [Bool]
  ) {
    let last = shares.count - 1
    let steps = (0..<last).map { ($0, $0 + 1) }
    let pairs = steps.count == 1 ? steps : [(0, last)] + steps
    #expect(change.columns.count == pairs.count)
    for (column, pair) in pairs.enumerated() {
      let figure = change.figure(row, at: column, .difference)
      if isEmpty[pair.0] || isEmpty[pair.1] {
        #expect(figure?.status == .notApplicable)
      } else {
        #expect(isClose(figure?.amount, shares[pair.1] - shares[pair.0]))
      }
    }
  }

  @Test(arguments: 0..<60 as Range<UInt64>)
  func `every move of the same people is what a dumb recount gives`(seed: UInt64) throws {
    let waves = RandomWaves(seed: seed)
    let last = waves.study.rounds.count - 1
    for question in waves.questions where question.optionList != nil {
      let plan = AnswerTrendPlan(
        question, ["w0", "w\(last)"], design: .samePeople,
        segment: waves.rounds[0].segment?.name)
      let change = waves.study.findings(plan)[1]
      let first = waves.given(0, question).filter(\.answer.isAnswer)
      let second = waves.given(last, question).filter(\.answer.isAnswer)
      let both = first.flatMap { one in
        second.filter { $0.name == one.name }.map { (one.answer, $0.answer) }
      }
      #expect(change.bases == [both.count])
      for row in change.rows where !both.isEmpty {
        let came = both.count { !isIn(row.value, $0, question) && isIn(row.value, $1, question) }
        let went = both.count { isIn(row.value, $0, question) && !isIn(row.value, $1, question) }
        #expect(change.figure(row.value, at: 0, .movedIn)?.amount == .count(came))
        #expect(change.figure(row.value, at: 0, .movedOut)?.amount == .count(went))
        #expect(
          isClose(
            change.figure(row.value, at: 0, .difference)?.amount,
            100 * Double(came - went) / Double(both.count)))
      }
    }
  }
}
