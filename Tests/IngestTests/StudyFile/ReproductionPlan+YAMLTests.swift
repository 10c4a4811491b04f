import Survey
import Testing

@testable import Ingest

extension StudyFault {
  static let reproductions = [
    StudyFault(
      "a source of another format", plan: "- {reproduction: 1️⃣responses, name: a, title: A}",
      says: "source of published figures 'responses' isn't known", remedy: "known: published"),
    StudyFault(
      "a list of sources", plan: "- {reproduction: 1️⃣[published], name: a, title: A}",
      says: "'reproduction' is a list where one value belongs"),
    StudyFault(
      "a key of another analysis",
      plan: "- {reproduction: published, 1️⃣segment: leads, name: a, title: A}",
      says: "key of the reproduction 'segment' isn't known"),
    StudyFault(
      "no title", plan: "- 1️⃣{reproduction: published, name: a}",
      says: "the reproduction's title ('title') is missing"),
  ]
}

struct ReproductionPlanYAMLTests {
  @Test(arguments: StudyFault.reproductions)
  func `a fault of a reproduction is told once, in its place`(fault: StudyFault) throws {
    try fault.expectIsTold()
  }

  @Test func `everything that is said is kept`() throws {
    var draft = StudyDraft()
    draft.plan = "- {reproduction: published, name: a, title: A, notes: [One., Two.]}"
    guard case .reproduction(let plan) = try draft.read().plan[0] else {
      Issue.record("the entry is no reproduction")
      return
    }
    #expect(plan.source == "published")
    #expect(plan.title == "A")
    #expect(plan.notes == ["One.", "Two."])
  }
}
