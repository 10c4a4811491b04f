import Survey
import Testing

@testable import Ingest

/// A trend of roles by independent samples, with other keys.
private func trend(_ keys: String, of question: String = "role") -> String {
  "- {trend: \(question), name: a, title: A, design: independent\(keys)}"
}

private let lately =
  "q: {text: A?, type: single, options: {a: A}, waves: {2023: {asked: false}}}"

extension StudyFault {
  static let answerTrends = [
    StudyFault(
      "a trend without waves", plan: "- {1️⃣trend: role, name: a, title: A, design: independent}",
      says: "a trend compares waves, and the study has none"),
    StudyFault(
      ofWaves: "a question that isn't there", plan: trend("", of: "1️⃣rolle"),
      says: "question 'rolle' isn't known", remedy: "did you mean 'role'?"),
    StudyFault(
      ofWaves: "a name of a question and of counts",
      sources: StudyDraft.waved.sources + "\nrole: {file: counts.csv, format: counts}",
      plan: trend("", of: "1️⃣role"),
      says: "'role' is a question and a source of counts, and a trend is of one of them"),
    StudyFault(
      ofWaves: "two questions", plan: trend("", of: "1️⃣[role, band]"),
      says: "'trend' names 2 questions where one belongs"),
    StudyFault(
      ofWaves: "a number", plan: trend("", of: "1️⃣years"),
      says: "a trend is of a question with options; 'years' has none"),
    StudyFault(
      ofWaves: "words", plan: trend("", of: "1️⃣words"),
      says: "a trend is of a question with options; 'words' has none"),
    StudyFault(
      ofWaves: "no design", plan: "- 1️⃣{trend: role, name: a, title: A}",
      says: "the trend doesn't say who was asked ('design')",
      remedy: "add 'design: independent' (other people in each wave), 'same_people' or 'register'"
        + " (a full count)"),
    StudyFault(
      ofWaves: "a design that isn't there",
      plan: "- {trend: role, name: a, title: A, design: 1️⃣same-people}",
      says: "design 'same-people' isn't known", remedy: "did you mean 'same_people'?"),
    StudyFault(
      ofWaves: "the same people without names",
      sources: """
        r23: {file: r23.csv, respondent: id}
        r24: {file: r24.csv}
        said: {file: said.csv, format: excerpts}
        """, plan: "- {trend: role, name: a, title: A, design: 1️⃣same_people}",
      says: "the design 'same_people' matches respondents by name, and the source 'r24' names none"),
    StudyFault(
      ofWaves: "one wave", plan: trend(", waves: 1️⃣[2023]"),
      says: "'role' was asked in 1 of the waves compared, and a change needs two"),
    StudyFault(
      ofWaves: "a wave twice", plan: trend(", waves: [2023, 1️⃣2023, 2024]"),
      says: "'2023' stands twice in 'waves'"),
    StudyFault(
      ofWaves: "a wave that isn't there", plan: trend(", waves: [2023, 1️⃣2042]"),
      says: "wave '2042' isn't known", remedy: "did you mean '2024'?"),
    StudyFault(
      ofWaves: "a question of one wave", questions: lately, plan: trend("", of: "1️⃣q"),
      says: "'q' was asked in 1 of the waves compared, and a change needs two"),
    StudyFault(
      ofWaves: "a segment that isn't there", plan: trend(", segment: 1️⃣leeds"),
      says: "segment 'leeds' isn't known"),
    StudyFault(
      ofWaves: "a segment of one wave", questions: lately, segments: "as: {q: a}",
      plan: trend(", segment: 1️⃣as"),
      says: "the segment 'as' can't be formed in the wave '2023', where not all its questions and"
        + " options were put"),
    StudyFault(
      ofWaves: "an option that isn't there", plan: trend(", options: [lead, 1️⃣boss]"),
      says: "option 'boss' isn't known"),
    StudyFault(
      ofWaves: "no options", plan: trend(", options: 1️⃣[]"), says: "'options' is an empty list"),
    StudyFault(
      ofWaves: "an unknown that isn't there", plan: trend(", unknown: [1️⃣dk]"),
      says: "option 'dk' isn't known"),
    StudyFault(
      ofWaves: "nothing but unknowns",
      questions: "q: {text: A?, type: single, options: {a: A, b: B}}",
      plan: trend(", 1️⃣unknown: [a, b]", of: "q"),
      says: "every option is unknown, so that nothing is known",
      remedy: "leave out the options that are answers"),
    StudyFault(
      ofWaves: "nothing but unknowns in one wave",
      questions: "q: {text: A?, type: single, options: {a: A, b: B},"
        + " waves: {2023: {options: {b: B}}}}",
      plan: trend(", 1️⃣unknown: b", of: "q"),
      says: "every option is unknown, so that nothing is known"),
    StudyFault(
      ofWaves: "an unknown of several answers", plan: trend(", 1️⃣unknown: cbt", of: "trainings"),
      says: "'unknown' is of questions with one answer each; 'trainings' has several"),
    StudyFault(
      ofWaves: "a measure that makes no sense", plan: trend(", show: [count, 1️⃣mean]"),
      says: "measure 'mean' isn't known"),
    StudyFault(
      ofWaves: "an interval beside nothing", plan: trend(", 1️⃣show: [count, interval]"),
      says: "an interval stands beside its percentage"),
    StudyFault(
      ofWaves: "an effect size alone", plan: trend(", 1️⃣show: [effect_size]"),
      says: "'show' names no number of a wave"),
    StudyFault(
      ofWaves: "an adjustment that isn't there", plan: trend(", adjust: 1️⃣fdr"),
      says: "'adjust' 'fdr' isn't known"),
    StudyFault(
      ofWaves: "an adjustment of a register",
      plan: "- {trend: role, name: a, title: A, design: register, 1️⃣adjust: holm}",
      says: "a register is a full count, and there is no test to adjust"),
    StudyFault(
      ofWaves: "an interval of a register",
      plan: "- {trend: role, name: a, title: A, design: register, 1️⃣show: [percent, interval]}",
      says: "a register is a full count, and its shares have no interval"),
    StudyFault(
      ofWaves: "an effect size of the same people",
      plan: "- {trend: role, name: a, title: A, design: same_people,"
        + " 1️⃣show: [percent, effect_size]}",
      says: "'effect_size' compares independent samples, and the design is 'same_people'"),
    StudyFault(
      ofWaves: "a table of the name of its changes",
      plan: trend("") + "\n- 1️⃣{breakdown: role, name: a-change, title: B}",
      says: "two tables are named 'a-change'; the first is on line 22"),
  ]
}

