import Survey
import TestSupport
import Testing

@testable import Analysis

private let (role, part) = (WeightedStudy.role, WeightedStudy.part)

private func raked(
  _ questions: [Question], cap: DecimalNumber? = nil, floor: DecimalNumber? = nil
) -> WeightPlan {
  WeightPlan(
    column: "w", fit: .raked(questions.map(WeightedStudy.margin)), cap: cap, floor: floor,
    place: WeightedStudy.place)
}

private func number(_ units: Int) -> DecimalNumber { DecimalNumber(units: units, decimals: 0) }

@Test func `a study without weights and design has no weighted sample`() throws {
  let study = WeightedStudy(weights: nil)
  #expect(try WeightedSample(of: study.study, study.evidence) == nil)
}

@Test func `totals of two margins that differ are refused with both sums`() {
  let study = WeightedStudy(
    weights: raked([role, part]), margins: [role.id: .whole([60, 40]), part.id: .whole([40, 50])])
  #expect(
    study.faults() == [
      .totalsDiffer(
        WeightedStudy.margin(part), total: 90, first: role.id, firstTotal: 100)
    ])
}

@Test func `an option of the population that nobody has is refused`() {
  let third = Question.single("role", ["a", "b", "x"])
  let study = WeightedStudy(
    weights: raked([third]), margins: [role.id: .whole([60, 30, 10])],
    questions: [third, WeightedStudy.side, WeightedStudy.years, part])
  let option = ResponseOption(value: "x", label: "X")
  #expect(study.faults() == [.emptyOption(WeightedStudy.margin(role), option, target: 10)])
}

@Test func `respondents whom the population doesn't have are refused`() {
  let study = WeightedStudy(weights: raked([role]), margins: [role.id: .whole([100, 0])])
  let option = ResponseOption(value: "b", label: "B")
  #expect(
    study.faults() == [
      .optionWithoutTarget(WeightedStudy.margin(role), option, respondents: 8)
    ])
}

@Test func `somebody without an answer to a margin is refused`() {
  let side = WeightedStudy.side
  let study = WeightedStudy(weights: raked([side]), margins: [side.id: .whole([50, 50])])
  #expect(study.faults() == [.unanswered(WeightedStudy.margin(side), respondents: 1)])
}

@Test func `limits that leave no room for an option are refused`() throws {
  let study = WeightedStudy(
    weights: raked([role], cap: DecimalNumber(units: 15, decimals: 1)),
    margins: [role.id: .whole([90, 10])])
  guard case .limitTooTight(let margin, let option, let ratio) = try #require(study.faults().first)
  else {
    Issue.record("\(study.faults())")
    return
  }
  #expect(margin.question == role.id && option.value == "a")
  #expect(isClose(ratio, 1.8))
}

@Test func `a stratum with one unit is refused by its name unless the study says what it counts`()
  throws
{
  let units = [Int](repeating: 0, count: 8) + (8..<16)
  let responses = WeightedStudy.responses(strata: WeightedStudy.strata, units: units)
  let refused = WeightedStudy(design: WeightedStudy.design(), responses: responses)
  #expect(refused.faults() == [.singleUnit(stage: 0, stratum: "n")])
  for policy in [DesignPlan.SingleUnits.centre, .average, .certain] {
    let study = WeightedStudy(design: WeightedStudy.design(policy), responses: responses)
    #expect(study.faults().isEmpty)
  }
}

@Test func `faults of the weights and of the design are told together`() {
  let units = [Int](repeating: 0, count: 8) + (8..<16)
  let study = WeightedStudy(
    weights: raked([role]), design: WeightedStudy.design(), margins: [role.id: .whole([100, 0])],
    responses: WeightedStudy.responses(strata: WeightedStudy.strata, units: units))
  #expect(study.faults().count == 2)
}

