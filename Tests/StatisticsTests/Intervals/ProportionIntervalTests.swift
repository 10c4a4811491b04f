import Statistics
import Testing

private typealias Row = (ProportionInterval.Method, Int, Int, Double, Double)

/// Limits at 95 % by R 4.2.2, from `prop.test`, `binom.test`, `qbeta` or the formula in its arithmetic.
///
/// The first four k, n are those of Newcombe (1998), *Statistics in Medicine* 17:857-872, Table I.
private let printedByR: [Row] = [
  (.wald, 81, 263, 0.252190, 0.363779),
  (.wilson, 81, 263, 0.255289, 0.366210),
  (.wilsonCorrected, 81, 263, 0.253509, 0.368176),
  (.clopperPearson, 81, 263, 0.252737, 0.367622),
  (.midP, 81, 263, 0.254402, 0.365773),
  (.jeffreys, 81, 263, 0.254522, 0.365647),
  (.agrestiCoull, 81, 263, 0.255221, 0.366277),
  (.logit, 81, 263, 0.255148, 0.366382),
  (.wald, 15, 148, 0.052730, 0.149973),
  (.wilson, 15, 148, 0.062386, 0.160487),
  (.wilsonCorrected, 15, 148, 0.059778, 0.164450),
  (.clopperPearson, 15, 148, 0.057844, 0.161650),
  (.midP, 15, 148, 0.060064, 0.158122),
  (.jeffreys, 15, 148, 0.060449, 0.157643),
  (.agrestiCoull, 15, 148, 0.061386, 0.161488),
  (.logit, 15, 148, 0.062028, 0.161317),
  (.wald, 0, 20, 0, 0),
  (.wilson, 0, 20, 0, 0.161125),
  (.wilsonCorrected, 0, 20, 0, 0.200453),
  (.clopperPearson, 0, 20, 0, 0.168433),
  (.midP, 0, 20, 0, 0.139108),
  (.jeffreys, 0, 20, 0, 0.116639),
  (.agrestiCoull, 0, 20, -0.028684, 0.189810),
  (.wald, 1, 29, -0.031927, 0.100892),
  (.wilson, 1, 29, 0.006113, 0.171755),
  (.wilsonCorrected, 1, 29, 0.001803, 0.196282),
  (.clopperPearson, 1, 29, 0.000873, 0.177644),
  (.midP, 1, 29, 0.001725, 0.158537),
  (.jeffreys, 1, 29, 0.003746, 0.150078),
  (.agrestiCoull, 1, 29, -0.008418, 0.186287),
  (.logit, 1, 29, 0.004836, 0.207914),
  (.wald, 2, 20, -0.031478, 0.231478),
  (.wilson, 2, 20, 0.0278665, 0.3010336),
  (.clopperPearson, 2, 20, 0.0123485, 0.3169827),
  (.jeffreys, 2, 20, 0.0213725, 0.2838533),
  (.agrestiCoull, 2, 20, 0.0156562, 0.3132439),
  (.wald, 5, 10, 0.190102, 0.809898),
  (.wilson, 5, 10, 0.236593, 0.763407),
  (.wilsonCorrected, 5, 10, 0.236593, 0.763407),
  (.clopperPearson, 5, 10, 0.187086, 0.812914),
  (.midP, 5, 10, 0.212009, 0.787991),
  (.jeffreys, 5, 10, 0.223529, 0.776471),
  (.agrestiCoull, 5, 10, 0.236593, 0.763407),
  (.logit, 5, 10, 0.224507, 0.775493),
  (.wald, 19, 31, 0.441439, 0.784367),
  (.wilson, 19, 31, 0.438241, 0.762669),
  (.wilsonCorrected, 19, 31, 0.422871, 0.775835),
  (.clopperPearson, 19, 31, 0.421870, 0.781500),
  (.midP, 19, 31, 0.434934, 0.770633),
  (.jeffreys, 19, 31, 0.437691, 0.768103),
  (.agrestiCoull, 19, 31, 0.437817, 0.763093),
  (.logit, 19, 31, 0.434584, 0.765350),
  (.wald, 7, 31, 0.078623, 0.372990),
  (.wilson, 7, 31, 0.113951, 0.398124),
  (.wilsonCorrected, 7, 31, 0.102779, 0.415408),
  (.clopperPearson, 7, 31, 0.095942, 0.410964),
  (.midP, 7, 31, 0.104482, 0.396367),
  (.jeffreys, 7, 31, 0.107114, 0.392990),
  (.agrestiCoull, 7, 31, 0.111118, 0.400957),
  (.logit, 7, 31, 0.111643, 0.403665),
  (.wald, 4, 31, 0.011023, 0.247042),
  (.wilson, 4, 31, 0.051343, 0.288524),
  (.wilsonCorrected, 4, 31, 0.042162, 0.307622),
  (.clopperPearson, 4, 31, 0.036302, 0.298336),
  (.midP, 4, 31, 0.042377, 0.282538),
  (.jeffreys, 4, 31, 0.045163, 0.278202),
  (.agrestiCoull, 4, 31, 0.045225, 0.294642),
  (.logit, 4, 31, 0.049284, 0.297449),
  (.wald, 1, 31, -0.029938, 0.094455),
  (.wilson, 1, 31, 0.005717, 0.161941),
  (.wilsonCorrected, 1, 31, 0.001686, 0.185106),
  (.clopperPearson, 1, 31, 0.000816, 0.167021),
  (.midP, 1, 31, 0.001613, 0.148978),
  (.jeffreys, 1, 31, 0.003503, 0.141038),
  (.agrestiCoull, 1, 31, -0.008192, 0.175850),
  (.logit, 1, 31, 0.004525, 0.196418),
  (.wald, 0, 31, 0, 0),
  (.wilson, 0, 31, 0, 0.110255),
  (.wilsonCorrected, 0, 31, 0, 0.137271),
  (.clopperPearson, 0, 31, 0, 0.112189),
  (.midP, 0, 31, 0, 0.092114),
  (.jeffreys, 0, 31, 0, 0.077230),
  (.agrestiCoull, 0, 31, -0.020655, 0.130911),
  (.wald, 31, 31, 1, 1),
  (.wilson, 31, 31, 0.889745, 1),
  (.wilsonCorrected, 31, 31, 0.862729, 1),
  (.clopperPearson, 31, 31, 0.887811, 1),
  (.midP, 31, 31, 0.907886, 1),
  (.jeffreys, 31, 31, 0.922770, 1),
  (.agrestiCoull, 31, 31, 0.869089, 1.020655),
]

