import Survey
import Testing

@testable import Analysis

private let (role, side, years) = (WeightedStudy.role, WeightedStudy.side, WeightedStudy.years)

private let measures: [Measure] = [
  .mean, .standardError, .standardDeviation, .total, .totalStandardError, .designEffect, .median,
  .quartile1, .minimum, .maximum,
]

/// R survey 4.1-1: svymean, confint, svytotal and svyvar of years, with svydesign(ids=~1) and with
/// svydesign(ids=~u, strata=~s).
@Test(arguments: [
  (false, 0.758521826617, 2.95187644834, 6.18537845362, 17.0640948583),
  (true, 0.774099470902, 2.67447428167, 6.4627806203, 15.9243000893),
])
func `a weighted mean has the error of its design`(
  isClustered: Bool, error: Double, lower: Double, upper: Double, totalError: Double
) throws {
  let responses =
    isClustered
    ? WeightedStudy.responses(strata: WeightedStudy.strata, units: WeightedStudy.units)
    : WeightedStudy.responses()
  let study = WeightedStudy(
    [.weighted(years, show: measures)], design: isClustered ? WeightedStudy.design() : nil,
    responses: responses)
  let finding = try #require(try study.findings().first)
  let mean = try finding.figure("*", .mean)
  #expect(isClose(mean.double, 4.56862745098))
  #expect(isClose(try finding.figure("*", .standardError).double, error))
  #expect(isClose(mean.interval?.lowerBound, lower))
  #expect(isClose(mean.interval?.upperBound, upper))
  #expect(isClose(try finding.figure("*", .total).double, 116.5))
  #expect(isClose(try finding.figure("*", .totalStandardError).double, totalError))
  #expect(
    isClose(try finding.figure("*", .standardDeviation).double, 2.806192234))
  #expect(try finding.shown("*", .minimum) == "1")
  #expect(try finding.shown("*", .maximum) == "11")
  #expect(mean.weightedBase == 25.5 && mean.base == 16)
  #expect(finding.weightedBases.map(\.sum) == [25.5])
}
