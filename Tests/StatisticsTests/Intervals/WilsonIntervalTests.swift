import Foundation
import Statistics
import Testing

/// The first four pairs k, n are those of Newcombe (1998a), Table I; the limits are R's.
private let printedByR: [(Int, Int, Double, Double)] = [
  (81, 263, 0.255289, 0.366210),
  (15, 148, 0.062386, 0.160487),
  (0, 20, 0, 0.161125),
  (1, 29, 0.006113, 0.171755),
  (2, 20, 0.0278665, 0.3010336),
  (5, 10, 0.236593, 0.763407),
  (19, 31, 0.438241, 0.762669),
  (7, 31, 0.113951, 0.398124),
  (4, 31, 0.051343, 0.288524),
  (1, 31, 0.005717, 0.161941),
  (0, 31, 0, 0.110255),
  (31, 31, 0.889745, 1),
  (19, 30, 0.455136, 0.781261),
  (11, 14, 0.524108, 0.924286),
  (0, 14, 0, 0.215311),
]

@Test(arguments: printedByR)
func `the interval is R's to six decimals`(k: Int, n: Int, lower: Double, upper: Double) throws {
  let interval = try #require(WilsonInterval(successes: k, of: n))
  #expect(abs(interval.lower - lower) <= 5e-7)
  #expect(abs(interval.upper - upper) <= 5e-7)
}

@Test(arguments: [
  (81, 263, 2_553, 3_662), (15, 148, 624, 1_605), (0, 20, 0, 1_611), (1, 29, 61, 1_718),
])
func `the interval is the one printed in Newcombe 1998a, Table I, method 3`(
  k: Int, n: Int, lower: Int, upper: Int
) throws {
  let interval = try #require(WilsonInterval(successes: k, of: n))
  #expect(rounded(interval.lower, decimals: 4, by: .halfUp) == lower)
  #expect(rounded(interval.upper, decimals: 4, by: .halfUp) == upper)
}

@Test func `there is no interval without trials`() {
  #expect(WilsonInterval(successes: 0, of: 0) == nil)
}

@Test(arguments: [1, 2, 7, 31, 999, 1_000_003, 1 << 53])
func `the limits at the ends are exactly 0 and 1`(n: Int) throws {
  let none = try #require(WilsonInterval(successes: 0, of: n))
  let all = try #require(WilsonInterval(successes: n, of: n))
  #expect(none.lower == 0)
  #expect(all.upper == 1)
  #expect(none.upper == 1 - all.lower)
}

@Test func `each limit P satisfies (p − P)² = z² P (1 − P) / n`() throws {
  let z = WilsonInterval.z95
  for n in 1...40 {
    for k in 0...n {
      let interval = try #require(WilsonInterval(successes: k, of: n))
      let p = Double(k) / Double(n)
      #expect(0 <= interval.lower && interval.lower <= p && p <= interval.upper)
      for limit in [interval.lower, interval.upper] {
        let squaredDistance = (p - limit) * (p - limit)
        #expect(abs(squaredDistance - z * z * limit * (1 - limit) / Double(n)) < 1e-14)
      }
    }
  }
}

@Test func `5 % of the normal distribution lies beyond z95`() {
  #expect(abs(erfc(WilsonInterval.z95 / 2.0.squareRoot()) - 0.05) < 1e-16)
}

@Test func `more successes than trials are refused`() async {
  await #expect(processExitsWith: .failure) { _ = WilsonInterval(successes: 4, of: 3) }
}
