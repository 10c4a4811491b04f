import Survey
import Testing

@testable import Ingest

extension StudyFault {
  static let audits = [
    StudyFault(
      "a source of another format", plan: "- {audit: 1️⃣responses, name: a, title: A}",
      says: "source of published figures 'responses' isn't known", remedy: "known: published"),
    StudyFault(
      "a key of another analysis", plan: "- {audit: published, 1️⃣by: role, name: a, title: A}",
      says: "key of the audit 'by' isn't known"),
    StudyFault(
      "no title", plan: "- 1️⃣{audit: published, name: a}",
      says: "the audit's title ('title') is missing"),
  ]
}

struct AuditPlanYAMLTests {
  @Test(arguments: StudyFault.audits)
  func `a fault of an audit is told once, in its place`(fault: StudyFault) throws {
    try fault.expectIsTold()
  }

  @Test func `no two tables have one name, whichever entries they are of`() throws {
    var draft = StudyDraft()
    draft.plan = """
      - {reproduction: published, name: a, title: A}
      - {audit: published, name: a-verdicts, title: B}
      """
    let messages = try draft.faults().map(\.message)
    #expect(messages.count == 1)
    #expect(messages[0].hasPrefix("two tables are named 'a-verdicts'; the first is on line"))
  }

  @Test func `everything that is said is kept`() throws {
    var draft = StudyDraft()
    draft.plan = "- {audit: published, name: a, title: A, notes: [One.]}"
    guard case .audit(let plan) = try draft.read().plan[0] else {
      Issue.record("the entry is no audit")
      return
    }
    #expect([plan.source, plan.name, plan.title] == ["published", "a", "A"])
    #expect(plan.notes == ["One."])
  }
}
