import Foundation
import Survey
import TestSupport
import Testing

@testable import Analysis

struct MatchedUnitsTests {
  private static let file = PackageFolder.shared("realdata/hchs_fte_stt_by_organisation.csv")
  private static let days = ["2017-SEP": "2017-09-30", "2018-JUN": "2018-06-30"]

  /// Full-time equivalents by organisation, in hundredths: the counts of a series are whole.
  private static func organisations() throws -> CountSeries {
    let text = try String(contentsOf: try #require(file), encoding: .utf8)
    return CountSeries(
      try text.split(whereSeparator: \.isNewline).dropFirst().map { line in
        // The organisation's name may be in quotes; what is wanted stands before and after it.
        let fields = line.split(separator: ",", omittingEmptySubsequences: false)
        let fte = try #require(fields.last)
        let number = try #require(DecimalNumber(fte))
        let day = try #require(days[String(fields[0])])
        return CountSeries.Count(
          date: try #require(CalendarDate(day)), unit: String(fields[1]),
          count: number.units(atDecimals: 2))
      })
  }

  /// NHS Digital, HCHS staff by staff group, nationality and organisation, September 2017 and June
  /// 2018; the two changes were worked out from the file with Python.
  @Test(.enabled(if: file != nil, "the real counts aren't beside the package"))
  func `reorganised trusts make a growth of 0.80 out of one of 2.26 per cent`() throws {
    let series = try Self.organisations()
    let plan = CountTrendPlan(series, compared: .both, tables: [.change])
    let study = CountedStudy(series, plan, decimals: 2)
    let all = try study.table("trend")
    let matched = try study.table("trend-matched")
    #expect(try all.shown("*", .percentChange) == "0.80")
    #expect(try matched.shown("*", .percentChange) == "2.26")
    #expect(try matched.counted("*", .startCount).amount == .count(13_040_067))
    #expect(try matched.counted("*", .endCount).amount == .count(13_334_676))
    #expect(
      all.caveats.contains(
        .unitsDiffer([
          UnitsOnDate(date: plan.dates[0], units: 374),
          UnitsOnDate(date: plan.dates[1], units: 365),
        ])))
    #expect(matched.caveats.contains(.matchedUnits(355, of: 384)))
  }

  private static let series = CountSeries(totals: [
    ("2020-10-01", [("a", 10), ("b", 10), ("c", nil)]),
    ("2021-10-01", [("a", 10), ("b", nil), ("c", 5)]),
    ("2022-10-01", [("a", 12), ("b", 40), ("c", 5)]),
  ])

  @Test func `a matched table has the units of every date, and a sum of those alone`() throws {
    let plan = CountTrendPlan(Self.series, compared: .matched, tables: [.change])
    let finding = try CountedStudy(Self.series, plan).table("trend")
    #expect(finding.rows.map(\.value) == ["a", "*"])
    #expect(try finding.shown("*", .change) == "2")
    #expect(finding.caveats.contains(.matchedUnits(1, of: 3)))
  }

  @Test func `a sum of all units says how many it has where they differ`() throws {
    let plan = CountTrendPlan(Self.series, tables: [.counts, .change])
    let study = CountedStudy(Self.series, plan)
    let counts = try study.table("trend")
    #expect(
      try plan.dates.map { try counts.counted("*", at: $0.description, .count).shown }
        == ["20", "15", "57"])
    let units = zip(plan.dates, [2, 2, 3]).map { UnitsOnDate(date: $0, units: $1) }
    #expect(counts.caveats.contains(.unitsDiffer(units)))
    let change = try study.table("trend-change")
    #expect(change.caveats.contains(.unitsDiffer([units[0], units[2]])))
    #expect(change.caveats.contains(.sumOfRows(label: "All")))
  }

  @Test func `a table without a sum says nothing of one`() throws {
    let plan = CountTrendPlan(Self.series, hasTotal: false, tables: [.counts])
    #expect(try CountedStudy(Self.series, plan).table("trend").caveats == [])
  }
}
