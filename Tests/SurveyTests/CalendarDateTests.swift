import Foundation
import Survey
import TestSupport
import Testing

struct CalendarDateTests {
  /// Noon in Greenwich, where every day has the same length.
  private static func noon(_ date: CalendarDate) -> Date? {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = .gmt
    return calendar.date(
      from: DateComponents(year: date.year, month: date.month, day: date.day, hour: 12))
  }

  private static func date(_ text: String) throws -> CalendarDate {
    try #require(CalendarDate(text))
  }

  @Test(arguments: [
    ("2020-10-01", "2025-01-14", 1566), ("2020-02-28", "2020-03-01", 2),
    ("2019-02-28", "2019-03-01", 1), ("1900-02-28", "1900-03-01", 1),
    ("2000-02-28", "2000-03-01", 2), ("2023-12-31", "2024-01-01", 1),
    ("2024-01-01", "2025-01-01", 366), ("2025-01-01", "2024-01-01", -366),
    ("2024-05-05", "2024-05-05", 0),
  ])
  func `days between two dates are counted`(first: String, last: String, days: Int) throws {
    #expect(try Self.date(first).days(until: Self.date(last)) == days)
  }

  /// Reingold and Dershowitz, Calendrical Calculations, appendix of sample dates.
  @Test(arguments: [
    ("0001-01-01", 1), ("1945-11-12", 710_347), ("1996-02-25", 728_714), ("2038-11-10", 744_313),
    ("0470-01-08", 171_307),
  ])
  func `day numbers are those of the calendar's literature`(text: String, number: Int) throws {
    #expect(try Self.date(text).dayNumber == number)
  }

  @Test func `random dates agree with Foundation's calendar`() throws {
    var generator = SeededGenerator(seed: 7)
    let dates = (0..<2000).compactMap { _ in
      CalendarDate(
        year: .random(in: 1800...2200, using: &generator),
        month: .random(in: 1...12, using: &generator),
        day: .random(in: 1...28, using: &generator))
    }
    for (first, last) in zip(dates, dates.dropFirst()) {
      let from = try #require(Self.noon(first))
      let to = try #require(Self.noon(last))
      #expect(Double(first.days(until: last)) == to.timeIntervalSince(from) / 86_400)
      #expect((first < last) == (from < to))
    }
  }

  @Test func `every day of eight years follows the one before it, as in Foundation`() throws {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = .gmt
    var day = try #require(Self.noon(Self.date("1999-01-01")))
    var number = try Self.date("1999-01-01").dayNumber
    for _ in 0..<2922 {
      let parts = calendar.dateComponents([.year, .month, .day], from: day)
      let date = try #require(
        CalendarDate(
          year: parts.year ?? 0, month: parts.month ?? 0, day: parts.day ?? 0))
      #expect(date.dayNumber == number)
      day += 86_400
      number += 1
    }
  }

  @Test(arguments: [
    "2021-02-29", "1900-02-29", "2021-04-31", "2021-13-01", "2021-00-10", "2021-01-00",
    "2021-01-32", "0000-01-01",
  ])
  func `a day that isn't in the calendar is none`(text: String) {
    #expect(CalendarDate(text) == nil)
    #expect(CalendarDate.isDated(text))
  }

  @Test(arguments: [
    "", "2021-1-1", "01/02/2021", "2021-01-01 ", "2021-01-01T00:00", "20210101", "2021-09",
    "２０２１-01-01", "-021-01-01", "2021--1-01", "+021-01-01",
  ])
  func `a date is read in one form only`(text: String) {
    #expect(CalendarDate(text) == nil)
    #expect(!CalendarDate.isDated(text))
  }

  @Test(arguments: ["2024-02-29", "2000-02-29", "0099-12-31", "9999-12-31"])
  func `a date prints as it is read`(text: String) throws {
    #expect(try Self.date(text).description == text)
  }
}
