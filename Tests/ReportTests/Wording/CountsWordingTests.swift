import Survey
import TestSupport
import Testing

@testable import Report

struct CountsWordingTests {
  private static func day(_ text: String) throws -> CalendarDate {
    try #require(CalendarDate(text))
  }

  @Test(arguments: [
    ("2020-10-01", "2025-01-14", "1,566 days (4.29 years)"),
    ("2024-01-01", "2024-01-02", "1 day (0.00 years)"),
    ("2024-01-01", "2025-01-01", "366 days (1.00 years)"),
    ("2023-01-01", "2024-06-30", "546 days (1.49 years)"),
  ])
  func `the time between two counts is told in days and years`(
    first: String, last: String, words: String
  ) throws {
    let rule = BaseStatement.Rule.countedOn(
      try Self.day(first), until: try Self.day(last), matched: false)
    #expect(rule.countWords(unit: "Trust")?.hasSuffix(", \(words) later.") == true)
  }

  @Test func `a base of respondents has no words of counts`() {
    #expect(BaseStatement.Rule.respondents(.asked).countWords(unit: "Trust") == nil)
  }

  @Test func `a share's base is named by the word for a unit`() {
    #expect(
      BaseStatement.Rule.countedOfUnit.countWords(unit: "Trust")
        == "Base: everyone counted in the same ‘Trust’ on the date.")
  }

  @Test func `different months are warned of by name`() throws {
    let words = Caveat.differentMonths(try Self.day("2020-10-01"), try Self.day("2025-01-14"))
      .words()
    #expect(words.hasPrefix("October is compared with January."))
  }

  @Test(arguments: ["new rules", "new rules."])
  func `a reason ends with one full stop`(reason: String) throws {
    let split = CountTrendPlan.Break(date: try Self.day("2021-12-01"), reason: reason)
    #expect(Caveat.breakInSeries(split).words() == "From 1 December 2021 on, [b]: new rules.")
  }

  @Test func `unknown categories are named`() {
    #expect(
      Caveat.unknownLeftOut(["Blank", "Refused"]).words()
        == "Per cent of known leaves out ‘Blank’, ‘Refused’.")
  }
}
