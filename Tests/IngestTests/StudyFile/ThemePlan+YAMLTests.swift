import Survey
import Testing

@testable import Ingest

extension StudyFault {
  static let themes = [
    StudyFault(
      "themes by two questions",
      plan: "- {themes: {code_frame: themes.csv, by: 1️⃣[role, band]}, name: a, title: A}",
      says: "'by' names 2 questions where one belongs"),
    StudyFault(
      "themes by a multiple response",
      plan: "- {themes: {code_frame: themes.csv, by: 1️⃣trainings}, name: a, title: A}",
      says: "themes are shown by a question with one answer each; 'trainings' has not"),
    StudyFault(
      "columns of nothing",
      plan: "- {themes: {code_frame: themes.csv}, 1️⃣columns: [lead], name: a, title: A}",
      says: "'columns' needs 'by'"),
    StudyFault(
      "a column twice",
      plan:
        "- {themes: {code_frame: themes.csv, by: role}, columns: [lead, 1️⃣lead], name: a, title: A}",
      says: "'lead' stands twice in 'columns'"),
    StudyFault(
      "a column that is no option",
      plan: "- {themes: {code_frame: themes.csv, by: role}, columns: [1️⃣boss], name: a, title: A}",
      says: "option 'boss' isn't known", remedy: "known: lead, staff"),
    StudyFault(
      "conversations of nothing",
      plan: "- {themes: {code_frame: themes.csv}, 1️⃣collective: {lead: band}, name: a, title: A}",
      says: "'collective' needs 'by'"),
    StudyFault(
      "conversations named by two questions",
      plan: "- {themes: {code_frame: themes.csv, by: role}, collective: {lead: 1️⃣[band, role]},"
        + " name: a, title: A}",
      says: "'lead' names 2 questions where one belongs"),
    StudyFault(
      "an interview question that isn't in the code frame",
      plan: "- {themes: {code_frame: themes.csv, question: 1️⃣Q3}, name: a, title: A}",
      says: "interview question 'Q3' isn't known", remedy: "did you mean 'Q1'?"),
    StudyFault(
      "no code frame", plan: "- {1️⃣themes: {by: role}, name: a, title: A}",
      says: "the code frame ('code_frame') is missing"),
    StudyFault(
      "no excerpts", sources: "responses: {file: r.csv}",
      plan: "- {1️⃣themes: {code_frame: themes.csv}, name: a, title: A}",
      says: "the plan counts themes, but no source has the format 'excerpts'"),
    StudyFault(
      "a percentage of passages",
      plan: "- {themes: {code_frame: themes.csv}, show: [1️⃣count], name: a, title: A}",
      says: "measure 'count' isn't known", remedy: "known: respondents, percent, mentions, named"),
    StudyFault(
      "themes named and counted",
      plan: "- {themes: {code_frame: themes.csv}, 1️⃣show: [mentions, named], name: a, title: A}",
      says: "themes that are named aren't counted, so 'named' stands alone"),
    StudyFault(
      "named themes by a question",
      plan: "- {themes: {code_frame: themes.csv, 1️⃣by: role}, show: named, name: a, title: A}",
      says: "'by' says nothing to themes that are named and not counted"),
    StudyFault(
      "named themes of a segment",
      plan:
        "- {themes: {code_frame: themes.csv}, show: [named], 1️⃣segment: leads, name: a, title: A}",
      says: "'segment' says nothing to themes that are named and not counted"),
  ]
}

struct ThemePlanYAMLTests {
  private func themePlan(_ themes: String, _ keys: String = "") throws -> ThemePlan {
    var draft = StudyDraft()
    draft.plan = "- {themes: {code_frame: themes.csv\(themes)}, name: a, title: A\(keys)}"
    guard case .themes(let plan) = try draft.read().plan[0] else {
      throw RejectedInput(diagnostics: [
        Diagnostic(path: "", position: nil, message: "this is no theme table")
      ])
    }
    return plan
  }

  @Test(arguments: StudyFault.themes)
  func `a fault of a theme table is told once, in its place`(fault: StudyFault) throws {
    try fault.expectIsTold()
  }

  @Test func `what is left out takes its default`() throws {
    let plan = try themePlan("")
    #expect(plan.codeFrame.themes.map(\.id) == ["T1", "T2", "T3"])
    #expect(plan.interviewQuestion == nil)
    #expect(plan.segment == nil)
    #expect(plan.group == nil)
    #expect(plan.columns.isEmpty)
    #expect(plan.collective.isEmpty)
    #expect(plan.measures == [.respondents, .mentions])
  }

  @Test func `a grouping shows all its options, or those that are named, in their order`() throws {
    #expect(try themePlan(", by: role").columns == [0, 1])
    #expect(try themePlan(", by: role", ", columns: [staff, lead]").columns == [1, 0])
    #expect(try themePlan(", by: role", ", columns: staff").columns == [1])
  }

  @Test func `everything that is said is kept`() throws {
    let plan = try themePlan(
      ", by: role, question: Q2",
      ", segment: leads, collective: {staff: band}, show: [percent], notes: One.")
    #expect(plan.group == Question.ID("role"))
    #expect(plan.interviewQuestion == "Q2")
    #expect(plan.segment?.name == "leads")
    #expect(plan.collective == [1: Question.ID("band")])
    #expect(plan.measures == [.percent])
    #expect(plan.notes == ["One."])
  }

  @Test func `themes can be named without a count, and then need no excerpts`() throws {
    var draft = StudyDraft()
    draft.sources = "responses: {file: r.csv}"
    draft.plan =
      "- {themes: {code_frame: themes.csv, question: Q1}, show: [named], name: a, title: A}"
    guard case .themes(let plan) = try draft.read().plan[0] else { return }
    #expect(plan.measures.isEmpty)
    #expect(plan.interviewQuestion == "Q1")
  }

  @Test func `faults of a code frame that two tables use are told once, at its own path`() throws {
    var draft = StudyDraft()
    draft.codeFrame = "theme,parent,label,definition,question\nT1,T9,Time,,\n"
    draft.plan = """
      - {themes: {code_frame: themes.csv}, name: a, title: A}
      - {themes: {code_frame: themes.csv}, name: b, title: B}
      """
    let found = try draft.faults()
    #expect(found.map(\.message) == ["the parent 'T9' is no theme of this code frame"])
    #expect(found.allSatisfy { $0.path.hasSuffix("themes.csv") })
  }
}
