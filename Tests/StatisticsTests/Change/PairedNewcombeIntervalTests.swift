import Statistics
import Testing

/// Two tables of Fagerland, Lydersen and Laake, *Statistical Analysis of Contingency Tables* (2017).
///
/// Chapter 8, square-and-add: a trial by Cavo (2012), with the limits that the tests of the R package
/// contingencytables 3.1.0 expect, and one by Bentur (2009) to three decimals.
@Test(arguments: [
  (PairedTable(both: 59, onlyFirst: 6, onlySecond: 16, neither: 80), 4, -1_186, -46),
  (PairedTable(both: 1, onlyFirst: 1, onlySecond: 7, neither: 12), 3, -507, -26),
])
func `the interval is the one that contingencytables prints`(
  table: PairedTable, decimals: Int, lower: Int, upper: Int
) throws {
  let interval = try #require(PairedNewcombeInterval(table))
  #expect(rounded(interval.lower, decimals: decimals, by: .halfUp) == lower)
  #expect(rounded(interval.upper, decimals: decimals, by: .halfUp) == upper)
}

@Test func `there is no interval of nobody`() {
  #expect(
    PairedNewcombeInterval(PairedTable(both: 0, onlyFirst: 0, onlySecond: 0, neither: 0)) == nil)
}

@Test func `the interval holds the difference and turns round with it`() throws {
  for both in 0...4 {
    for first in 0...4 {
      for second in 0...4 {
        for neither in 0...4 where both + first + second + neither > 0 {
          let table = PairedTable(
            both: both, onlyFirst: first, onlySecond: second, neither: neither)
          let turned = PairedTable(
            both: both, onlyFirst: second, onlySecond: first, neither: neither)
          let interval = try #require(PairedNewcombeInterval(table))
          let back = try #require(PairedNewcombeInterval(turned))
          let difference = Double(first - second) / Double(table.total)
          #expect(interval.lower <= difference + 1e-15 && difference <= interval.upper + 1e-15)
          #expect(-1 <= interval.lower && interval.upper <= 1)
          #expect(abs(interval.lower + back.upper) < 1e-15)
        }
      }
    }
  }
}

@Test func `people can't be fewer than none`() async {
  await #expect(processExitsWith: .failure) {
    _ = PairedTable(both: 0, onlyFirst: -1, onlySecond: 0, neither: 0)
  }
}
