import Survey
import TestSupport
import Testing

@testable import Analysis

/// Every respondent of a random study again and again, with banners of all its closed questions.
///
/// Few people are counted one by one and many by pairs of codes, so a study and its repetition are
/// counted in both ways; the small one is held against a recount.
private struct RepeatedStudy {
  static let times = 60
  let small: RandomResponses
  let banner: [Question]
  let large: Responses

  init(seed: UInt64) {
    let small = RandomResponses(seed: seed)
    var generator = SeededGenerator(seed: seed)
    let given = Array(repeatElement(small.given, count: Self.times).joined())
    self.small = small
    banner = small.questions.filter { $0.optionList != nil }.shuffled(using: &generator)
    large = Responses(
      small.questions.enumerated().map { place, question in (question, given.map { $0[place] }) })
  }
}

extension Tabulation.Column {
  fileprivate func times(_ factor: Int) -> Tabulation.Column {
    Tabulation.Column(
      notAsked: notAsked * factor, missing: missing * factor, answered: answered * factor,
      values: values.map { $0 * factor }, nets: nets.map { $0 * factor })
  }
}

private let seeds = UInt64(0)..<30

@Test(arguments: seeds)
func `a study repeated has as many times the counts`(seed: UInt64) {
  let study = RepeatedStudy(seed: seed)
  let condition = study.small.segment?.condition
  let responses = study.small.responses
  let (few, many) = (
    Membership(of: condition, in: responses), Membership(of: condition, in: study.large)
  )
  #expect(many.count == few.count * RepeatedStudy.times)
  for question in study.small.questions {
    let small = Tabulation(of: question, by: study.banner, among: few, in: responses)
    let large = Tabulation(of: question, by: study.banner, among: many, in: study.large)
    #expect(large.columns == small.columns.map { $0.times(RepeatedStudy.times) })
    #expect(large.outside == small.outside.map { $0.times(RepeatedStudy.times) })
    let alone = Tabulation(of: question, by: [], among: many, in: study.large)
    #expect(alone.columns == [large.total])
  }
}

@Test(arguments: seeds)
func `a banner of every closed question is what counting one by one gives`(seed: UInt64) {
  let study = RepeatedStudy(seed: seed)
  let responses = study.small.responses
  let recount = Recount(study: study.small, responses: responses)
  let members = Membership(of: study.small.segment?.condition, in: responses)
  for question in study.small.questions {
    let tabulation = Tabulation(of: question, by: study.banner, among: members, in: responses)
    #expect(tabulation.total == recount.column(of: question, among: recount.members))
    for (place, point) in study.banner.enumerated() {
      let options = (point.optionList?.options ?? []).indices
      #expect(
        tabulation.banner[place]
          == options.map {
            recount.column(of: question, among: recount.members(choosing: $0, of: point))
          })
      #expect(
        tabulation.outside[place]
          == recount.column(of: question, among: recount.members(outside: point)))
    }
  }
}

private let wishes = Question("wishes", .ranking(.of(["pay", "rota", "leave"])))
private let groups = Question.multiple("groups", (0..<70).map { "g\($0)" })

/// Counted by hand from the four respondents.
@Test(arguments: [1, 500])
func `each rank of each item is counted in each column`(times: Int) {
  let responses = Responses([
    (
      wishes,
      Array(
        repeatElement([.options([0, 1, 2]), .options([2]), .missing, .notAsked], count: times)
          .joined())
    ),
    (
      groups,
      Array(
        repeatElement([.options([0, 69]), .options([69]), .options([]), .missing], count: times)
          .joined())
    ),
  ])
  let everyone = Membership(of: nil, in: responses)
  let tabulation = Tabulation(of: wishes, by: [groups], among: everyone, in: responses)
  func column(_ absent: Int, answered: Int, _ values: [Int]) -> Tabulation.Column {
    Tabulation.Column(
      notAsked: absent, missing: absent, answered: answered, values: values, nets: []
    ).times(times)
  }
  #expect(tabulation.total == column(1, answered: 2, [1, 0, 0, 0, 1, 0, 1, 0, 1]))
  #expect(tabulation.banner[0][0] == column(0, answered: 1, [1, 0, 0, 0, 1, 0, 0, 0, 1]))
  #expect(tabulation.banner[0][69] == column(0, answered: 2, [1, 0, 0, 0, 1, 0, 1, 0, 1]))
  #expect(tabulation.banner[0][1] == column(0, answered: 0, Array(repeating: 0, count: 9)))
  #expect(tabulation.outside[0] == column(1, answered: 0, Array(repeating: 0, count: 9)))
}
