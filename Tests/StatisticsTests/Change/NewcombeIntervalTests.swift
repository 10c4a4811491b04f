import Statistics
import Testing

/// Newcombe (1998b), *Statistics in Medicine* 17:873-890, Table II, method 10, in units of 0.0001.
private let printed: [(Int, Int, Int, Int, Int, Int)] = [
  (56, 70, 48, 80, 524, 3_339), (9, 10, 3, 10, 1_705, 8_090), (6, 7, 2, 7, 582, 8_062),
  (5, 56, 0, 29, -381, 1_926), (0, 10, 0, 20, -1_611, 2_775), (0, 10, 0, 10, -2_775, 2_775),
  (10, 10, 0, 20, 6_791, 10_000), (10, 10, 0, 10, 6_075, 10_000),
]

@Test(arguments: printed)
func `the interval is the one printed in Newcombe 1998b, Table II, method 10`(
  k1: Int, n1: Int, k2: Int, n2: Int, lower: Int, upper: Int
) throws {
  let interval = try #require(NewcombeInterval(successes: k1, of: n1, minus: k2, of: n2))
  #expect(rounded(interval.lower, decimals: 4, by: .halfUp) == lower)
  #expect(rounded(interval.upper, decimals: 4, by: .halfUp) == upper)
}

/// R 4.2.2, from the limits of `prop.test(correct = FALSE)`.
@Test(arguments: [
  (0.9, 0.0765641915441, 0.313644583583), (0.99, 0.00537086925008, 0.371808431776),
])
func `another level has R's limits`(level: Double, lower: Double, upper: Double) throws {
  let interval = try #require(
    NewcombeInterval(successes: 56, of: 70, minus: 48, of: 80, level: level))
  #expect(abs(interval.lower - lower) < 1e-11)
  #expect(abs(interval.upper - upper) < 1e-11)
}

@Test func `there is no interval without trials on either side`() {
  #expect(NewcombeInterval(successes: 0, of: 0, minus: 1, of: 2) == nil)
  #expect(NewcombeInterval(successes: 1, of: 2, minus: 0, of: 0) == nil)
}

@Test func `turning the difference round turns the interval round`() throws {
  for (k1, n1, k2, n2, _, _) in printed {
    let there = try #require(NewcombeInterval(successes: k1, of: n1, minus: k2, of: n2))
    let back = try #require(NewcombeInterval(successes: k2, of: n2, minus: k1, of: n1))
    #expect(abs(there.lower + back.upper) < 1e-15 && abs(there.upper + back.lower) < 1e-15)
  }
}

@Test func `the interval holds the difference and stays between −1 and 1`() throws {
  for n1 in 1...7 {
    for n2 in 1...7 {
      for k1 in 0...n1 {
        for k2 in 0...n2 {
          let interval = try #require(NewcombeInterval(successes: k1, of: n1, minus: k2, of: n2))
          let difference = Double(k1) / Double(n1) - Double(k2) / Double(n2)
          #expect(interval.lower <= difference && difference <= interval.upper)
          #expect(-1 <= interval.lower && interval.upper <= 1)
        }
      }
    }
  }
}
