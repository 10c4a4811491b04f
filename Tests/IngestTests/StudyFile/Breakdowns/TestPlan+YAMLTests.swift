import Survey
import Testing

@testable import Ingest

extension StudyFault {
  /// A fault of the tests of a breakdown.
  private init(
    test name: String, _ entry: String, settings: String? = nil, questions: String? = nil,
    says message: String, remedy: String? = nil
  ) {
    self.init(
      name, settings: settings, questions: questions, plan: "- {name: a, title: A, \(entry)}",
      says: message, remedy: remedy)
  }

  static let tests = [
    StudyFault(
      test: "a test of one column", "breakdown: role, 1️⃣test: letters",
      says: "a test compares columns, and the table has one",
      remedy: "add 'by: question', or remove the test"),
    StudyFault(
      test: "a test by one option", "breakdown: role, by: q, 1️⃣test: table",
      questions: "q: {text: A?, type: single, options: {1: One}}",
      says: "a test compares columns, and 'q' heads one"),
    StudyFault(
      test: "an unknown test", "breakdown: role, by: band, test: 1️⃣lettres",
      says: "test 'lettres' isn't known", remedy: "did you mean 'letters'?"),
    StudyFault(
      test: "no test beside a test", "breakdown: role, by: band, 1️⃣test: [none, letters]",
      says: "'none' asks for no test, so it stands alone"),
    StudyFault(
      test: "tests of nothing said", "breakdown: role, by: band, 1️⃣test: {method: exact}",
      says: "'test' doesn't say what is tested ('of')"),
    StudyFault(
      test: "a method without the test of the table",
      "breakdown: role, by: band, test: {of: letters, 1️⃣method: exact}",
      says: "'method' is of the test of the whole table, and none is asked for"),
    StudyFault(
      test: "an adjustment without letters",
      "breakdown: role, by: band, test: {of: table, 1️⃣adjust: holm}",
      says: "'adjust' is of comparisons of columns, and none are asked for"),
    StudyFault(
      test: "a level of 1", "breakdown: role, by: band, test: {of: table, level: 1️⃣1.00}",
      says: "'level' is '1.00' where a number above 0 and below 1 belongs"),
    StudyFault(
      test: "a base of one", "breakdown: role, by: band, test: {of: letters, smallest_base: 1️⃣1}",
      says: "'smallest_base' is '1' where a whole number from 2 to 999999 belongs"),
    StudyFault(
      test: "ranks of a single", "breakdown: role, by: band, 1️⃣test: {of: table, method: ranks}",
      says: "the test 'ranks' can't be had of 'role'",
      remedy: "name one of: automatic, chi-squared, likelihood-ratio, exact"),
    StudyFault(
      test: "chi-squared of a number",
      "breakdown: years, by: band, 1️⃣test: {of: table, method: chi-squared}",
      says: "the test 'chi-squared' can't be had of 'years'",
      remedy: "name one of: automatic, ranks, means"),
    StudyFault(
      test: "letters of row percentages",
      "breakdown: role, by: band, percent: row, 1️⃣test: letters",
      says: "letters stand beside percentages of columns ('percent: column', 'show: percent')"),
    StudyFault(
      test: "letters without means", "breakdown: years, show: median, by: band, 1️⃣test: letters",
      says: "letters stand beside means ('show: mean')"),
    StudyFault(
      test: "a test of days", "breakdown: q, by: band, 1️⃣test: table",
      questions: "q: {text: A?, type: date}", says: "no test is known of the answers to 'q'"),
    StudyFault(
      test: "a test of a purposive sample", "breakdown: role, by: band, 1️⃣test: letters",
      settings: "sample: purposive",
      says:
        "a test speaks of more than those who answered, and the sample is 'purposive' ('sample')",
      remedy: "remove it, or add 'purposive: yes' to it if it is asked for all the same"),
    StudyFault(
      test: "a test of a census that is refused all the same",
      "breakdown: role, by: band, 1️⃣test: {of: letters, purposive: no}", settings: "sample: census",
      says: "a test speaks of more than those who answered, and the sample is 'census' ('sample')"),
    StudyFault(
      test: "a test agreed to of a random sample",
      "breakdown: role, by: band, test: {of: letters, 1️⃣purposive: yes}", settings: "sample: random",
      says: "'purposive' says that a test is asked for although nobody was drawn at random, and"
        + " 'sample' says 'random'"),
    StudyFault(
      test: "tests of every table of those who wished", "breakdown: role",
      settings: "sample: self_selected\n1️⃣tests: letters",
      says: "a test speaks of more than those who answered, and the sample is 'self_selected'"
        + " ('sample'); it can't be asked for of every table",
      remedy: "say it at the table, with 'purposive: yes'"),
    StudyFault(
      test: "a weighted exact test", "breakdown: role, by: band, 1️⃣test: {of: table, method: exact}",
      settings: "weights: {column: w}",
      says: "the test 'exact' can't be had of 'role' with weights or a design"),
    StudyFault(
      test: "a test beside a goal",
      "breakdown: role, by: band, goal: {value: lead, percent: 5}, 1️⃣test: letters",
      says:
        "'test' has no place beside 'goal': each line has its base, the number and share with the"
        + " answer, the goal, and how many are short of it"),
    StudyFault(
      test: "robustness of a number", "breakdown: 1️⃣years, robustness: yes",
      says: "'robustness' is of shares of answers, and 'years' has no options"),
  ]
}

