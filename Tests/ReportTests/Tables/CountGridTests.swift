import Analysis
import Disclosure
import Survey
import TestSupport
import Testing

@testable import Report

struct CountGridTests {
  private static func day(_ text: String) throws -> CalendarDate {
    try #require(CalendarDate(text))
  }

  private static func count(
    _ date: String, _ unit: String, part category: String? = nil, _ count: Int
  ) throws -> CountSeries.Count {
    CountSeries.Count(
      date: try day(date), unit: unit,
      part: category.map { .init(breakdown: "sex", category: $0) }, count: count)
  }

  /// The tables of a small register, as they are printed.
  private static func tables(compared: CountTrendPlan.Units = .all) throws -> [PrintedTable] {
    let series = CountSeries([
      try count("2020-10-01", "a", 1200), try count("2020-10-01", "a", part: "f", 900),
      try count("2020-10-01", "a", part: "u", 300), try count("2024-10-01", "a", 1500),
      try count("2024-10-01", "a", part: "f", 1500), try count("2024-10-01", "b", 10),
    ])
    let split = CountTrendPlan.Break(date: try day("2023-01-31"), reason: "new forms were used.")
    let plan = CountTrendPlan(
      series, by: "sex", unknown: ["u"], breaks: [split], compared: compared)
    let study = Study([], plan: [.countTrend(plan)], sources: [])
    let evidence = Evidence(
      responses: .none, excerpts: [], publishedFigures: [:], counts: ["register": series],
      inputs: [])
    return ReportDocument.of(study.findings(from: evidence), study).tables
  }

  private static func texts(_ row: [PrintedTable.Cell]) -> [String] {
    row.map { cell in
      switch cell {
      case .text(let text): text
      case .number(let number): number.printed
      case .date(let date, let marker): date.words + (marker.map { " \($0.symbol)" } ?? "")
      case .marker(let marker): marker.symbol
      case .flagged(let number, let marker): "\(number.printed) \(marker.symbol)"
      case .joined(let words, _): words
      }
    }
  }

  @Test func `counts stand below their dates`() throws {
    let table = try Self.tables()[0]
    #expect(table.headings == ["Unit", "1 October 2020", "1 October 2024"])
    #expect(table.rows.map(Self.texts)[0] == ["a", "1,200", "1,500 [b]"])
    #expect(table.rows.map(Self.texts)[1] == ["b", "[x]", "10 [b]"])
    #expect(
      table.words == [
        "Base: everyone counted on the date.", "‘All’ is the sum of the other rows.",
        "Not every row has a count on every date, and the sum is of those that have: 1 on"
          + " 1 October 2020, 2 on 1 October 2024.",
        "From 31 January 2023 on, [b]: new forms were used.",
      ])
  }

  @Test func `a change says of which dates, and how long lies between them`() throws {
    let table = try Self.tables()[1]
    #expect(table.title == "A trend: change from 1 October 2020 to 1 October 2024")
    #expect(
      table.headings == [
        "Unit", "First count", "Last count", "Change", "Change, per cent", "Index (first = 100)",
        "Per cent a year",
      ])
    #expect(
      table.rows.map(Self.texts)[0] == [
        "a", "1,200", "1,500 [b]", "300 [b]", "25 [b]", "125 [b]", "6 [b]",
      ])
    #expect(
      table.words.first
        == "Base: the count on 1 October 2020. The last count is of 1 October 2024, 1,461 days (4.00"
        + " years) later.")
    #expect(
      table.words.contains(
        "Rounding: percentages to whole numbers, to the nearest, halves away from zero."))
  }

  @Test func `a matched table says so in its title and below it`() throws {
    let table = try Self.tables(compared: .both)[2]
    #expect(table.name == "trend-change-matched")
    #expect(table.title.hasSuffix(", rows counted on every date"))
    #expect(
      table.words.contains("Of 2 rows, this table has the 1 with a count on every date."))
  }

  @Test func `shares have a row a category and the dates side by side`() throws {
    let table = try Self.tables()[2]
    #expect(table.title == "A trend: sex")
    #expect(
      table.headings == [
        "Unit", "sex", "1 October 2020: Number", "1 October 2020: Per cent",
        "1 October 2020: Per cent of known", "1 October 2024: Number", "1 October 2024: Per cent",
        "1 October 2024: Per cent of known",
      ])
    let rows = table.rows.map(Self.texts)
    #expect(rows[0] == ["a", "f", "900", "75", "100", "1,500 [b]", "100 [b]", "100 [b]"])
    #expect(rows[1] == ["a", "u", "300", "25", "[z]", "[x]", "[x]", "[x]"])
    #expect(rows.count == 6)
    #expect(table.stubWidth == 2)
    #expect(table.groups.map(\.columns) == [2..<5, 5..<8])
    #expect(table.words.contains("Per cent of known leaves out ‘u’."))
  }

  @Test func `no table of full counts has a heading of a base or of a limit`() throws {
    let headings = try Self.tables().flatMap(\.headings)
    #expect(!headings.contains { $0.contains("respondent") || $0.contains("CI") })
  }
}
