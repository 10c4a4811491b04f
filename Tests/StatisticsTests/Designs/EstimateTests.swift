import Statistics
import Testing

/// What R says of one design of the `StaffSample`: each pair is a value and its standard error.
struct StaffResults: Sendable {
  let draw: StaffSample.Draw
  let degreesOfFreedom: Int
  let total: (Double, effect: Double)
  let mean: (Double, effect: Double)
  let meanOfWomen: (Double, degreesOfFreedom: Int)
  let totalOfWomen: Double
  let womenWhoStay: Double
  let ratio: Double
  let difference: (Double, p: Double)

  static let all = [
    StaffResults(
      draw: .singly, degreesOfFreedom: 19, total: (1384.206137676, 2.765643428021),
      mean: (2.366863233275, 1.300258546406), meanOfWomen: (2.989140927495, 12),
      totalOfWomen: 1438.411752045, womenWhoStay: 0.1534390193719, ratio: 0.7756386838987,
      difference: (4.340283618779, 0.3903486085283)),
    StaffResults(
      draw: .inRegions, degreesOfFreedom: 17, total: (1105.56647837, 1.764267236709),
      mean: (2.516878544595, 1.470306602196), meanOfWomen: (2.994696414919, 10),
      totalOfWomen: 1483.942560819, womenWhoStay: 0.1518758182826, ratio: 0.8016811195996,
      difference: (3.982710066975, 0.3514956863424)),
    StaffResults(
      draw: .byTrusts, degreesOfFreedom: 4, total: (1100.511017664, 1.748169080082),
      mean: (3.122669293226, 2.263264833821), meanOfWomen: (4.260884368542, 4),
      totalOfWomen: 951.6096888956, womenWhoStay: 0.2114215767552, ratio: 0.6980638876483,
      difference: (5.372565701215, 0.5168138161375)),
    StaffResults(
      draw: .byCountedTrusts, degreesOfFreedom: 4, total: (953.1413523187, 1.380157550916),
      mean: (2.47867113934, 1.500861465442), meanOfWomen: (3.320413472712, 4),
      totalOfWomen: 828.1412922926, womenWhoStay: 0.1667366825431, ratio: 0.5451484700884,
      difference: (4.428730348381, 0.4375398899938)),
    StaffResults(
      draw: .byTrustsAndTeams, degreesOfFreedom: 4, total: (1199.810562787, 2.186952769769),
      mean: (2.516674479607, 1.547237124976), meanOfWomen: (3.422095499785, 4),
      totalOfWomen: 965.990132033, womenWhoStay: 0.1679626434588, ratio: 0.723991080335,
      difference: (4.703509524855, 0.4627695987075)),
  ]
}

/// R's `deff = TRUE` without replacement where there are population sizes, else `deff = "replace"`.
@Test(arguments: StaffResults.all)
func `totals and means have R's standard errors and design effects`(r: StaffResults) throws {
  let design = try StaffSample.design(r.draw)
  let total = try #require(design.total(of: StaffSample.hours))
  #expect(total.value == 11_828)
  #expect(isNear(total.standardError, r.total.0))
  #expect(isNear(total.designEffect, r.total.effect))
  let mean = try #require(design.mean(of: StaffSample.hours))
  #expect(isNear(mean.value, 29.49625935162))
  #expect(isNear(mean.standardError, r.mean.0))
  #expect(isNear(mean.designEffect, r.mean.effect))
  #expect(mean.degreesOfFreedom == r.degreesOfFreedom)
  #expect(mean.respondents == 20)
  #expect(mean.weightedBase == 401)
}

@Test(arguments: StaffResults.all)
func `a domain has R's standard errors with the others still in the sample`(
  r: StaffResults
) throws {
  let design = try StaffSample.design(r.draw)
  let women = StaffSample.isWoman
  let mean = try #require(design.mean(of: StaffSample.hours, in: women))
  #expect(isNear(mean.value, 28.13565891473))
  #expect(isNear(mean.standardError, r.meanOfWomen.0))
  #expect(mean.degreesOfFreedom == r.meanOfWomen.degreesOfFreedom)
  #expect(mean.respondents == 13)
  let total = try #require(design.total(of: StaffSample.hours, in: women))
  #expect(total.value == 7259)
  #expect(isNear(total.standardError, r.totalOfWomen))
  let stay = try #require(design.proportion(of: StaffSample.stays, in: women))
  #expect(isNear(stay.value, 0.6317829457364))
  #expect(isNear(stay.standardError, r.womenWhoStay))
}

@Test(arguments: StaffResults.all)
func `a ratio of two sums has R's standard error`(r: StaffResults) throws {
  let found = try StaffSample.design(r.draw).ratio(of: StaffSample.hours, to: StaffSample.years)
  let ratio = try #require(found)
  #expect(isNear(ratio.value, 5.219770520741))
  #expect(isNear(ratio.standardError, r.ratio))
}

/// R: `svycontrast(svyby(~hours, ~sex, …, covmat = TRUE), c(1, -1))`, and p from `pt`.
@Test(arguments: StaffResults.all)
func `two domains' means differ with R's standard error`(r: StaffResults) throws {
  let found = DomainDifference(
    of: StaffSample.hours, in: StaffSample.isWoman, lessThatIn: StaffSample.isWoman.map { !$0 },
    under: try StaffSample.design(r.draw))
  let difference = try #require(found)
  #expect(isNear(difference.difference.value, -3.81539003632))
  #expect(isNear(difference.difference.standardError, r.difference.0))
  #expect(isNear(difference.t, -3.81539003632 / r.difference.0))
  #expect(isNear(difference.pValue, r.difference.p))
}

