import Survey
import TestSupport
import Testing

@testable import Analysis
@testable import Statistics

/// The respondents of a column who gave an option, counted one by one.
private func recount(
  _ random: RandomResponses, _ question: Question, option: Int, _ column: TableColumn
) -> (count: Int, base: Int) {
  var (count, base) = (0, 0)
  for respondent in random.given.indices {
    let isInColumn =
      column.question.map { id in
        let options = random.questions.first { $0.id == id }?.optionList?.options ?? []
        return random.answer(of: respondent, to: id).chosen.contains {
          options[$0].value == column.value
        }
      } ?? true
    let answer = random.answer(of: respondent, to: question.id)
    guard isInColumn, answer.isAnswer else { continue }
    base += 1
    if answer.chosen.contains(option) { count += 1 }
  }
  return (count, base)
}

private func findings(_ random: RandomResponses, _ question: Question) -> [Finding] {
  let plan = BreakdownPlan(
    question, by: [random.banner[0]], intervals: true, interval: .jeffreys,
    test: TestPlan(whole: nil, letters: true, adjustment: .none, smallestBase: 1))
  let study = Study(random.questions)
  return CountedBreakdown(plan, of: study, random.responses).findings
}

@Test(arguments: UInt64(0)..<15)
func `a cell's percentage, interval and tests are of the same count and base`(seed: UInt64) throws {
  let random = RandomResponses(seed: seed)
  for question in random.questions.prefix(3) {
    let all = findings(random, question)
    for option in (question.optionList?.options ?? []).indices.prefix(5) {
      let shares = all[0].columns.map { recount(random, question, option: option, $0) }
      for (column, share) in shares.enumerated() where share.base > 0 {
        let figure = all[0].cells[option][column][1]
        #expect(figure.count == share.count && figure.base == share.base)
        #expect(figure.amount == .quotient(numerator: 100 * share.count, denominator: share.base))
        let interval = ProportionInterval(
          successes: share.count, of: share.base, method: .jeffreys)
        #expect(figure.interval?.lowerBound == interval.map { 100 * $0.clipped.lower })
      }
      try expectComparisons(all[1], option, Array(shares.dropFirst()), random.banner[0])
    }
  }
}

/// Holds the listed comparisons of a row against tests of the recounted shares.
private func expectComparisons(
  _ listed: Finding, _ option: Int, _ shares: [(count: Int, base: Int)], _ banner: Question
) throws {
  guard !banner.isMultipleResponse else { return }
  for (place, pair) in PairPlace.all(of: shares.count).enumerated() {
    let (first, second) = (shares[pair.first], shares[pair.second])
    let test = TwoProportionTest(
      successes: first.count, of: first.base, and: second.count, of: second.base)
    let statistic = listed.cells[option][place][1]
    guard let test else {
      #expect(statistic.amount == nil)
      continue
    }
    let z = try #require(statistic.amount?.double)
    #expect(abs(z - test.z) < 1e-9)
    let difference =
      100 * (Double(first.count) / Double(first.base) - Double(second.count) / Double(second.base))
    #expect(abs((listed.cells[option][place][0].amount?.double ?? .nan) - difference) < 1e-9)
  }
}

@Test(arguments: UInt64(0)..<15)
func `the order of respondents changes no letter and no test`(seed: UInt64) {
  let random = RandomResponses(seed: seed)
  for question in random.questions.prefix(3) {
    let shuffled = findings(random.shuffled(seed: seed + 1), question)
    #expect(
      findings(random, question).map { String(describing: $0.cells) }
        == shuffled.map { String(describing: $0.cells) })
  }
}