@Test(arguments: IntervalMethod.allCases)
func `only intervals that are defined under a design are worked out`(method: IntervalMethod) {
  let study = WeightedStudy([.weighted(role, interval: method)])
  switch method {
  case .logit, .wilson, .clopperPearson: #expect(study.faults().isEmpty)
  case .wilsonCorrected, .midP, .jeffreys, .agrestiCoull:
    #expect(study.faults() == [.notWeighted(plan: "role", .interval(method))])
  }
}

@Test(arguments: TestPlan.Whole.allCases)
func `only tests that are made for a design are worked out`(method: TestPlan.Whole) {
  let study = WeightedStudy([
    .weighted(role, by: [part], test: TestPlan(whole: method, letters: false))
  ])
  switch method {
  case .automatic, .chiSquared: #expect(study.faults().isEmpty)
  case .likelihoodRatio, .exact, .ranks, .means:
    #expect(study.faults() == [.notWeighted(plan: "role", .test(method))])
  }
}

@Test func `numbers aren't tested as a table, and robustness isn't weighted`() {
  let study = WeightedStudy([
    .weighted(
      WeightedStudy.years, by: [part], show: [.mean],
      test: TestPlan(whole: .automatic, letters: false), showsRobustness: true)
  ])
  #expect(
    study.faults() == [
      .notWeighted(plan: "years", .testOfNumbers), .notWeighted(plan: "years", .robustness),
    ])
}

@Test func `a population beside a design is refused`() {
  let study = WeightedStudy(
    design: WeightedStudy.design(), intervals: IntervalPlan(population: 100),
    responses: WeightedStudy.responses(
      strata: WeightedStudy.strata, units: WeightedStudy.units))
  #expect(study.faults() == [.populationBesideDesign])
}

/// 8 of 40 in the one stratum and 8 of 80 in the other: each stands for 5, and for 10.
@Test func `without weights respondents stand for as many as populations say`() throws {
  let sizes = WeightedStudy.strata.map { $0 == 0 ? 40.0 : 80 }
  let study = WeightedStudy(
    weights: nil,
    design: DesignPlan(
      strata: "part", clusters: [], populations: ["size"], place: WeightedStudy.place),
    responses: WeightedStudy.responses(
      weights: nil, strata: WeightedStudy.strata, populations: [sizes]))
  let sample = try #require(try WeightedSample(of: study.study, study.evidence))
  #expect(sample.weights == WeightedStudy.strata.map { $0 == 0 ? 5.0 : 10 })
  #expect(sample.findings.first?.caveats == [.weighting(.fromPopulations)])
}

@Test func `a cap holds, and says how many weights it changed`() throws {
  let plan = WeightPlan(
    column: "w", fit: .none, cap: number(2), floor: nil, place: WeightedStudy.place)
  let study = WeightedStudy(weights: plan)
  let sample = try #require(try WeightedSample(of: study.study, study.evidence))
  let mean = sample.weights.reduce(0, +) / 16
  #expect(isClose(mean, 25.5 / 16))
  #expect((sample.weights.max() ?? 0) <= 2 * mean * (1 + 1e-8))
  let finding = try #require(sample.findings.first)
  #expect(try finding.shown("*", .trimmed) == "1")
  #expect(
    finding.caveats == [
      .weighting(.supplied(column: "w")),
      .weighting(.trimmed(respondents: 1, cap: number(2), floor: nil)),
    ])
}

@Test func `the weights are told of by their sum, ends, mean and what they are worth`() throws {
  let study = WeightedStudy()
  let sample = try #require(try WeightedSample(of: study.study, study.evidence))
  let finding = try #require(sample.findings.first)
  #expect(try finding.shown("*", .count) == "16")
  #expect(try finding.shown("*", .total) == "25.5")
  #expect(try finding.shown("*", .minimum) == "0.500")
  #expect(try finding.shown("*", .maximum) == "4.000")
  #expect(try finding.shown("*", .mean) == "1.594")
  // 25.5² / 54.25 and 16 over it.
  #expect(try finding.shown("*", .effectiveBase) == "12.0")
  #expect(try finding.shown("*", .designEffect) == "1.33")
}