@Test func `two items of the same people differ as their differences vary`() throws {
  let design = try StaffSample.design(.byTrusts)
  let found = DomainDifference(
    of: StaffSample.hours, in: nil, lessThatOf: StaffSample.years, in: nil, under: design)
  let gaps = zip(StaffSample.hours, StaffSample.years).map { $0 - $1 }
  let mean = try #require(design.mean(of: gaps))
  #expect(isNear(found?.difference.value, mean.value))
  #expect(isNear(found?.difference.standardError, mean.standardError))
  #expect(isNear(found?.difference.designEffect, try #require(mean.designEffect)))
}

@Test func `a domain compared with itself has no test`() throws {
  let found = DomainDifference(
    of: StaffSample.hours, in: StaffSample.isWoman, lessThatIn: StaffSample.isWoman,
    under: try StaffSample.design(.byTrusts))
  let difference = try #require(found)
  #expect(difference.difference.value == 0)
  #expect(difference.t == nil)
  #expect(difference.pValue == nil)
}

@Test func `equal weights and no design give the textbook's standard errors`() throws {
  let values = [3.0, 5, 8, 9, 10]
  let design = try SampleDesign(weights: [1, 1, 1, 1, 1])
  let mean = try #require(design.mean(of: values))
  let variance = 34.0 / 4
  #expect(isNear(mean.standardError, (variance / 5).squareRoot()))
  #expect(isNear(mean.designEffect, 1))
  #expect(mean.effectiveSize == 5)
  #expect(mean.designEffect(against: .withoutReplacement) == nil)
  let share = try #require(design.proportion(of: values.map { $0 > 5 }))
  #expect(isNear(share.standardError, (0.6 * 0.4 / 4).squareRoot()))
  // R: t.test(c(3, 5, 8, 9, 10))$conf.int
  let limits = try #require(mean.interval())
  #expect(isNear(limits.lowerBound, 3.379958478) && isNear(limits.upperBound, 10.620041522))
}

@Test(arguments: StaffSample.Draw.allCases)
func `weights in another unit change no share, and no share's standard error`(
  draw: StaffSample.Draw
) throws {
  let small = try StaffSample.design(draw, weights: StaffSample.weights.map { $0 / 7 })
  let stays = StaffSample.stays
  let found = try #require(small.proportion(of: stays, in: StaffSample.isWoman))
  let design = try StaffSample.design(draw)
  let expected = try #require(design.proportion(of: stays, in: StaffSample.isWoman))
  #expect(isNear(found.value, expected.value, 1e-14))
  #expect(isNear(found.standardError, expected.standardError, 1e-13))
  #expect(
    isNear(
      found.designEffect(against: .withReplacement),
      try #require(expected.designEffect(against: .withReplacement))))
}

@Test func `the order of the respondents changes nothing`() throws {
  var generator = SeededGenerator(seed: 34)
  let expected = try #require(
    try StaffSample.design(.byTrustsAndTeams).mean(of: StaffSample.hours))
  for _ in 0..<20 {
    let order = Array(0..<20).shuffled(using: &generator)
    let design = try SampleDesign(
      weights: order.map { StaffSample.weights[$0] }, strata: order.map { StaffSample.region[$0] },
      stages: [
        SamplingStage(
          units: order.map { StaffSample.trust[$0] },
          populationSizes: order.map { StaffSample.trusts[$0] }),
        SamplingStage(
          units: order.map { StaffSample.team[$0] },
          populationSizes: order.map { StaffSample.teams[$0] }),
      ])
    let mean = try #require(design.mean(of: order.map { StaffSample.hours[$0] }))
    #expect(isNear(mean.value, expected.value, 1e-14))
    #expect(isNear(mean.standardError, expected.standardError, 1e-13))
  }
}

@Test func `a domain that nobody is in has no estimates`() throws {
  let design = try SampleDesign(weights: [1, 1, 0])
  let nobody = [false, false, true]
  #expect(design.mean(of: [1, 2, 3], in: nobody) == nil)
  #expect(design.proportion(of: [true, true, true], in: nobody) == nil)
  #expect(design.ratio(of: [1, 2, 3], to: [1, 1, 1], in: nobody) == nil)
  #expect(design.ratio(of: [1, 2, 3], to: [1, -1, 1]) == nil)
  #expect(
    DomainDifference(
      of: [1, 2, 3], in: nobody, lessThatIn: [true, false, false], under: design) == nil)
}

@Test func `one respondent leaves no freedom, no interval and no design effect`() throws {
  let design = try SampleDesign(
    weights: [2, 2, 1], strata: [1, 1, 1], stages: [SamplingStage(units: [1, 2, 2])])
  let mean = try #require(design.mean(of: [4, 5, 6], in: [true, false, false]))
  #expect(mean.value == 4)
  #expect(mean.degreesOfFreedom == 0)
  #expect(mean.interval() == nil)
  #expect(mean.designEffect == nil)
  #expect(mean.proportionInterval(by: .wald) == nil)
}

@Test func `an estimate that nothing varies in has no design effect`() throws {
  let mean = try #require(try SampleDesign(weights: [1, 2, 3]).mean(of: [4, 4, 4]))
  #expect(mean.value == 4)
  #expect(mean.standardError == 0)
  #expect(mean.designEffect == nil)
}

@Test func `numbers for another sample are refused`() async {
  await #expect(processExitsWith: .failure) {
    _ = try SampleDesign(weights: [1, 1]).mean(of: [1, 2, 3])
  }
  await #expect(processExitsWith: .failure) {
    _ = try SampleDesign(weights: [1, 1]).mean(of: [1, 2], in: [true])
  }
}
