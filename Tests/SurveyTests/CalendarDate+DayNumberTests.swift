import Survey
import Testing

@Test func `every day of four centuries is found again by its number`() throws {
  let first = try #require(CalendarDate(year: 1899, month: 12, day: 31)).dayNumber
  for number in first..<first + 146_097 {
    #expect(CalendarDate(dayNumber: number)?.dayNumber == number)
  }
}

@Test(arguments: [
  (1, "0001-01-01"), (365, "0001-12-31"), (366, "0002-01-01"), (3_652_059, "9999-12-31"),
])
func `the first and the last day that can be written have numbers`(number: Int, day: String) {
  #expect(CalendarDate(dayNumber: number)?.description == day)
}

@Test(arguments: [0, -1, -400_000, 3_652_060, 10_000_000])
func `a number outside the calendar is no day`(number: Int) {
  #expect(CalendarDate(dayNumber: number) == nil)
}
