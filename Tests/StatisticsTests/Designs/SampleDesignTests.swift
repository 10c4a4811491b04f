import Statistics
import Testing

private let hours = zip(StaffSample.weights, StaffSample.hours).map { $0 * $1 }

/// R: `vcov(svytotal(~hours + years + stay, …))`.
@Test(arguments: [
  (
    StaffSample.Draw.byTrusts,
    [[1211124.5, 143738.5, 20983], [143738.5, 102458, -4792], [20983, -4792, 1022]]
  ),
  (
    .byTrustsAndTeams,
    [
      [1439545.38657407, 283479.356481481, 29357.495370370],
      [283479.356481481, 154565.729629630, 2562.435185185],
      [29357.495370370, 2562.435185185, 1116.185185185],
    ]
  ),
])
func `several totals vary together as R has it`(
  draw: StaffSample.Draw, expected: [[Double]]
) throws {
  let columns = [StaffSample.hours, StaffSample.years, StaffSample.stays.map { $0 ? 1 : 0 }].map {
    zip(StaffSample.weights, $0).map { $0 * $1 }
  }
  let found = try StaffSample.design(draw).covariance(ofTotalsOf: columns)
  for (row, expectedRow) in zip(found, expected) {
    #expect(zip(row, expectedRow).allSatisfy { isNear($0, $1) })
  }
}

@Test func `without population sizes the first stage alone counts`() throws {
  let stages = [SamplingStage(units: StaffSample.trust), SamplingStage(units: StaffSample.team)]
  let design = try SampleDesign(
    weights: StaffSample.weights, strata: StaffSample.region, stages: stages)
  let first = try StaffSample.design(.byTrusts)
  #expect(design.variance(ofTotalOf: hours) == first.variance(ofTotalOf: hours))
}

/// R: `fpc = ~N1 + I(1e20)`.
@Test func `a later stage of unknown size counts as drawn with replacement`() throws {
  let stages = [
    SamplingStage(units: StaffSample.trust, populationSizes: StaffSample.trusts),
    SamplingStage(units: StaffSample.team),
  ]
  let design = try SampleDesign(
    weights: StaffSample.weights, strata: StaffSample.region, stages: stages)
  #expect(isNear(design.total(of: StaffSample.hours)?.standardError, 1338.06568515))
  #expect(isNear(design.mean(of: StaffSample.hours)?.standardError, 2.54043432371))
}

@Test func `the respondents may be the last stage`() throws {
  let units = StaffSample.trust
  let alone = Array(0..<20)
  func design(_ last: [Int]?) throws -> SampleDesign {
    try SampleDesign(
      weights: StaffSample.weights, strata: StaffSample.region,
      stages: [
        SamplingStage(units: units, populationSizes: StaffSample.trusts),
        SamplingStage(units: last, populationSizes: StaffSample.teams.map { $0 * 10 }),
      ])
  }
  let found = try design(nil).variance(ofTotalOf: hours)
  #expect(found == (try design(alone).variance(ofTotalOf: hours)))
  #expect(found > (try StaffSample.design(.byCountedTrusts).variance(ofTotalOf: hours)))
}

@Test func `units of two strata are two units, even with one number`() throws {
  let numberedWithin = zip(StaffSample.trust, StaffSample.region).map { $0 - [0, 3, 5][$1 - 1] }
  let design = try SampleDesign(
    weights: StaffSample.weights, strata: StaffSample.region,
    stages: [SamplingStage(units: numberedWithin)])
  #expect(design.degreesOfFreedom == 4)
  let expected = try StaffSample.design(.byTrusts).variance(ofTotalOf: hours)
  #expect(design.variance(ofTotalOf: hours) == expected)
}

/// A variance may be found one respondent and unit at a time.
@Test func `variances agree with the formula written out`() throws {
  var generator = SeededGenerator(seed: 35)
  for _ in 0..<50 {
    let strata = (0..<30).map { $0 % 3 }
    let units = (0..<30).map { $0 / 3 % 4 }
    let sizes = strata.map { [4.0, 9, 40][$0] }
    let values = strata.map { _ in Double.random(in: -2...2, using: &generator) }
    let design = try SampleDesign(
      weights: values.map { _ in 1 }, strata: strata,
      stages: [SamplingStage(units: units, populationSizes: sizes)])
    var expected = 0.0
    for stratum in 0..<3 {
      let totals = (0..<4).map { unit in
        values.indices.filter { strata[$0] == stratum && units[$0] == unit }
          .reduce(0) { $0 + values[$1] }
      }
      let mean = totals.reduce(0, +) / 4
      let squares = totals.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
      expected += (1 - 4 / [4.0, 9, 40][stratum]) * 4 / 3 * squares
    }
    #expect(isNear(design.variance(ofTotalOf: values), expected, 1e-12))
  }
}

// Without trust 7, one trust stands for all of region 3.
private let lonely = StaffSample.members(without: 7)

private func lonelyDesign(
  _ policy: SingleUnits, sizes: Bool = false, teams: Bool = false
) throws -> SampleDesign {
  let trusts = sizes || teams ? lonely.map { StaffSample.trusts[$0] } : nil
  var stages = [
    SamplingStage(units: lonely.map { StaffSample.trust[$0] }, populationSizes: trusts)
  ]
  if teams {
    stages.append(
      SamplingStage(
        units: lonely.map { StaffSample.team[$0] },
        populationSizes: lonely.map { StaffSample.teams[$0] }))
  }
  return try SampleDesign(
    weights: lonely.map { StaffSample.weights[$0] }, strata: lonely.map { StaffSample.region[$0] },
    stages: stages, singleUnits: policy)
}

