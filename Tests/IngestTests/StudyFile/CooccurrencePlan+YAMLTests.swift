import Survey
import Testing

@testable import Ingest

extension StudyFault {
  static let cooccurrences = [
    StudyFault(
      "a co-occurrence of one answer each", plan: "- {co-occurrence: 1️⃣role, name: a, title: A}",
      says: "the answers to 'role' never go together: each row has one at most",
      remedy: "name a question of type multiple"),
    StudyFault(
      "a co-occurrence of a question that isn't there",
      plan: "- {co-occurrence: 1️⃣training, name: a, title: A}",
      says: "question 'training' isn't known", remedy: "did you mean 'trainings'?"),
    StudyFault(
      "a co-occurrence of two questions",
      plan: "- {co-occurrence: 1️⃣[trainings, role], name: a, title: A}",
      says: "'co-occurrence' names 2 questions where one belongs"),
    StudyFault(
      "a co-occurrence of nothing", plan: "- {co-occurrence: 1️⃣[], name: a, title: A}",
      says: "'co-occurrence' is an empty list"),
    StudyFault(
      "a measure that no matrix has",
      plan: "- {co-occurrence: trainings, show: [1️⃣percent], name: a, title: A}",
      says: "measure 'percent' isn't known", remedy: "known: both, jaccard"),
    StudyFault(
      "a matrix shown twice",
      plan: "- {co-occurrence: trainings, show: [both, 1️⃣both], name: a, title: A}",
      says: "'both' is shown twice"),
    StudyFault(
      "a key that says nothing to a matrix",
      plan: "- {co-occurrence: trainings, 1️⃣by: role, name: a, title: A}",
      says: "key of the co-occurrence 'by' isn't known"),
    StudyFault(
      "a co-occurrence without a title", plan: "- 1️⃣{co-occurrence: trainings, name: a}",
      says: "the co-occurrence's title ('title') is missing"),
    StudyFault(
      "a table that has the name of a matrix",
      plan: """
        - {co-occurrence: trainings, name: a, title: A}
        - 1️⃣{breakdown: role, name: a-both, title: B}
        """,
      says: "two tables are named 'a-both'; the first is on line 18"),
  ]
}

struct CooccurrencePlanYAMLTests {
  private func plans(_ entry: String) throws -> [CooccurrencePlan] {
    var draft = StudyDraft()
    draft.plan = "- {co-occurrence: trainings, name: a, title: A\(entry)}"
    return try draft.read().plan.compactMap {
      if case .cooccurrence(let plan) = $0 { plan } else { nil }
    }
  }

  @Test(arguments: StudyFault.cooccurrences)
  func `a fault of a co-occurrence is told once, in its place`(fault: StudyFault) throws {
    try fault.expectIsTold()
  }

  @Test func `both matrices are shown unless one is chosen`() throws {
    let both = try plans("")
    #expect(both.map(\.content) == [.both, .jaccard])
    #expect(both.map(\.name) == ["a-both", "a-jaccard"])
    #expect(both.map(\.title) == ["A: number with both", "A: Jaccard index"])
    #expect(both.allSatisfy { $0.question == Question.ID("trainings") && $0.segment == nil })
  }

  @Test func `one matrix has the entry's own name`() throws {
    let one = try plans(", show: jaccard, segment: leads, notes: One.")
    #expect(one.map(\.name) == ["a"])
    #expect(one.map(\.title) == ["A"])
    #expect(one.map(\.content) == [.jaccard])
    #expect(one.map(\.segment?.name) == ["leads"])
    #expect(one.map(\.notes) == [["One."]])
  }
}
