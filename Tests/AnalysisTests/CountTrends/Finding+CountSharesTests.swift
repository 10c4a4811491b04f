import Survey
import TestSupport
import Testing

@testable import Analysis

struct FindingCountSharesTests {
  private static func count(
    _ date: String, _ unit: String, _ category: String?, _ count: Int
  ) throws -> CountSeries.Count {
    CountSeries.Count(
      date: try #require(CalendarDate(date)), unit: unit,
      part: category.map { .init(breakdown: "sex", category: $0) }, count: count)
  }

  private static func series() throws -> CountSeries {
    CountSeries([
      try count("2020-10-01", "a", nil, 10), try count("2020-10-01", "a", "f", 6),
      try count("2020-10-01", "a", "m", 3), try count("2020-10-01", "a", "u", 1),
      try count("2020-10-01", "b", nil, 90), try count("2021-10-01", "a", nil, 8),
      try count("2021-10-01", "a", "f", 8), try count("2021-10-01", "b", nil, 2),
      try count("2021-10-01", "b", "f", 0), try count("2021-10-01", "b", "u", 2),
    ])
  }

  private static func shares() throws -> Finding {
    let series = try series()
    let plan = CountTrendPlan(series, by: "sex", unknown: ["u"], tables: [.shares])
    return try CountedStudy(series, plan).table("trend")
  }

  @Test func `a share is of all, and of the known`() throws {
    let finding = try Self.shares()
    let women = try finding.measures.map {
      try finding.counted("a", at: "2020-10-01", part: "f", $0).shown
    }
    #expect(finding.measures == [.count, .percent, .percentOfKnown])
    #expect(women == ["6", "60.0", "66.7"])
    #expect(try finding.counted("a", at: "2020-10-01", part: "f", .percent).base == 10)
    #expect(try finding.counted("a", at: "2020-10-01", part: "f", .percentOfKnown).base == 9)
    #expect(try finding.counted("a", at: "2020-10-01", part: "u", .percent).shown == "10.0")
    #expect(try finding.counted("a", at: "2020-10-01", part: "u", .percentOfKnown).shown == "z")
    #expect(finding.caveats.contains(.unknownLeftOut(["u"])))
  }

  @Test func `a category or a division that isn't there has no number`() throws {
    let finding = try Self.shares()
    #expect(try finding.counted("a", at: "2021-10-01", part: "m", .percent).shown == "x")
    #expect(try finding.counted("a", at: "2021-10-01", part: "u", .count).shown == "x")
    #expect(try finding.counted("b", at: "2020-10-01", part: "f", .percentOfKnown).shown == "x")
  }

  @Test func `a share of nobody known is no number`() throws {
    let finding = try Self.shares()
    #expect(try finding.counted("b", at: "2021-10-01", part: "f", .percent).shown == "0.0")
    #expect(try finding.counted("b", at: "2021-10-01", part: "f", .percentOfKnown).shown == "z")
  }

  @Test func `a sum is of the units that were divided, and says how many`() throws {
    let finding = try Self.shares()
    #expect(try finding.counted("*", at: "2020-10-01", part: "f", .percent).shown == "60.0")
    #expect(try finding.counted("*", at: "2021-10-01", part: "f", .percent).shown == "80.0")
    let dates = try ["2020-10-01", "2021-10-01"].map { try #require(CalendarDate($0)) }
    #expect(
      finding.caveats.contains(
        .unitsDiffer(zip(dates, [1, 2]).map { UnitsOnDate(date: $0, units: $1) })))
  }

  @Test func `as many units on each date, but others, are told`() throws {
    let series = CountSeries([
      try Self.count("2020-10-01", "a", nil, 10), try Self.count("2020-10-01", "a", "f", 6),
      try Self.count("2021-10-01", "b", nil, 8), try Self.count("2021-10-01", "b", "f", 8),
    ])
    let dates = try ["2020-10-01", "2021-10-01"].map { try #require(CalendarDate($0)) }
    let caveat = Caveat.unitsDiffer(dates.map { UnitsOnDate(date: $0, units: 1) })
    for finding in CountedStudy(series, CountTrendPlan(series, by: "sex")).findings {
      #expect(finding.kind != .trend || finding.caveats.contains(caveat), "\(finding.name)")
    }
  }

  @Test func `the categories of each date make a whole`() throws {
    let finding = try Self.shares()
    #expect(finding.wholeRows == [[0, 1, 2], [3, 4, 5]])
    #expect(finding.columns.map(\.wave) == ["2020-10-01", "2021-10-01"].flatMap { [$0, $0, $0] })
    #expect(finding.columns.map(\.value) == ["f", "m", "u", "f", "m", "u"])
    #expect(Set(finding.columns.map(\.question?.name)) == ["sex"])
  }

  @Test func `without unknowns there is one percentage`() throws {
    let series = try Self.series()
    let finding = try CountedStudy(series, CountTrendPlan(series, by: "sex")).table("trend-shares")
    #expect(finding.measures == [.count, .percent])
    #expect(finding.title == "A trend: sex")
  }
}
