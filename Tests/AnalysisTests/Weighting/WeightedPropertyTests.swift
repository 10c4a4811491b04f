import Survey
import TestSupport
import Testing

@testable import Analysis

/// A random study with weights of its own.
private struct Weighted {
  let random: RandomResponses
  let weights: [Double]

  init(seed: UInt64) {
    random = RandomResponses(seed: seed)
    var generator = SeededGenerator(seed: seed &+ 1)
    weights = random.given.map { _ in Double(Int.random(in: 1...40, using: &generator)) / 8 }
  }

  func findings(_ plan: BreakdownPlan, _ weights: [Double], _ order: [Int]? = nil) throws
    -> [Finding]
  {
    let responses = random.responses
    let design = DesignColumns(weights: weights, strata: nil, clusters: [], populations: [])
    let study = WeightedStudy(
      [plan], questions: random.questions,
      responses: Responses(
        respondentCount: responses.respondentCount, answers: responses.answers, respondents: [],
        design: design))
    return try study.findings()
  }

  var ones: [Double] { weights.map { _ in 1 } }

  func plans(_ base: BreakdownPlan.BaseRule) -> [BreakdownPlan] {
    random.questions.prefix(3).flatMap { question in
      BreakdownPlan.Percentage.allCases.map {
        .weighted(
          question, by: random.banner, segment: random.segment, percentage: $0, base: base)
      }
    }
  }
}

@Test(arguments: UInt64(20)..<28, BreakdownPlan.BaseRule.allCases)
func `weights of one give the shares that there are without`(
  seed: UInt64, base: BreakdownPlan.BaseRule
) throws {
  let weighted = Weighted(seed: seed)
  for plan in weighted.plans(base) {
    let finding = try #require(try weighted.findings(plan, weighted.ones).first)
    let plain = Finding(
      breakdown: plan.counted, of: Study(weighted.random.questions), weighted.random.responses)
    #expect(finding.rows == plain.rows && finding.bases == plain.bases)
    for (own, other) in zip(finding.cells.joined(), plain.cells.joined()) {
      #expect(own[0].count == other[0].count && own[0].amount == other[0].amount)
      #expect(own[1].amount == other[1].amount && own[1].status == other[1].status)
      #expect(own[1].base == other[1].base || own[1].amount == nil)
    }
  }
}

extension BreakdownPlan {
  /// The same without errors and intervals.
  fileprivate var counted: BreakdownPlan {
    BreakdownPlan(
      name: name, title: title, question: question, segment: segment, banner: banner,
      percentage: percentage, base: base, measures: [.count, .percent], showsIntervals: false,
      decimals: nil)
  }
}

@Test(arguments: UInt64(20)..<28)
func `scaling all weights changes no share, error or limit`(seed: UInt64) throws {
  let weighted = Weighted(seed: seed)
  for plan in weighted.plans(.answered) {
    let finding = try #require(try weighted.findings(plan, weighted.weights).first)
    let scaled = try #require(
      try weighted.findings(plan, weighted.weights.map { 37.25 * $0 }).first)
    for (own, other) in zip(finding.cells.joined().joined(), scaled.cells.joined().joined())
    where own.amount != nil || other.amount != nil {
      #expect(isClose(own.double, other.double, to: 1e-8))
      #expect((own.interval == nil) == (other.interval == nil))
      if let (first, second) = own.interval.flatMap({ own in other.interval.map { (own, $0) } }) {
        #expect(isClose(first.lowerBound, second.lowerBound, to: 1e-6))
      }
    }
  }
}

@Test(arguments: UInt64(20)..<28)
func `the weighted shares of a single response are those of a dumb recount`(seed: UInt64) throws {
  let weighted = Weighted(seed: seed)
  let question = weighted.random.questions[0]
  let plan = BreakdownPlan.weighted(question, segment: weighted.random.segment)
  let finding = try #require(try weighted.findings(plan, weighted.weights).first)
  let recount = Recount(study: weighted.random, responses: weighted.random.responses)
  let answered = recount.members.filter {
    weighted.random.answer(of: $0, to: question.id).isAnswer
  }
  let whole = answered.reduce(0) { $0 + weighted.weights[$1] }
  for (place, option) in (question.optionList?.options ?? []).enumerated() where whole > 0 {
    let own = answered.filter {
      weighted.random.answer(of: $0, to: question.id).chosen == [place]
    }
    let share = own.reduce(0) { $0 + weighted.weights[$1] } / whole
    #expect(isClose(try finding.figure(option.value, .percent).double, 100 * share, to: 1e-12))
    #expect(isClose(try finding.figure(option.value, .percent).weightedBase, whole, to: 1e-12))
  }
}
