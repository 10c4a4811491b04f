import Testing

@testable import Ingest

/// Every form that the art therapies' profiles print, and forms that say nothing.
struct PrintedLevelsTests {
  @Test(arguments: [
    ("6", [6]), ("5(c)", [5]), ("3(a)", [3]), ("2(b)(c)", [2]), ("2(b)(c)(d)", [2]),
    ("6(a)(c)", [6]), ("6(a),(c)", [6]), ("2(a) (d)", [2]), ("2(a)(d)– 3(c)", [2, 3]),
    ("2(a)(d)- 3(c)", [2, 3]), ("2(a)(d)–3(c)", [2, 3]), ("1-2(a)", [1, 2]), ("3-4", [3, 4]),
    ("1–2(a)", [1, 2]), ("1-2(a) (b)(c)", [1, 2]), ("3(b)– 4(b)", [3, 4]), ("4-5", [4, 5]),
    ("2(b)(c)(d) – 3(a) (b) (d)", [2, 3]), ("2(b)(c) (d)- 3(a) (b) (d)", [2, 3]),
  ])
  func `a printed level is read whatever its blanks, options and dashes`(
    text: String, levels: [Int]
  ) throws {
    #expect(try PrintedLevels(text, scores: levels.count).levels == levels)
  }

  @Test(arguments: [
    "2(a)-3(a) - 4(a)", "2(a)–3–4", "2(a)–3(a)–4(a)", "2(a)– 3–4", "2(a)- 3(a) - 4(a)", "2-3-4",
    "2-3, 4", "2, 3, 4", "2-4", "2(a) – 4(b)",
  ])
  func `three levels with three scores are all listed`(text: String) throws {
    #expect(try PrintedLevels(text, scores: 3).levels == [2, 3, 4])
  }

  @Test func `a comma is one or the other, never what is between`() throws {
    #expect(try PrintedLevels("2(a), 4(b)", scores: 2).levels == [2, 4])
    #expect(try PrintedLevels("2(a),4(b)", scores: 3).levels == [2, 4])
    #expect(try PrintedLevels("1, 3-4", scores: 3).levels == [1, 3, 4])
    #expect(try PrintedLevels("2 - 3(a), (b), 5", scores: 3).levels == [2, 3, 5])
  }

  @Test(arguments: [("3-5", 2), ("3-5", 1), ("3-5", 4), ("2-3-5", 3)])
  func `a range that leaves levels out is refused where the scores don't tell`(
    text: String, scores: Int
  ) {
    #expect(throws: PrintedLevels.Fault.ambiguous(text == "2-3-5" ? 3 : 3, 5, scores: scores)) {
      try PrintedLevels(text, scores: scores)
    }
  }

  @Test(arguments: [
    ("", PrintedLevels.Fault.nothing),
    ("  ", .nothing),
    ("(a)", .misplaced("an option in brackets", wanted: "a level")),
    ("-3", .misplaced("a hyphen", wanted: "a level")),
    ("2-", .misplaced("nothing", wanted: "a level after a hyphen")),
    ("2,", .misplaced("nothing", wanted: "a level after a comma")),
    ("2--3", .misplaced("a hyphen", wanted: "a level")),
    ("2-(a)", .misplaced("an option in brackets", wanted: "a level")),
    ("2 3", .misplaced("'3'", wanted: "a hyphen, a comma or an option")),
    ("2(a)3", .misplaced("'3'", wanted: "a hyphen, a comma or an option")),
    ("2(ab)", .misplaced("'(ab)'", wanted: "an option like '(a)'")),
    ("2(a", .misplaced("'(a'", wanted: "an option like '(a)'")),
    ("2()", .misplaced("'()'", wanted: "an option like '(a)'")),
    ("2a", .misplaced("'a'", wanted: "a level, an option, a hyphen or a comma")),
    ("2/3", .misplaced("'/'", wanted: "a level, an option, a hyphen or a comma")),
    ("two", .misplaced("'t'", wanted: "a level, an option, a hyphen or a comma")),
    ("0", .misplaced("'0'", wanted: "a level from 1 to 99")),
    ("100", .misplaced("'100'", wanted: "a level from 1 to 99")),
    ("99999999999999999999", .misplaced("'99999999999999999999'", wanted: "a level from 1 to 99")),
    ("3-2", .notRising(3, 2)),
    ("3(a)-3(b)", .notRising(3, 3)),
    ("4(b), 2(a)", .notRising(4, 2)),
  ])
  func `what is no level is refused, and why`(text: String, fault: PrintedLevels.Fault) {
    #expect(throws: fault) { try PrintedLevels(text, scores: 2) }
  }

  @Test func `a fault says both ways out`() {
    let fault = PrintedLevels.Fault.ambiguous(3, 5, scores: 2)
    #expect(
      fault.words == "'3-5' leaves out what is between, and 2 scores can't tell whether it counts")
    #expect(fault.remedy == "write '3, 5' for one or the other, or every level: '3-4-5'")
    #expect(PrintedLevels.Fault.notRising(3, 3).words == "level 3 stands twice")
    #expect(PrintedLevels.Fault.notRising(3, 2).words == "level 2 stands after level 3")
  }
}
