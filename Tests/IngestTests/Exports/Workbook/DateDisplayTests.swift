import Testing

@testable import Ingest

struct DateDisplayTests {
  @Test(arguments: [
    ("dd/mm/yyyy hh:mm:ss", true, true), ("m/d/yy h:mm;@", true, true),
    ("yyyy\\-mm\\-dd", true, false),
    ("[$-809]dd mmmm yyyy", true, false), ("mmm-yy", true, false), ("MMMM", true, false),
    ("h:mm AM/PM", false, true), ("mm:ss.0", false, true), ("[h]:mm", false, true),
    ("[mm]", false, true), ("\"on \"d", true, false), ("[Red]d", true, false),
  ])
  func `a format with letters for parts of a date shows one`(
    code: String, hasDate: Bool, hasTime: Bool
  ) throws {
    let display = try #require(DateDisplay(code: code))
    #expect(display.hasDate == hasDate)
    #expect(display.hasTime == hasTime)
    #expect(display.isElapsed == (code.hasPrefix("[h") || code.hasPrefix("[m")))
  }

  @Test(arguments: [
    "General", "0.00", "#,##0", "0%", "0.00E+00", "\"days\" 0", "0 \\d\\a\\y\\s", "[Red]0", "@",
    "0;\"d\"", "_d0", "*h0", "[$-409]0", "", "0;yyyy",
  ])
  func `a format without them shows a number`(code: String) {
    #expect(DateDisplay(code: code) == nil)
  }

  @Test func `of the formats Excel has of its own, these show dates`() {
    let dates = (0..<200).filter { DateDisplay(builtIn: $0) != nil }
    #expect(dates == Array(14...22) + Array(27...36) + Array(45...47) + Array(50...58))
  }
}
