import Survey
import Testing

struct CountSeriesTests {
  private static func date(_ text: String) throws -> CalendarDate {
    try #require(CalendarDate(text))
  }

  private static func series() throws -> CountSeries {
    let dates = try ["2021-12-01", "2020-10-01"].map(date)
    let route = CountSeries.Part(breakdown: "route", category: "uk")
    return CountSeries([
      .init(date: dates[0], unit: "b", count: 20), .init(date: dates[1], unit: "b", count: 10),
      .init(date: dates[0], unit: "a", count: 7),
      .init(date: dates[0], unit: "a", part: route, count: 4),
      .init(date: dates[0], unit: "a", part: .init(breakdown: "sex", category: "f"), count: 7),
      .init(
        date: dates[0], unit: "a", part: .init(breakdown: "route", category: "abroad"), count: 3),
    ])
  }

  @Test func `dates stand in their own order, names in that of the file`() throws {
    let series = try Self.series()
    #expect(series.dates.map(\.description) == ["2020-10-01", "2021-12-01"])
    #expect(series.units == ["b", "a"])
    #expect(series.breakdowns == ["route", "sex"])
    #expect(series.categories(of: "route") == ["uk", "abroad"])
  }

  @Test func `a count is found by date, unit and part, and isn't made up`() throws {
    let series = try Self.series()
    let date = try Self.date("2021-12-01")
    #expect(series.count(of: "a", on: date) == 7)
    #expect(series.count(of: "a", .init(breakdown: "route", category: "uk"), on: date) == 4)
    #expect(series.count(of: "b", .init(breakdown: "route", category: "uk"), on: date) == nil)
    #expect(series.count(of: "a", on: try Self.date("2020-10-01")) == nil)
  }

  @Test func `units are matched over the dates that are asked for`() throws {
    let series = try Self.series()
    #expect(series.units(countedOnAll: series.dates) == ["b"])
    #expect(series.units(countedOnAll: [try Self.date("2021-12-01")]) == ["b", "a"])
  }
}
