import Testing

@testable import Statistics

struct CompoundAnnualGrowthTests {
  /// Registered arts therapists, 1 October 2020 and 14 January 2025 (Health and Care Professions
  /// Council, registrant snapshots); the rate by Python: 100 * ((5903/4708)**(365.25/1566) - 1).
  @Test func `a register's growth over 1,566 days`() throws {
    let growth = try #require(CompoundAnnualGrowth(from: 4708, to: 5903, days: 1566))
    #expect(abs(100 * growth.rate - 5.417_424_241_421_6) < 1e-12)
  }

  @Test func `what doubles in four years grows by the fourth root of two`() throws {
    let growth = try #require(CompoundAnnualGrowth(from: 100, to: 200, days: 1461))
    #expect(abs(growth.rate - 0.189_207_115_002_721) < 1e-14)
  }

  @Test func `growing back gives the first number again`() throws {
    let growth = try #require(CompoundAnnualGrowth(from: 30_223, to: 40_040, days: 731))
    var number = 30_223.0
    for _ in 0..<2 { number *= 1 + growth.rate }
    // Two years of 365.25 days are 730.5 days, half a day short.
    #expect(abs(number - 40_040) < 10)
  }

  @Test(arguments: [(100, 100, 0.0), (100, 0, -1.0)])
  func `standing still and vanishing are rates too`(first: Int, last: Int, rate: Double) throws {
    #expect(try #require(CompoundAnnualGrowth(from: first, to: last, days: 900)).rate == rate)
  }

  @Test(arguments: [(0, 5, 900), (0, 0, 900), (5, 6, 0)])
  func `nothing grows from zero, nor in no time`(first: Int, last: Int, days: Int) {
    #expect(CompoundAnnualGrowth(from: first, to: last, days: days) == nil)
  }
}