struct TestPlanYAMLTests {
  private func test(_ entry: String, settings: String = "") throws -> TestPlan? {
    var draft = StudyDraft()
    draft.settings += settings
    draft.plan = "- {name: a, title: A, \(entry)}"
    guard case .breakdown(let plan) = try draft.read().plan[0] else { return nil }
    return plan.test
  }

  @Test(arguments: StudyFault.tests)
  func `a fault of a test is told once, in its place`(fault: StudyFault) throws {
    try fault.expectIsTold()
  }

  @Test func `a test is asked for by a word, by words or with all that is to say`() throws {
    let by = "breakdown: role, by: band"
    #expect(try test(by) == nil)
    #expect(try test("\(by), test: letters") == TestPlan(whole: nil, letters: true))
    #expect(try test("\(by), test: [table, letters]") == TestPlan(whole: .automatic, letters: true))
    let whole =
      "{of: [letters, table], method: exact, adjust: none, level: 0.01, smallest_base: 9}"
    #expect(
      try test("\(by), test: \(whole)")
        == TestPlan(
          whole: .exact, letters: true, adjustment: .none,
          level: DecimalNumber(units: 1, decimals: 2), smallestBase: 9))
  }

  @Test func `a test of a purposive sample can be asked for all the same`() throws {
    let entry = "breakdown: role, by: band, test: {of: letters, purposive: yes}"
    #expect(try test(entry, settings: "sample: purposive\n")?.letters == true)
  }

  @Test func `the study's tests go to every breakdown that has columns, as far as they can`() throws
  {
    let tests = "tests: {of: [table, letters], method: exact, smallest_base: 9}\n"
    let all = try test("breakdown: role, by: band", settings: tests)
    #expect(all == TestPlan(whole: .exact, letters: true, smallestBase: 9))
    #expect(try test("breakdown: role", settings: tests) == nil)
    #expect(try test("breakdown: role, by: band, test: none", settings: tests) == nil)
    #expect(
      try test("breakdown: role, by: band, test: letters", settings: tests)
        == TestPlan(whole: nil, letters: true))
    let rows = try test("breakdown: role, by: band, percent: row", settings: tests)
    #expect(rows == TestPlan(whole: .exact, letters: false, smallestBase: 9))
    let number = try test("breakdown: years, by: band", settings: tests)
    #expect(number == TestPlan(whole: .automatic, letters: true, smallestBase: 9))
    #expect(
      try test(
        "breakdown: role, by: band, goal: {value: lead, percent: 5}", settings: tests) == nil)
  }
}
