import Survey
import Testing

@testable import Ingest

private let lately =
  "q: {text: A?, type: single, options: {a: A}, waves: {2023: {asked: false}}}"

extension StudyFault {
  static let waveEntries = [
    StudyFault(
      "a wave of a study without waves",
      plan: "- {breakdown: role, name: a, title: A, 1️⃣wave: 2023}",
      says: "'wave' names a wave, and the study has none"),
    StudyFault(
      ofWaves: "a wave that isn't there",
      plan: "- {breakdown: role, name: a, title: A, wave: 1️⃣2021}",
      says: "wave '2021' isn't known"),
    StudyFault(
      ofWaves: "a question that wasn't asked in the wave", questions: lately,
      plan: "- {breakdown: 1️⃣q, name: a, title: A, wave: 2023}",
      says: "the question 'q' wasn't asked in the wave '2023'",
      remedy: "name another wave, or another question"),
    StudyFault(
      ofWaves: "a banner that wasn't asked in the wave", questions: lately,
      plan: "- {breakdown: role, by: 1️⃣q, name: a, title: A, wave: 2023}",
      says: "the question 'q' wasn't asked in the wave '2023'"),
    StudyFault(
      ofWaves: "a question that no wave asked",
      plan: "- {breakdown: 1️⃣rolle, name: a, title: A}",
      says: "question 'rolle' isn't known in the wave '2024'", remedy: "did you mean 'role'?"),
    StudyFault(
      ofWaves: "a segment that can't be formed", questions: lately, segments: "as: {q: a}",
      plan: "- {breakdown: role, segment: 1️⃣as, name: a, title: A, wave: 2023}",
      says: "the segment 'as' can't be formed in the wave '2023', where not all its questions and"
        + " options were put"),
    StudyFault(
      ofWaves: "themes of a wave without passages",
      plan: "- {1️⃣themes: {code_frame: themes.csv}, name: a, title: A, wave: 2023}",
      says: "the plan counts themes, but the wave '2023' has no 'excerpts'"),
  ]
}

struct PlanContextTests {
  @Test(arguments: StudyFault.waveEntries)
  func `a fault of an entry's wave is told once, in its place`(fault: StudyFault) throws {
    try fault.expectIsTold()
  }

  @Test func `an entry is of the last wave unless it names one`() throws {
    var draft = StudyDraft.waved
    draft.plan = """
      - {breakdown: role, name: a, title: A}
      - {breakdown: role, name: b, title: B, wave: 2023}
      - {themes: {code_frame: themes.csv}, name: c, title: C}
      - {reproduction: published, name: d, title: D, wave: 2023}
      """
    #expect(try draft.read().plan.map(\.wave) == ["2024", "2023", "2024", "2023"])
  }

  @Test func `a segment has the wave's own places of its options`() throws {
    var draft = StudyDraft.waved
    draft.questions +=
      "\nq: {text: A?, type: single, options: {a: A, b: B},"
      + " waves: {2023: {options: {b: B, a: A}}}}"
    draft.segments = "as: {q: a}"
    draft.plan = """
      - {breakdown: role, segment: as, name: a, title: A}
      - {breakdown: role, segment: as, name: b, title: B, wave: 2023}
      """
    let places = try draft.read().plan.compactMap { planned -> [Int]? in
      guard case .breakdown(let plan) = planned else { return nil }
      return plan.segment?.condition.terms.first?.options
    }
    #expect(places == [[0], [1]])
  }
}
