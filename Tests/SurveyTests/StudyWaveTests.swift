import Survey
import TestSupport
import Testing

private let role = Question.single("role", ["lead", "staff"])
private let view = Question.single("view", ["yes", "no"])
private let leads = Segment(name: "leads", condition: Condition(role, [0]))

/// Two waves: the first asked only for the role, with its options the other way round.
private let study: Study = {
  let turned = Question.single("role", ["staff", "lead"])
  let first = Wave(
    "first", "2023-01-01", [turned], segments: [leads], excerpts: ["excerpts"])
  let second = Wave("second", "2024-01-01", [role, view], segments: [leads])
  return Study(
    [role, view], segments: [leads],
    plan: [
      .breakdown(BreakdownPlan(role, wave: "first")),
      .breakdown(BreakdownPlan(view, wave: "second")),
      .answerTrend(AnswerTrendPlan(role, ["first", "second"])),
    ],
    sources: ["first", "second"].map { SourceFile($0, .plain) } + [
      SourceFile("excerpts", .excerpts), SourceFile("figures", .publishedFigures),
    ], waves: [first, second])
}()

struct StudyWaveTests {
  @Test func `a wave has its own sources, questions, segments and tables`() {
    let first = study.of(study.wave(named: "first"))
    #expect(first.sources.map(\.name) == ["first", "excerpts", "figures"])
    #expect(first.codebook.questions.map(\.id.name) == ["role"])
    #expect(first.plan.map(\.name) == ["role", "role-over-time"])
    let second = study.of(study.waves[1])
    #expect(second.sources.map(\.name) == ["second", "figures"])
    #expect(second.plan.map(\.name) == ["view", "role-over-time"])
  }

  @Test func `a segment is of the options' places in the wave`() {
    #expect(study.waves[0].segments.map(\.condition.terms[0].options) == [[1]])
    #expect(study.waves[1].segments.map(\.condition.terms[0].options) == [[0]])
  }

  @Test func `a segment whose question or option isn't there isn't formed`() {
    #expect(leads.formed(in: Codebook([view])) == nil)
    #expect(leads.formed(in: Codebook([.single("role", ["staff"])])) == nil)
    #expect(leads.formed(in: Codebook([.number("role")])) == nil)
  }

  @Test func `without a wave the study is itself`() {
    #expect(study.of(nil).sources == study.sources)
    #expect(study.wave(named: "third") == nil)
  }
}
