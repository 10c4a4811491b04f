import Survey
import Testing

@testable import Ingest

struct ValidationPlanYAMLTests {
  @Test func `a plan names a source of reference values, and nothing else`() throws {
    for (plan, message) in [
      (
        "- {validation: responses, name: a, title: A}",
        "source of reference values 'responses' isn't known"
      ),
      ("- {validation: published, name: a}", "the validation's title ('title') is missing"),
      (
        "- {validation: published, by: role, name: a, title: A}",
        "key of the validation 'by' isn't known"
      ),
    ] {
      var draft = StudyDraft()
      draft.plan = plan
      #expect(try draft.faults().map(\.message).contains(message), "\(plan)")
    }
  }
}
