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

  func findings(_ plan: BreakdownPlan, _ weights: [Double]) throws -> [Finding] {
    try findings(
      plan, random.responses,
      DesignColumns(weights: weights, strata: nil, clusters: [], populations: []))
  }

  /// The findings with two strata of three units each, of respondents in the order given.
  func findings(drawnInUnits plan: BreakdownPlan, inOrder order: [Int]) throws -> [Finding] {
    let answers = random.questions.enumerated().map { place, question in
      (question, order.map { random.given[$0][place] })
    }
    let strata = DesignColumns.Groups(names: ["n", "s"], members: order.map { $0 % 2 })
    let units = DesignColumns.Groups(
      names: (0..<6).map { "u\($0)" }, members: order.map { $0 % 6 })
    let columns = DesignColumns(
      weights: order.map { weights[$0] }, strata: strata, clusters: [units], populations: [])
    return try findings(plan, Responses(answers), columns, WeightedStudy.design(.certain))
  }

  private func findings(
    _ plan: BreakdownPlan, _ responses: Responses, _ columns: DesignColumns,
    _ design: DesignPlan? = nil
  ) throws -> [Finding] {
    try WeightedStudy(
      [plan], design: design, questions: random.questions,
      responses: Responses(
        respondentCount: responses.respondentCount, answers: responses.answers, respondents: [],
        design: columns)
    ).findings()
  }

  var ones: [Double] { weights.map { _ in 1 } }

  /// Tables with percentages, letters and tests, and one with the statistics of a scale or of numbers.
  var testedPlans: [BreakdownPlan] {
    let test = TestPlan(whole: .automatic, letters: true, adjustment: .holm, smallestBase: 2)
    let letters = TestPlan(whole: nil, letters: true, adjustment: .none, smallestBase: 2)
    let (scale, number) = (random.questions[1], random.questions[3])
    return random.questions.prefix(3).map { .weighted($0, by: random.banner, test: test) } + [
      .weighted(
        scale, by: random.banner, statistics: [.mean, .median, .netScore], box: 1, test: letters),
      .weighted(
        number, by: random.banner, show: [.mean, .standardDeviation, .median, .standardError],
        test: letters),
    ]
  }

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
      breakdown: plan.counted(), of: Study(weighted.random.questions), weighted.random.responses)
    #expect(finding.rows == plain.rows && finding.bases == plain.bases)
    for (own, other) in zip(finding.cells.joined(), plain.cells.joined()) {
      #expect(own[0].count == other[0].count && own[0].amount == other[0].amount)
      #expect(own[1].amount == other[1].amount && own[1].status == other[1].status)
      #expect(own[1].base == other[1].base || own[1].amount == nil)
    }
  }
}

extension BreakdownPlan {
  /// The same without errors, intervals and tests.
  fileprivate func counted(showing measures: [Measure] = [.count, .percent]) -> BreakdownPlan {
    BreakdownPlan(
      name: name, title: title, question: question, segment: segment, banner: banner,
      percentage: percentage, base: base, measures: measures, showsIntervals: false,
      decimals: nil, statistics: statistics, box: box)
  }
}

/// The numbers of a mean without weights stand exactly; those of weights of one but for the last digits.
@Test(arguments: UInt64(20)..<28)
func `weights of one give the means that there are without`(seed: UInt64) throws {
  let weighted = Weighted(seed: seed)
  for plan in weighted.testedPlans.suffix(2) {
    let plain = CountedBreakdown(
      plan.counted(showing: plan.measures.filter { $0 == .count || $0 == .percent || $0 == .mean }),
      of: Study(weighted.random.questions), weighted.random.responses
    ).findings
    let own = try weighted.findings(plan, weighted.ones)
    let table = plan.statistics.isEmpty ? 0 : 1
    for column in plain[table].columns.map(\.value) {
      let (mean, other) = (
        try own[table].figure("*", in: column, .mean),
        try plain[table].figure("*", in: column, .mean)
      )
      #expect(mean.status == other.status && mean.base == other.base)
      #expect(other.amount == nil || isClose(mean.double, other.double))
    }
  }
}

@Test(arguments: UInt64(20)..<28)
func `scaling all weights changes no figure, limit or letter`(seed: UInt64) throws {
  let weighted = Weighted(seed: seed)
  for plan in weighted.plans(.answered) + weighted.testedPlans {
    let findings = try weighted.findings(plan, weighted.weights)
    let scaled = try weighted.findings(plan, weighted.weights.map { 37.25 * $0 })
    #expect(findings.count == scaled.count)
    for (own, other) in zip(findings, scaled) { own.expectTheSame(as: other) }
  }
}

@Test(arguments: UInt64(20)..<28)
func `the order of the rows changes nothing under weights and a design`(seed: UInt64) throws {
  let weighted = Weighted(seed: seed)
  var generator = SeededGenerator(seed: seed)
  let order = Array(weighted.weights.indices)
  let shuffled = order.shuffled(using: &generator)
  for plan in weighted.plans(.asked) + weighted.testedPlans {
    let findings = try weighted.findings(drawnInUnits: plan, inOrder: order)
    let others = try weighted.findings(drawnInUnits: plan, inOrder: shuffled)
    #expect(findings.count == others.count)
    for (own, other) in zip(findings, others) { own.expectTheSame(as: other) }
  }
}

extension Finding {
  /// Holds every number, limit and letter against another's, but for the last digits.
  fileprivate func expectTheSame(as other: Finding) {
    #expect(name == other.name && rows == other.rows && bases == other.bases)
    #expect(caveats == other.caveats)
    for (own, other) in zip(cells.joined().joined(), other.cells.joined().joined()) {
      #expect(own.status == other.status && own.base == other.base && own.count == other.count)
      #expect(own.higherThan == other.higherThan)
      #expect(own.amount == nil && other.amount == nil || isClose(own.double, other.double))
      #expect((own.interval == nil) == (other.interval == nil))
      if let (first, second) = own.interval.flatMap({ own in other.interval.map { (own, $0) } }) {
        #expect(isClose(first.lowerBound, second.lowerBound))
        #expect(isClose(first.upperBound, second.upperBound))
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
