import Survey
import TestSupport
import Testing

@testable import Analysis

struct FindingCountChangeTests {
  private static func change(
    _ first: (String, Int?), _ last: (String, Int?), decimals: Int = 1
  ) throws -> Finding {
    let series = CountSeries(totals: [
      (first.0, [("a", first.1), ("b", 1)]), (last.0, [("a", last.1), ("b", 1)]),
    ])
    let plan = CountTrendPlan(series, hasTotal: false, tables: [.change])
    return try CountedStudy(series, plan, decimals: decimals).table("trend")
  }

  /// NHS Workforce Statistics, November 2014 (Health and Social Care Information Centre):
  /// headcount against the month and the year before, as printed there.
  @Test(arguments: [
    ("2014-10-30", 1_213_336, 3498, "0.3"), ("2013-11-30", 1_197_780, 19_054, "1.6"),
  ])
  func `changes of NHS headcount are those that were printed`(
    date: String, start: Int, difference: Int, percent: String
  ) throws {
    let finding = try Self.change((date, start), ("2014-11-30", 1_216_834))
    #expect(try finding.counted("a", .change).amount == .count(difference))
    #expect(try finding.shown("a", .percentChange) == percent)
  }

  @Test func `the printed yearly change of NHS full-time equivalents is within one of ours`() throws
  {
    let finding = try Self.change(("2013-11-30", 1_050_423), ("2014-11-30", 1_070_964))
    #expect(try finding.counted("a", .change).amount == .count(20_541))
    #expect(try finding.shown("a", .percentChange) == "2.0")
  }

  @Test func `a change, its percentage, index and yearly rate are of the exact counts`() throws {
    let finding = try Self.change(("2020-10-01", 4708), ("2025-01-14", 5903), decimals: 2)
    let numbers = try CountChange.measures.map { try finding.shown("a", $0) }
    #expect(numbers == ["4708", "5903", "1195", "25.38", "125.38", "5.42"])
    #expect(finding.columns.map(\.wave) == ["2020-10-01/2025-01-14"])
    #expect(try finding.counted("a", .percentChange).base == 4708)
  }

  @Test func `nothing has an interval or a count of respondents`() throws {
    let finding = try Self.change(("2020-10-01", 4708), ("2025-01-14", 5903))
    #expect(finding.cells.joined().joined().allSatisfy { $0.interval == nil })
    #expect(!finding.caveats.contains { $0 == .quantileMethod })
  }

  @Test(
    arguments: [
      (nil, 5, ["x", "5", "x", "x", "x", "x"]), (5, nil, ["5", "x", "x", "x", "x", "x"]),
      (0, 5, ["0", "5", "5", "z", "z", "z"]),
      (0, 0, ["0", "0", "0", "z", "z", "z"]), (5, 0, ["5", "0", "-5", "-100.0", "0.0", "-100.0"]),
    ] as [(Int?, Int?, [String])])
  func `a count that isn't there leaves no number, and zero has no percentage`(
    first: Int?, last: Int?, shown: [String]
  ) throws {
    let finding = try Self.change(("2020-10-01", first), ("2022-10-01", last))
    #expect(try CountChange.measures.map { try finding.shown("a", $0) } == shown)
  }

  @Test(arguments: [("2021-09-30", "z", true), ("2021-10-01", "10.0", false)])
  func `less than a year has no yearly rate`(
    last: String, rate: String, isUnder: Bool
  ) throws {
    let finding = try Self.change(("2020-10-01", 10), (last, 11))
    #expect(try finding.shown("a", .annualGrowth) == rate)
    #expect(finding.caveats.contains(.underOneYear) == isUnder)
  }

  @Test(arguments: [("2021-10-31", false), ("2021-12-01", true)])
  func `different months are told`(last: String, differ: Bool) throws {
    let finding = try Self.change(("2020-10-01", 10), (last, 11))
    let told = finding.caveats.contains { if case .differentMonths = $0 { true } else { false } }
    #expect(told == differ)
  }

  @Test func `a break flags what comes from it on, not the first count`() throws {
    let series = CountSeries(totals: [
      ("2020-10-01", [("a", 5), ("b", 3)]), ("2021-10-01", [("a", 6), ("b", nil)]),
      ("2022-10-01", [("a", 7), ("b", nil)]),
    ])
    let day = try #require(CalendarDate("2021-10-01"))
    let split = CountTrendPlan.Break(date: day, reason: "new rules")
    let study = CountedStudy(
      series, CountTrendPlan(series, breaks: [split], tables: [.counts, .change]))
    let counts = try study.table("trend")
    let waves = ["2020-10-01", "2021-10-01", "2022-10-01"]
    #expect(
      try waves.map { try counts.counted("a", at: $0, .count).status }
        == [nil, .breakInSeries, .breakInSeries])
    #expect(try counts.counted("b", at: "2021-10-01", .count).status == .notAvailable)
    let change = try study.table("trend-change")
    #expect(try change.counted("a", .startCount).status == nil)
    #expect(
      try CountChange.measures.dropFirst().map { try change.counted("a", $0).status }
        == Array(repeating: .breakInSeries, count: 5))
    #expect(change.caveats.contains(.breakInSeries(split)))
  }
}