struct AnswerTrendPlanYAMLTests {
  @Test(arguments: StudyFault.answerTrends)
  func `a fault of a trend is told once, in its place`(fault: StudyFault) throws {
    try fault.expectIsTold()
  }

  private func plan(_ entry: String, questions: String = "") throws -> AnswerTrendPlan {
    var draft = StudyDraft.waved
    draft.questions += "\n" + questions
    draft.plan = entry
    guard case .answerTrend(let plan) = try draft.read().plan[0] else {
      throw RejectedInput(diagnostics: [
        Diagnostic(path: "", position: nil, message: "this is no trend")
      ])
    }
    return plan
  }

  @Test func `what is left out takes its default`() throws {
    let plan = try plan(trend(""))
    #expect(plan.question == Question.ID("role"))
    #expect(plan.waves == ["2023", "2024"])
    #expect(plan.segment == nil)
    #expect(plan.options == nil)
    #expect(plan.unknown.isEmpty)
    #expect(plan.adjustment == .holm)
    #expect(plan.measures == [.count, .percent])
    #expect(!plan.showsIntervals && !plan.showsEffectSizes)
  }

  @Test func `everything that is said is kept, the waves in order of date`() throws {
    let plan = try plan(
      trend(
        ", waves: [2024, 2023], segment: leads, options: [a, \"net:any\"], unknown: b,"
          + " show: [percent, interval, effect_size], adjust: bh, notes: One.", of: "q"),
      questions: "q: {text: A?, type: scale, options: {a: A, b: B}, nets: {any: [a]}}")
    #expect(plan.waves == ["2023", "2024"])
    #expect(plan.segment == "leads")
    #expect(plan.options == ["a", "net:any"])
    #expect(plan.unknown == ["b"])
    #expect(plan.measures == [.percent])
    #expect(plan.showsIntervals && plan.showsEffectSizes)
    #expect(plan.adjustment == .benjaminiHochberg)
    #expect(plan.notes == ["One."])
  }

  @Test(arguments: AnswerTrendPlan.Design.allCases)
  func `each design is read`(design: AnswerTrendPlan.Design) throws {
    let entry = "- {trend: role, name: a, title: A, design: \(design.rawValue)}"
    #expect(try plan(entry).design == design)
  }

  @Test func `a trend of counts stands beside one of answers`() throws {
    var draft = StudyDraft.waved
    draft.sources += "\nregister: {file: counts.csv, format: counts}"
    draft.plan =
      trend("") + "\n- {trend: register, name: b, title: B}"
    let plan = try draft.read().plan
    #expect(plan.map(\.name) == ["a", "b"])
    guard case .answerTrend = plan[0], case .countTrend = plan[1] else {
      Issue.record("not one of each: \(plan)")
      return
    }
  }

  @Test func `an option of any wave can be shown`() throws {
    let plan = try plan(
      trend(", options: [c, a]", of: "q"),
      questions: "q: {text: A?, type: single, options: {a: A},"
        + " waves: {2023: {options: {a: A, c: C}}}}")
    #expect(plan.options == ["c", "a"])
  }
}
