import Survey
import TestSupport
import Testing

@testable import Ingest

extension StudyFault {
  static let plans = [
    StudyFault(
      "two analyses in one entry",
      plan: "- 1️⃣{breakdown: role, reproduction: published, name: a, title: A}",
      says: "an entry of the plan asks for 2 analyses where one belongs"),
    StudyFault(
      "an entry that is a word", plan: "- 1️⃣role",
      says: "an entry of the plan asks for 0 analyses where one belongs"),
    StudyFault(
      "an entry of nothing", plan: "- 1️⃣{}",
      says: "an entry of the plan asks for 0 analyses where one belongs"),
    StudyFault(
      "the name of one of the report's own tables",
      plan: "- 1️⃣{breakdown: role, name: answers-by-question, title: A}",
      says: "the name 'answers-by-question' is the report's own"),
    StudyFault(
      "a name of the account of the bases",
      plan: "- 1️⃣{breakdown: role, name: question-bases, title: A}",
      says: "the name 'question-bases' is the report's own"),
    StudyFault(
      "a name that is no file's", plan: "- {breakdown: role, name: 1️⃣Line management, title: A}",
      says: "the breakdown's name ('name') 'Line management' can't name a file"),
    StudyFault(
      "a measure twice", plan: "- {breakdown: role, name: a, title: A, show: [count, 1️⃣count]}",
      says: "'count' is shown twice"),
    StudyFault(
      "nothing to show", plan: "- {breakdown: role, name: a, title: A, 1️⃣show: []}",
      says: "'show' names nothing to print"),
    StudyFault(
      "one question twice in two tables of one entry",
      plan: "- {breakdown: [role, band, 1️⃣role], name: a, title: A}",
      says: "'role' stands twice in 'breakdown'"),
  ]
}

struct StudyFileReaderPlanTests {
  @Test(arguments: StudyFault.plans)
  func `a fault of the plan is told once, in its place`(fault: StudyFault) throws {
    try fault.expectIsTold()
  }

  @Test(arguments: [
    ("questions: {}", "'questions' names no question"), ("plan: []", "'plan' asks for nothing"),
    ("segments:", "'segments' is empty where a list of 'key: value' belongs"),
    ("questions: []", "'questions' is a list where a list of 'key: value' belongs"),
    ("plan: {}", "'plan' is a list of 'key: value' where a list belongs"),
    ("sources: {}", "'sources' names no file"),
  ])
  func `an empty section is a fault`(section: String, message: String) throws {
    let sections = [
      "study": "study: small", "title": "title: A", "provenance": "provenance: observed",
      "sources": "sources: {responses: {file: r.csv, format: plain}}",
      "questions": "questions: {role: {text: A?, type: single, options: {a: A}}}",
      "plan": "plan: [{breakdown: role, name: a, title: A}]",
    ]
    let key = String(section.prefix { $0 != ":" })
    let text = sections.merging([key: section], uniquingKeysWith: { $1 }).values.sorted()
      .joined(separator: "\n")
    #expect(try Study.faults(of: text).map(\.message).contains(message))
  }

  @Test func `entries keep their order, and one of several questions is a table each`() throws {
    var draft = StudyDraft()
    draft.plan = """
      - {reproduction: published, name: printed, title: Printed}
      - {breakdown: [role, years], name: parts, title: Parts}
      - {themes: {code_frame: themes.csv}, name: themes, title: Themes}
      """
    let plan = try draft.read().plan
    #expect(plan.map(\.name) == ["printed", "parts-role", "parts-years", "themes"])
    guard case .breakdown(let first) = plan[1] else {
      Issue.record("the second entry is no breakdown")
      return
    }
    #expect(first.title == "Parts: Which role?")
  }

  @Test func `two tables of one name are told at the second with the line of the first`() throws {
    var draft = StudyDraft()
    draft.plan = """
      - {breakdown: role, name: a, title: A}
      - 1️⃣{breakdown: band, name: a, title: A}
      """
    let found = try draft.faults()
    let place = try #require(draft.marked.places["1️⃣"])
    #expect(
      found.map(\.message) == ["two tables are named 'a'; the first is on line \(place.line - 1)"])
    #expect(found.map(\.position) == [FilePosition(place)])
  }
}
