import Survey
import Testing

@testable import Ingest

extension StudyFault {
  static let breakdowns = [
    StudyFault(
      "a breakdown of no question", plan: "- {breakdown: 1️⃣[], name: a, title: A}",
      says: "'breakdown' is an empty list"),
    StudyFault(
      "a breakdown of words", plan: "- {breakdown: 1️⃣words, name: a, title: A}",
      says: "'words' holds respondents' own words, which can't be tabulated"),
    StudyFault(
      "a banner question twice", plan: "- {breakdown: role, by: [band, 1️⃣band], name: a, title: A}",
      says: "'band' stands twice in 'by'"),
    StudyFault(
      "a banner of words", plan: "- {breakdown: role, by: 1️⃣words, name: a, title: A}",
      says: "the banner question 'words' has no options to head columns"),
    StudyFault(
      "an interval without its percentage",
      plan: "- {breakdown: role, 1️⃣show: [count, interval], name: a, title: A}",
      says: "an interval stands beside its percentage", remedy: "show 'percent' too"),
    StudyFault(
      "percent of responses of a single response",
      plan: "- {breakdown: role, show: [1️⃣percent_of_responses], name: a, title: A}",
      says: "measure 'percent_of_responses' isn't known",
      remedy: "known: count, percent, interval"),
    StudyFault(
      "decimals of counts", plan: "- {breakdown: [role, band], 1️⃣decimals: 1, name: a, title: A}",
      says: "'decimals' is of averages, and role, band has none",
      remedy: "remove it; the decimals of percentages are the study's ('rounding')"),
    StudyFault(
      "percentages of a number", plan: "- {breakdown: years, 1️⃣percent: row, name: a, title: A}",
      says: "'percent' is of percentages, and years has none"),
    StudyFault(
      "a base of a number", plan: "- {breakdown: years, 1️⃣base: asked, name: a, title: A}",
      says: "'base' is of percentages, and years has none"),
    StudyFault(
      "one measure that neither of two questions has, once",
      questions: "q: {text: A?, type: single, options: {1: One}}",
      plan: "- {breakdown: [role, q], show: [1️⃣jaccard, percent], name: a, title: A}",
      says: "measure 'jaccard' isn't known", remedy: "known: count, percent, interval"),
  ]
}

struct BreakdownPlanYAMLTests {
  private func breakdown(_ entry: String) throws -> BreakdownPlan {
    var draft = StudyDraft()
    draft.plan = "- {name: a, title: A, \(entry)}"
    guard case .breakdown(let plan) = try draft.read().plan[0] else {
      throw RejectedInput(diagnostics: [
        Diagnostic(path: "", position: nil, message: "this is no breakdown")
      ])
    }
    return plan
  }

  @Test(arguments: StudyFault.breakdowns)
  func `a fault of a breakdown is told once, in its place`(fault: StudyFault) throws {
    try fault.expectIsTold()
  }

  @Test func `what is left out takes its default`() throws {
    let plan = try breakdown("breakdown: role")
    #expect(plan.question == Question.ID("role"))
    #expect(plan.segment == nil)
    #expect(plan.banner.isEmpty)
    #expect(plan.percentage == .column)
    #expect(plan.base == .answered)
    #expect(plan.measures == [.count, .percent])
    #expect(!plan.showsIntervals)
    #expect(plan.decimals == nil)
    #expect(!plan.jointIsPublished)
    #expect(plan.notes.isEmpty)
  }

  @Test func `everything that is said is kept`() throws {
    let plan = try breakdown(
      "breakdown: trainings, segment: leads, by: [band, trainings], percent: total, base: asked,"
        + " show: [interval, percent_of_responses, percent], joint: published, notes: [B., A.]")
    #expect(plan.segment?.name == "leads")
    #expect(plan.segment?.condition.terms.map(\.options) == [[0]])
    #expect(plan.banner.map(\.name) == ["band", "trainings"])
    #expect(plan.percentage == .total)
    #expect(plan.base == .asked)
    #expect(plan.measures == [.percentOfResponses, .percent])
    #expect(plan.showsIntervals)
    #expect(plan.jointIsPublished)
    #expect(plan.notes == ["B.", "A."])
  }

  @Test(
    arguments: [
      ("", [Measure.mean, .standardDeviation, .median, .minimum, .maximum], nil),
      (
        ", decimals: 0, show: [quartile_3, quartile_1, sd]",
        [.quartile3, .quartile1, .standardDeviation], 0
      ),
    ] as [(String, [Measure], Int?)])
  func `a number is summarised`(keys: String, measures: [Measure], decimals: Int?) throws {
    let plan = try breakdown("breakdown: years\(keys)")
    #expect(plan.measures == measures)
    #expect(plan.decimals == decimals)
  }

  @Test func `decimals and percentages may each serve one of two questions`() throws {
    var draft = StudyDraft()
    draft.plan = "- {breakdown: [role, years], name: a, title: A, decimals: 2, percent: row}"
    #expect(try draft.faults().isEmpty)
  }
}