/// Limits at 90 % and 99 % by R 4.2.2; mid-P by `uniroot` on `pbinom` and `dbinom`.
private let otherLevels: [(ProportionInterval.Method, Int, Int, Double, Double, Double)] = [
  (.wilsonCorrected, 81, 263, 0.9, 0.261511202181, 0.358526584457),
  (.wilson, 81, 263, 0.9, 0.263313617188, 0.356566349608),
  (.clopperPearson, 81, 263, 0.9, 0.261055746009, 0.358178495576),
  (.jeffreys, 81, 263, 0.9, 0.262861479708, 0.356213613588),
  (.wilsonCorrected, 3, 17, 0.99, 0.0339384311366, 0.518044066805),
  (.wilson, 3, 17, 0.99, 0.0458297065447, 0.488756791307),
  (.clopperPearson, 3, 17, 0.99, 0.0209243443004, 0.510403750495),
  (.jeffreys, 3, 17, 0.99, 0.0309810245937, 0.476764540447),
  (.midP, 81, 263, 0.9, 0.262759819265, 0.356318969509),
  (.midP, 3, 17, 0.99, 0.0260718056767, 0.487720837491),
  (.midP, 19, 31, 0.9, 0.463223553211, 0.747490726069),
]

struct ProportionIntervalTests {
  @Test(arguments: printedByR)
  func `each method's limits are R's to six decimals`(
    method: ProportionInterval.Method, k: Int, n: Int, lower: Double, upper: Double
  ) throws {
    let interval = try #require(ProportionInterval(successes: k, of: n, method: method))
    #expect(abs(interval.lower - lower) <= 5.01e-7)
    #expect(abs(interval.upper - upper) <= 5.01e-7)
  }

