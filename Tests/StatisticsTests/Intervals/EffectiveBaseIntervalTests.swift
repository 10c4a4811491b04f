import Statistics
import Testing

/// Shares of R's `survey::api`, by design: the share, its standard error, the sample's size and the
/// design's degrees of freedom, and the limits of `svyciprop` of survey 4.1-1, by logit and by beta.
private let svyciprop: [(Double, Double, Int, Double, [Double], [Double])] = [
  (0.815, 0.027077646, 200, 199, [0.75559689, 0.86259061], [0.75507175, 0.86560434]),
  (0.827948011, 0.0243447801, 200, 197, [0.77453965, 0.87081485], [0.77417133, 0.87343159]),
  (0.87431694, 0.020359477, 183, 14, [0.82379889, 0.91190008], [0.82370221, 0.91470449]),
  (0.75129151, 0.066394988, 126, 39, [0.59550787, 0.86107438], [0.59077113, 0.87329228]),
  (0.0218579235, 0.0226224509, 183, 14, [0.002304691, 0.177747767], [0.000216147, 0.137507764]),
]

struct EffectiveBaseIntervalTests {
  @Test(arguments: svyciprop)
  func `the logit interval by standard error is svyciprop's`(
    share: Double, error: Double, count: Int, freedom: Double, logit: [Double], beta: [Double]
  ) throws {
    let t = Distribution.studentT(degreesOfFreedom: freedom).centralQuantile(level: 0.95)
    let interval = try #require(
      ProportionInterval.logit(share: share, standardError: error, quantile: t))
    #expect(abs(interval.lower - logit[0]) < 2e-8)
    #expect(abs(interval.upper - logit[1]) < 2e-8)
  }

  /// The base is p (1 − p) / s², times the squared ratio of t quantiles for n − 1 and for the design's
  /// degrees of freedom (Korn and Graubard 1998).
  @Test(arguments: svyciprop)
  func `the exact interval of an effective base is svyciprop's by beta`(
    share: Double, error: Double, count: Int, freedom: Double, logit: [Double], beta: [Double]
  ) throws {
    let ratio =
      Distribution.studentT(degreesOfFreedom: Double(count - 1)).centralQuantile(level: 0.95)
      / Distribution.studentT(degreesOfFreedom: freedom).centralQuantile(level: 0.95)
    let base = share * (1 - share) / (error * error) * ratio * ratio
    let interval = try #require(
      ProportionInterval(share: share, effectiveBase: base, method: .clopperPearson))
    #expect(abs(interval.lower - beta[0]) < 2e-8)
    #expect(abs(interval.upper - beta[1]) < 2e-8)
  }

  /// The share of schools without learners of English in `survey::api`'s cluster sample: survey 4.5.
  @Test func `Wilson's interval by a t quantile is svyciprop's`() throws {
    let (share, error) = (0.0218579235, 0.0226224509)
    let t = Distribution.studentT(degreesOfFreedom: 14).centralQuantile(level: 0.95)
    let base = share * (1 - share) / (error * error)
    let interval = try #require(
      ProportionInterval.wilson(share: share, effectiveBase: base, quantile: t))
    #expect(abs(interval.lower - 0.0031787772) < 2e-9)
    #expect(abs(interval.upper - 0.1353912850) < 2e-9)
    #expect(ProportionInterval.wilson(share: share, effectiveBase: 0, quantile: t) == nil)
  }

  @Test(arguments: ProportionInterval.Method.allCases)
  func `a whole base gives the interval of successes in trials`(
    method: ProportionInterval.Method
  ) {
    for k in 0...8 {
      let counted = ProportionInterval(successes: k, of: 8, method: method)
      let shared = ProportionInterval(share: Double(k) / 8, effectiveBase: 8, method: method)
      #expect(counted == shared, "\(k)")
    }
  }

  @Test(arguments: ProportionInterval.Method.allCases)
  func `an interval widens as its base shrinks, whole or not`(
    method: ProportionInterval.Method
  ) throws {
    let intervals = [100, 61.5, 20.25, 4.7].compactMap {
      ProportionInterval(share: 0.3, effectiveBase: $0, method: method)
    }
    try #require(intervals.count == 4)
    for (large, small) in zip(intervals, intervals.dropFirst()) {
      #expect(small.lower < large.lower && large.upper < small.upper)
    }
  }

  @Test func `an endless base leaves one point`() {
    let interval = ProportionInterval(share: 0.3, effectiveBase: .infinity, method: .wilson)
    #expect(interval?.lower == 0.3 && interval?.upper == 0.3)
  }

  @Test(arguments: [0.0, 1])
  func `the logit of 0 and of 1 has no interval by standard error`(share: Double) {
    #expect(ProportionInterval.logit(share: share, standardError: 0.1, quantile: 1.96) == nil)
  }

  @Test func `a share above 1 is refused`() async {
    await #expect(processExitsWith: .failure) {
      _ = ProportionInterval(share: 61, effectiveBase: 31, method: .wilson)
    }
  }
}