@Test func `a stratum with one unit is refused by name`() throws {
  let refusal = #expect(throws: SampleDesignRefusal.self) { try lonelyDesign(.fail) }
  #expect(refusal?.faults == [.singleUnit(stage: 0, stratum: 3, respondent: 15)])
}

/// R: `options(survey.lonely.psu = "certainty")`, `"adjust"` and `"average"`.
///
/// R's own "adjust" takes a total's distance from zero, not from the mean of all units; of a mean they
/// are the same.
@Test(arguments: [
  (SingleUnits.certain, false, false, 1.72071957274), (.certain, true, false, 1.50554347422),
  (.certain, true, true, 1.60126419021), (.centre, false, false, 2.07503187188),
  (.centre, true, false, 1.82826865909), (.centre, true, true, 1.90786586109),
  (.average, false, false, 2.10744247182), (.average, true, false, 1.8439066487),
  (.average, true, true, 1.92285662056),
])
func `a single unit counts as its policy has it`(
  policy: SingleUnits, sizes: Bool, teams: Bool, expected: Double
) throws {
  let design = try lonelyDesign(policy, sizes: sizes, teams: teams)
  let mean = try #require(design.mean(of: lonely.map { StaffSample.hours[$0] }))
  #expect(isNear(mean.standardError, expected))
  #expect(mean.degreesOfFreedom == 3)
}

@Test func `a single unit's total is measured from the mean of all units`() throws {
  let design = try lonelyDesign(.centre)
  let values = lonely.map { hours[$0] }
  let totals = [940, 444, 1702.5, 2162.5, 2089, 2250]
  let centre = totals.reduce(0, +) / 6
  let expected =
    try lonelyDesign(.certain).variance(ofTotalOf: values) + (2250 - centre) * (2250 - centre)
  #expect(isNear(design.variance(ofTotalOf: values), expected, 1e-12))
}

@Test func `a single unit that is all there is needs no policy`() throws {
  let design = try SampleDesign(
    weights: [1, 1, 1, 1], strata: [1, 1, 2, 2],
    stages: [SamplingStage(units: [1, 2, 3, 3], populationSizes: [8, 8, 1, 1])])
  #expect(isNear(design.variance(ofTotalOf: [5, 3, 1, 9]), (1 - 2.0 / 8) * 2 * 2, 1e-12))
}

@Test func `without strata to average over, a single unit is refused`() throws {
  for policy in [SingleUnits.average, .fail] {
    let refusal = #expect(throws: SampleDesignRefusal.self) {
      try SampleDesign(
        weights: [1, 1], stages: [SamplingStage(units: [4, 4])], singleUnits: policy)
    }
    #expect(refusal?.faults == [.singleUnit(stage: 0, stratum: nil, respondent: 0)])
  }
}

@Test func `a single unit of a later stage is refused where that stage counts`() throws {
  let units = [1, 1, 2, 2]
  let teams = SamplingStage(units: [1, 2, 5, 5], populationSizes: [2, 2, 3, 3])
  let refusal = #expect(throws: SampleDesignRefusal.self) {
    try SampleDesign(
      weights: [1, 1, 1, 1],
      stages: [SamplingStage(units: units, populationSizes: [9, 9, 9, 9]), teams])
  }
  #expect(refusal?.faults == [.singleUnit(stage: 1, stratum: 2, respondent: 2)])
  #expect(throws: Never.self) {
    try SampleDesign(weights: [1, 1, 1, 1], stages: [SamplingStage(units: units), teams])
  }
}

@Test func `all that's wrong with the population sizes is told at once`() throws {
  let refusal = #expect(throws: SampleDesignRefusal.self) {
    try SampleDesign(
      weights: [1, 1, 1, 1, 1, 1], strata: [7, 7, 8, 8, 9, 9],
      stages: [SamplingStage(populationSizes: [5, 6, 1, 1, 2, 2])])
  }
  #expect(
    refusal?.faults == [
      .populationSizesDiffer(
        stage: 0, stratum: 7, respondent: 1, size: 6, firstRespondent: 0, firstSize: 5),
      .populationTooSmall(stage: 0, stratum: 8, population: 1, units: 2),
    ])
}

@Test func `nobody at all has a design of no freedom`() throws {
  let design = try SampleDesign(weights: [])
  #expect(design.degreesOfFreedom == 0)
  #expect(design.variance(ofTotalOf: []) == 0)
  #expect(design.mean(of: []) == nil)
}

@Test func `each respondent stands for as many as the draw left out`() throws {
  let weights = try SampleDesign.inverseInclusion(
    count: 20, strata: StaffSample.region, stages: StaffSample.stages(.byTrustsAndTeams))
  #expect(weights[0] == 12.0 / 3 * 4 / 2)
  #expect(weights[19] == 5.0 / 2 * 7 / 2)
  let trusts = [SamplingStage(units: StaffSample.trust)]
  let without = try SampleDesign.inverseInclusion(count: 20, stages: trusts)
  #expect(without.allSatisfy { $0 == 1 })
  #expect(throws: SampleDesignRefusal.self) {
    try SampleDesign.inverseInclusion(
      count: 2, stages: [SamplingStage(populationSizes: [1, 1])])
  }
}

@Test func `a stage within respondents, and sizes of zero, are refused`() async {
  await #expect(processExitsWith: .failure) {
    _ = try SampleDesign(weights: [1, 1], stages: [SamplingStage(), SamplingStage()])
  }
  await #expect(processExitsWith: .failure) {
    _ = try SampleDesign(weights: [1], stages: [SamplingStage(populationSizes: [0])])
  }
  await #expect(processExitsWith: .failure) { _ = try SampleDesign(weights: [-1, 1]) }
}