  @Test(arguments: otherLevels)
  func `each level's limits are R's to eleven decimals`(
    method: ProportionInterval.Method, k: Int, n: Int, level: Double, lower: Double, upper: Double
  ) throws {
    let interval = try #require(
      ProportionInterval(successes: k, of: n, method: method, level: level))
    #expect(abs(interval.lower - lower) <= 1e-11)
    #expect(abs(interval.upper - upper) <= 1e-11)
  }

  @Test(arguments: [
    (81, 263, 2_527, 3_676), (0, 20, 0, 1_684), (15, 148, 578, 1_617), (1, 29, 9, 1_776),
  ])
  func `the exact interval is the one printed in Newcombe 1998a, Table I, method 5`(
    k: Int, n: Int, lower: Int, upper: Int
  ) throws {
    let interval = try #require(
      ProportionInterval(successes: k, of: n, method: .clopperPearson))
    #expect(rounded(interval.lower, decimals: 4, by: .halfUp) == lower)
    #expect(rounded(interval.upper, decimals: 4, by: .halfUp) == upper)
  }

  @Test(arguments: ProportionInterval.Method.allCases)
  func `there is no interval without trials`(method: ProportionInterval.Method) {
    #expect(ProportionInterval(successes: 0, of: 0, method: method) == nil)
    #expect(ProportionInterval(share: 0.5, effectiveBase: 0, method: method) == nil)
  }

  @Test(arguments: [(0, 20), (0, 31), (31, 31), (1, 1), (0, 1)])
  func `the logit of 0 and of 1 has no interval`(k: Int, n: Int) {
    #expect(ProportionInterval(successes: k, of: n, method: .logit) == nil)
  }

  @Test(arguments: ProportionInterval.Method.allCases, [1, 2, 31, 100_000])
  func `at the ends a limit is exactly 0 or 1, but for Agresti and Coull's`(
    method: ProportionInterval.Method, n: Int
  ) {
    let none = ProportionInterval(successes: 0, of: n, method: method)
    let all = ProportionInterval(successes: n, of: n, method: method)
    switch method {
    case .logit: #expect(none == nil && all == nil)
    case .agrestiCoull:
      #expect((none?.lower ?? 0) < 0 && (all?.upper ?? 1) > 1)
      #expect(none?.clipped.lower == 0 && all?.clipped.upper == 1)
    case .wald:
      #expect(none?.lower == 0 && none?.upper == 0)
      #expect(all?.lower == 1 && all?.upper == 1)
    case .wilson, .wilsonCorrected, .clopperPearson, .midP, .jeffreys:
      #expect(none?.lower == 0 && all?.upper == 1)
    }
  }

  @Test(arguments: ProportionInterval.Method.allCases)
  func `failures have the interval of successes turned round`(
    method: ProportionInterval.Method
  ) throws {
    for n in [1, 2, 5, 30, 31] {
      for k in 0...n {
        let there = ProportionInterval(successes: k, of: n, method: method, level: 0.9)
        let back = ProportionInterval(successes: n - k, of: n, method: method, level: 0.9)
        #expect((there == nil) == (back == nil))
        guard let there, let back else { continue }
        #expect(abs(there.lower + back.upper - 1) < 1e-13, "\(k) of \(n)")
      }
    }
  }

  @Test(arguments: ProportionInterval.Method.allCases)
  func `an interval holds the share and grows with the level`(
    method: ProportionInterval.Method
  ) throws {
    for k in 1...29 {
      let share = Double(k) / 30
      let intervals = [0.5, 0.8, 0.95, 0.999].compactMap {
        ProportionInterval(successes: k, of: 30, method: method, level: $0)
      }
      try #require(intervals.count == 4)
      #expect(intervals.allSatisfy { $0.lower < share && share < $0.upper })
      for (narrow, wide) in zip(intervals, intervals.dropFirst()) {
        #expect(wide.lower < narrow.lower && narrow.upper < wide.upper)
      }
    }
  }

  @Test func `at 95 % Wilson's method is the interval that is printed, to the last bit`() throws {
    for n in 1...60 {
      for k in 0...n {
        let printed = try #require(WilsonInterval(successes: k, of: n))
        let interval = try #require(ProportionInterval(successes: k, of: n, method: .wilson))
        #expect(interval.lower == printed.lower && interval.upper == printed.upper)
      }
    }
  }

  @Test(arguments: [0.0, 1, -0.5, 95])
  func `a level that isn't between 0 and 1 is refused`(level: Double) async {
    await #expect(processExitsWith: .failure) { [level] in
      _ = ProportionInterval(successes: 1, of: 2, method: .wilson, level: level)
    }
  }

  @Test func `more successes than trials are refused`() async {
    await #expect(processExitsWith: .failure) {
      _ = ProportionInterval(successes: 4, of: 3, method: .midP)
    }
  }
}
