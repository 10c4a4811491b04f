import Survey
import Testing

@testable import Report

struct CalendarDateWordingTests {
  @Test(arguments: [
    ("2020-10-01", "1 October 2020"), ("2025-01-31", "31 January 2025"),
    ("0987-12-09", "9 December 987"),
  ])
  func `a day is written as a reader says it`(text: String, words: String) {
    #expect(CalendarDate(text)?.words == words)
  }

  @Test(
    arguments: [
      ("2020-10-01", "1 October 2020"), ("2024", "Second"), ("2020-10-01/2025-01-14", "Second"),
      (nil, "Second"),
    ] as [(String?, String)])
  func `a column's time is its date, or else its label`(wave: String?, time: String) {
    let column = TableColumn(
      question: nil, value: "*", label: "Second", heading: "", wave: wave)
    #expect(column.time == time)
  }
}
