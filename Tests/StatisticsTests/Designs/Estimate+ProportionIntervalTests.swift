import Statistics
import Testing

/// R survey 4.1-1: `svyciprop(~stay, …, method)` with "beta", "mean", "asin" and "xlogit".
@Test(arguments: [
  (
    StaffSample.Draw.singly,
    [
      (0.3313614490692, 0.8284181971997), (0.3429364107585, 0.8540710705383),
      (0.341271061638, 0.8295632944704), (0.3397713960002, 0.8119578415375),
    ]
  ),
  (
    .byTrusts,
    [
      (0.2455556477438, 0.8878068154851), (0.2578505860325, 0.9391568952642),
      (0.2617713476823, 0.8895503800789), (0.2653393367938, 0.8601899238134),
    ]
  ),
  (
    .byTrustsAndTeams,
    [
      (0.3098504352702, 0.8439832597535), (0.3223528912665, 0.8746545900303),
      (0.3215078640072, 0.8450570585001), (0.3208274508826, 0.8246884341176),
    ]
  ),
])
func `a share under a design has R's limits`(
  draw: StaffSample.Draw, expected: [(Double, Double)]
) throws {
  let stay = try #require(try StaffSample.design(draw).proportion(of: StaffSample.stays))
  let methods: [Estimate.ProportionMethod] = [.beta, .wald, .arcsine, .logit]
  for (method, limits) in zip(methods, expected) {
    let interval = try #require(stay.proportionInterval(by: method))
    #expect(isNear(interval.lower, limits.0), "\(method)")
    #expect(isNear(interval.upper, limits.1), "\(method)")
  }
}

@Test func `another confidence has R's limits as well`() throws {
  let stay = try #require(try StaffSample.design(.byTrusts).proportion(of: StaffSample.stays))
  let interval = try #require(stay.proportionInterval(by: .beta, level: 0.9))
  #expect(isNear(interval.lower, 0.3095035270996) && isNear(interval.upper, 0.8438138687497))
}

/// The limits are where the share is t standard errors off, if its standard error is that of n* people.
@Test(arguments: StaffSample.Draw.allCases)
func `Wilson's limits solve their equation`(draw: StaffSample.Draw) throws {
  let design = try StaffSample.design(draw)
  let stay = try #require(design.proportion(of: StaffSample.stays))
  let p = stay.value
  let n = p * (1 - p) / (stay.standardError * stay.standardError)
  let t = Distribution.studentT(degreesOfFreedom: Double(stay.degreesOfFreedom))
    .upperQuantile(0.025)
  let interval = try #require(stay.proportionInterval(by: .wilson))
  for limit in [interval.lower, interval.upper] {
    #expect(isNear((p - limit) * (p - limit), t * t * limit * (1 - limit) / n))
  }
  #expect(interval.lower < p && p < interval.upper)
}

private let weights = [1.0, 1, 2, 2, 4]

/// (Σ w)² / Σ w² is 100/26 and t is Student's with four degrees; R 4.2.2: `qt(.975, 4)`, `qbeta`.
@Test func `where all say no, limits come from the effective size of the weights`() throws {
  let design = try SampleDesign(weights: weights)
  let none = try #require(design.proportion(of: weights.map { _ in false }))
  let t = 2.776445105198
  let n = 100.0 / 26
  let wilson = try #require(none.proportionInterval(by: .wilson))
  #expect(wilson.lower == 0)
  #expect(isNear(wilson.upper, t * t / (n + t * t)))
  let beta = try #require(none.proportionInterval(by: .beta))
  #expect(beta.lower == 0)
  #expect(isNear(beta.upper, 0.6167656734))
  #expect(none.proportionInterval(by: .logit) == nil)
  #expect(none.proportionInterval(by: .arcsine) == nil)
  let wald = try #require(none.proportionInterval(by: .wald))
  #expect(wald.lower == 0 && wald.upper == 0)
}

@Test(arguments: [Estimate.ProportionMethod.wilson, .beta])
func `where all say yes, the limits are those of no, turned round`(
  method: Estimate.ProportionMethod
) throws {
  let design = try SampleDesign(weights: weights)
  let all = try #require(design.proportion(of: weights.map { _ in true }))
  let none = try #require(design.proportion(of: weights.map { _ in false }))
  let above = try #require(all.proportionInterval(by: method))
  let below = try #require(none.proportionInterval(by: method))
  #expect(above.upper == 1)
  #expect(isNear(above.lower, 1 - below.upper, 1e-12))
}

@Test(arguments: Estimate.ProportionMethod.allCases)
func `a census leaves nothing open`(method: Estimate.ProportionMethod) throws {
  let design = try SampleDesign(
    weights: [1, 1, 1, 1], stages: [SamplingStage(populationSizes: [4, 4, 4, 4])])
  let share = try #require(design.proportion(of: [true, false, false, false]))
  #expect(share.isCensus)
  let interval = try #require(share.proportionInterval(by: method))
  #expect(interval.lower == 0.25 && interval.upper == 0.25)
}

@Test func `arcsine limits stay from 0 to 1`() throws {
  let design = try SampleDesign(weights: [1, 1, 1])
  let share = try #require(design.proportion(of: [true, false, false]))
  let interval = try #require(share.proportionInterval(by: .arcsine))
  #expect(interval.lower == 0 && interval.upper == 1)
}
