import Survey
import Testing

@testable import Ingest

struct SerialDateTests {
  /// The days are ECMA-376's examples (part 1, 18.17.4.1) and the day Unix time begins on, which
  /// is 25569 and 24107; the times are plain parts of a day.
  @Test(arguments: [
    ("1", false, "1900-01-01"), ("59", false, "1900-02-28"), ("61", false, "1900-03-01"),
    ("25569", false, "1970-01-01"), ("24107", true, "1970-01-01"), ("0", true, "1904-01-01"),
    ("2958465", false, "9999-12-31"), ("45889.5", false, "2025-08-20 12:00:00"),
    ("43290.53487", false, "2018-07-09 12:50:12.768"),
    ("45889.999999999", false, "2025-08-21"), ("4.5889E4", false, "2025-08-20"),
  ])
  func `a number of days is a date`(number: String, from1904: Bool, date: String) throws {
    let display = try #require(DateDisplay(builtIn: 14))
    #expect(SerialDate(number, countsFrom1904: from1904)?.text(as: display) == date)
  }

  @Test(arguments: ["60", "0", "-1", "2958466", "1e300", "inf", "nan", "", "12 May"])
  func `a number that is no day stays as it is`(number: String) throws {
    let display = try #require(DateDisplay(builtIn: 14))
    #expect(SerialDate(number, countsFrom1904: false)?.text(as: display) == nil)
  }

  @Test(arguments: [
    (14, "45889.5", "2025-08-20 12:00:00"), (22, "45889", "2025-08-20 00:00:00"),
    (21, "0.75", "18:00:00"), (21, "45889.75", "2025-08-20 18:00:00"), (46, "1.125", "27:00:00"),
    (18, "0", "00:00:00"),
  ])
  func `a format shows a day, a time or both, and no part is lost`(
    format: Int, number: String, text: String
  ) throws {
    let display = try #require(DateDisplay(builtIn: format))
    #expect(SerialDate(number, countsFrom1904: false)?.text(as: display) == text)
  }

  @Test func `every day that can be written is the day after the one before`() {
    var (day, days) = (CalendarDate(year: 1899, month: 12, day: 31), 0)
    while let date = day, date.year < 2110 {
      let next = CalendarDate(dayNumber: date.dayNumber + 1)
      #expect(next.map { date < $0 && date.days(until: $0) == 1 } == true)
      (day, days) = (next, days + 1)
    }
    #expect(days == 76_702)
  }
}
