import Statistics
import Testing

private let stay = StaffSample.stays.map { $0 ? 1 : 0 }

/// R survey 4.1-1: `svychisq`'s F, its degrees of freedom and p.
@Test(arguments: [
  (
    StaffSample.Draw.singly, [0.1313790418756, 1, 19, 0.7210069790773],
    [0.03335343202369, 1.842068977363, 34.9993105699, 0.9589924036878]
  ),
  (
    .inRegions, [0.2127385916144, 1, 17, 0.6504758301209],
    [0.02926979341224, 1.817269110668, 30.89357488135, 0.962212340275]
  ),
  (
    .byTrusts, [0.1193267438194, 1, 4, 0.7471673387975],
    [0.03800985869792, 1.078886527792, 4.315546111169, 0.8704818536939]
  ),
  (
    .byTrustsAndTeams, [0.1608756924327, 1, 4, 0.7088541870315],
    [0.05606444506189, 1.231209152921, 4.924836611686, 0.8680267901669]
  ),
])
func `tables under a design are tested as by R`(
  draw: StaffSample.Draw, bySex: [Double], byRegion: [Double]
) throws {
  let design = try StaffSample.design(draw)
  let sex = StaffSample.isWoman.map { $0 ? 0 : 1 }
  for (rows, expected) in [(sex, bySex), (StaffSample.region, byRegion)] {
    let test = try #require(RaoScottTest(of: rows, by: stay, under: design))
    #expect(isNear(test.f, expected[0]))
    #expect(isNear(test.numeratorDegreesOfFreedom, expected[1]))
    #expect(isNear(test.denominatorDegreesOfFreedom, expected[2]))
    #expect(isNear(test.pValue, expected[3]))
  }
}

@Test func `Pearson's statistic of the weighted table is R's`() throws {
  let design = try StaffSample.design(.byTrusts)
  let test = try #require(RaoScottTest(of: StaffSample.region, by: stay, under: design))
  #expect(isNear(test.chiSquared, 0.07382789724739))
}

/// R survey 4.1-1, with nobody in region 1 counted as staying.
@Test func `an empty cell is left out of the odds ratios, as by R`() throws {
  let design = try StaffSample.design(.byTrusts)
  let rarer = zip(stay, StaffSample.region).map { $1 == 1 ? 0 : $0 }
  let test = try #require(RaoScottTest(of: StaffSample.region, by: rarer, under: design))
  #expect(isNear(test.f, 1.745568560834))
  #expect(isNear(test.numeratorDegreesOfFreedom, 1.138553637342))
  #expect(isNear(test.pValue, 0.2546089873651))
}

/// R survey 4.1-1: `svychisq` of weights calibrated to sex and stay by raking, as in `CalibrationTests`.
@Test func `a table of raked weights is tested as by R`() throws {
  let sex = StaffSample.isWoman.map { $0 ? 0 : 1 }
  let raking = try Raking(
    of: StaffSample.weights,
    to: [
      RakingMargin(categories: sex, targets: [294, 126]),
      RakingMargin(categories: stay, targets: [189, 231]),
    ])
  let design = try SampleDesign(
    weights: raking.weights, strata: StaffSample.region,
    stages: [SamplingStage(units: StaffSample.trust)],
    calibration: Calibration(margins: [sex, stay], startingWeights: StaffSample.weights))
  let test = try #require(RaoScottTest(of: StaffSample.region, by: stay, under: design))
  #expect(isNear(test.f, 0.1006278846535))
  #expect(isNear(test.numeratorDegreesOfFreedom, 1.1446507501404))
  #expect(isNear(test.pValue, 0.7973302725996))
}

@Test func `rows and columns may change places and names`() throws {
  let design = try StaffSample.design(.byTrusts)
  let once = try #require(RaoScottTest(of: StaffSample.region, by: stay, under: design))
  let turned = try #require(
    RaoScottTest(of: stay.map { 7 - $0 }, by: StaffSample.region.map { -$0 }, under: design))
  #expect(isNear(turned.f, once.f, 1e-11))
  #expect(isNear(turned.pValue, once.pValue, 1e-11))
}

@Test func `an answer given outside the domain alone isn't a row`() throws {
  let design = try StaffSample.design(.inRegions)
  let rows = zip(StaffSample.region, StaffSample.isWoman).map { $1 ? $0 % 2 : 5 }
  let found = RaoScottTest(of: rows, by: stay, in: StaffSample.isWoman, under: design)
  let test = try #require(found)
  #expect(test.numeratorDegreesOfFreedom == 1)
  #expect(isNear(test.denominatorDegreesOfFreedom, 10))
}

@Test func `with an answer that doesn't vary there is nothing to test`() throws {
  let design = try StaffSample.design(.byTrusts)
  let same = stay.map { _ in 1 }
  #expect(RaoScottTest(of: same, by: stay, under: design) == nil)
  #expect(RaoScottTest(of: stay, by: same, under: design) == nil)
  let nobody = stay.map { _ in false }
  #expect(RaoScottTest(of: StaffSample.region, by: stay, in: nobody, under: design) == nil)
}

@Test func `a table whose odds ratios can't be told isn't tested`() throws {
  let design = try SampleDesign(weights: [1, 1, 1, 1, 1, 1])
  let diagonal = [0, 1, 2, 0, 1, 2]
  #expect(RaoScottTest(of: diagonal, by: diagonal, under: design) == nil)
}

@Test func `a census has nothing to test`() throws {
  let design = try SampleDesign(
    weights: [1, 1, 1, 1], stages: [SamplingStage(populationSizes: [4, 4, 4, 4])])
  #expect(RaoScottTest(of: [0, 0, 1, 1], by: [0, 1, 0, 1], under: design) == nil)
}

/// R survey 4.1-1: X² = 0.07382789724739 of twenty respondents, in a table of three rows and two columns.
@Test func `Cramér's V is of the weighted table`() throws {
  let design = try StaffSample.design(.byTrusts)
  let test = try #require(RaoScottTest(of: StaffSample.region, by: stay, under: design))
  #expect(isNear(test.cramersV, (0.07382789724739 / 20).squareRoot()))
}

@Test(arguments: [1.0, 0.1, 1.0 / 3, 7e9])
func `answers that tell each other have a V of one and no more`(scale: Double) throws {
  let weights = [3, 1.7, 2.3, 0.9, 1.1, 4.3].map { scale * $0 }
  let design = try SampleDesign(weights: weights)
  let answer = [0, 0, 1, 1, 1, 1]
  let test = try #require(RaoScottTest(of: answer, by: answer, under: design))
  #expect(test.cramersV <= 1 && isNear(test.cramersV, 1))
}
