import Statistics
import Testing

private let sex = StaffSample.isWoman.map { $0 ? 0 : 1 }
private let stay = StaffSample.stays.map { $0 ? 1 : 0 }

private func raking(of weights: [Double] = StaffSample.weights) throws -> Raking {
  try Raking(
    of: weights,
    to: [
      RakingMargin(categories: sex, targets: [294, 126]),
      RakingMargin(categories: stay, targets: [189, 231]),
    ])
}

private func rakedDesign(_ margins: [[Int]]) throws -> SampleDesign {
  try SampleDesign(
    weights: raking().weights, strata: StaffSample.region,
    stages: [SamplingStage(units: StaffSample.trust)],
    calibration: Calibration(margins: margins, startingWeights: StaffSample.weights))
}

/// R survey 4.1-1: `calibrate(…, calfun = "raking", epsilon = 1e-12)` of the design with trusts.
///
/// R's `rake` gives the same weights, but where the starting weights aren't all alike it leaves them out
/// of the regression, and has 2.1174 and 889.33 here.
@Test func `raked weights have R's standard errors`() throws {
  let design = try rakedDesign([sex, stay])
  #expect(isNear(design.weights[0], 10.438426153) && isNear(design.weights[19], 45.630293469))
  let mean = try #require(design.mean(of: StaffSample.hours))
  #expect(isNear(mean.value, 28.62664665866))
  #expect(isNear(mean.standardError, 1.766622155474))
  let total = try #require(design.total(of: StaffSample.hours))
  #expect(isNear(total.value, 12023.19159664))
  #expect(isNear(total.standardError, 741.981305298890))
  let women = try #require(design.mean(of: StaffSample.hours, in: StaffSample.isWoman))
  #expect(isNear(women.value, 27.33225157165))
  #expect(isNear(women.standardError, 2.714022676617))
}

/// R survey 4.1-1: `postStratify(…, ~sex, …)` of the same design.
@Test func `post-stratified weights have R's standard errors`() throws {
  let margin = RakingMargin(categories: sex, targets: [294, 126])
  let design = try SampleDesign(
    weights: PostStratification(of: StaffSample.weights, to: margin).weights,
    strata: StaffSample.region, stages: [SamplingStage(units: StaffSample.trust)],
    calibration: Calibration(margins: [sex], startingWeights: StaffSample.weights))
  let mean = try #require(design.mean(of: StaffSample.hours))
  #expect(isNear(mean.value, 29.280275925625))
  #expect(isNear(mean.standardError, 3.179350147545))
  let total = try #require(design.total(of: StaffSample.hours))
  #expect(isNear(total.standardError, 1335.327061968785))
}

@Test func `what the weights were raked to can't vary`() throws {
  let design = try rakedDesign([sex, stay])
  let total = try #require(design.total(of: stay.map(Double.init)))
  #expect(abs(total.value - 231) < 1e-7)
  #expect(total.standardError < 1e-9)
}

@Test func `only a share that the weights were raked to is certain`() throws {
  let design = try rakedDesign([sex, stay])
  for row in [StaffSample.stays, StaffSample.isWoman] {
    #expect(try #require(design.proportion(of: row)).isCertain)
  }
  #expect(try !#require(design.mean(of: StaffSample.hours)).isCertain)
  let nobody = StaffSample.stays.map { _ in false }
  #expect(try !#require(design.proportion(of: nobody)).isCertain)
}

@Test(arguments: Estimate.ProportionMethod.allCases)
func `a share that the weights were raked to is its own limits`(
  method: Estimate.ProportionMethod
) throws {
  let share = try #require(try rakedDesign([sex, stay]).proportion(of: StaffSample.stays))
  let interval = try #require(share.proportionInterval(by: method))
  #expect(isNear(interval.lower, 0.55) && isNear(interval.upper, 0.55))
}

@Test func `a margin said twice, or of one category, changes nothing`() throws {
  let once = try rakedDesign([sex, stay])
  let twice = try rakedDesign([sex, stay, sex.map { 9 - $0 }, sex.map { _ in 4 }])
  let expected = try #require(once.mean(of: StaffSample.hours))
  #expect(isNear(twice.mean(of: StaffSample.hours)?.standardError, expected.standardError))
}

@Test func `respondents without weight don't disturb the margins`() throws {
  let weights = [0, 0] + StaffSample.weights.dropFirst(2)
  let design = try SampleDesign(
    weights: raking(of: weights).weights,
    calibration: Calibration(margins: [sex, stay], startingWeights: weights))
  let mean = try #require(design.mean(of: StaffSample.hours))
  #expect(mean.standardError.isFinite && mean.standardError > 0)
  #expect(mean.respondents == 18)
  #expect(try #require(design.proportion(of: StaffSample.stays)).standardError < 1e-9)
}

@Test func `margins of another sample are refused`() async {
  await #expect(processExitsWith: .failure) {
    _ = try SampleDesign(
      weights: [1, 1], calibration: Calibration(margins: [[0]], startingWeights: [1, 1]))
  }
}
