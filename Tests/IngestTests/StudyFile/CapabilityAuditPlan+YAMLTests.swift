import Foundation
import Survey
import TestSupport
import Testing

@testable import Ingest

extension StudyFault {
  private static let frameworkSources = """
    responses: {file: responses.csv, format: plain, respondent: id}
    framework: {file: f.csv, format: framework}
    levels: {file: l.csv, format: framework-levels}
    items: {file: i.csv, format: framework-items}
    answers: {file: a.csv, format: self-assessments}
    """

  private static func audit(
    _ name: String, _ plan: String, says message: String, remedy: String? = nil
  ) -> StudyFault {
    StudyFault(
      name, sources: frameworkSources, plan: "- " + plan, says: message, remedy: remedy)
  }

  static let capabilityAudits = [
    audit(
      "no file of levels",
      "1️⃣{capability-audit: framework, name: a, title: A, items: items, self_assessments: answers}",
      says: "the capability audit doesn't say which file has the framework's levels",
      remedy: "add 'levels: source'"),
    audit(
      "no file of items",
      "1️⃣{capability-audit: framework, name: a, title: A, levels: levels}",
      says: "the capability audit doesn't say which file has the framework's items"),
    audit(
      "a source of another format",
      "{capability-audit: framework, name: a, title: A, levels: 1️⃣items, items: items}",
      says: "source of format framework-levels 'items' isn't known", remedy: "known: levels"),
    audit(
      "a misspelt source",
      "{capability-audit: 1️⃣framwork, name: a, title: A, levels: levels, items: items}",
      says: "source of format framework 'framwork' isn't known",
      remedy: "did you mean 'framework'?"),
    audit(
      "a level to hold against, and nobody who is",
      "{capability-audit: framework, name: a, title: A, levels: levels, items: items,"
        + " 1️⃣against: high}",
      says: "'against' is the level that respondents are held against, and there are no"
        + " self-assessments"),
    audit(
      "a key of another analysis",
      "{capability-audit: framework, name: a, title: A, levels: levels, items: items,"
        + " self_assessments: answers, 1️⃣segment: leads}",
      says: "key of the capability audit 'segment' isn't known"),
    audit(
      "no title",
      "1️⃣{capability-audit: framework, name: a, levels: levels, items: items,"
        + " self_assessments: answers}",
      says: "the capability audit's title ('title') is missing"),
    audit(
      "the name of one of another audit's tables",
      "{capability-audit: framework, name: a, title: A, levels: levels, items: items,"
        + " self_assessments: answers}\n- 1️⃣{breakdown: role, name: a-gaps, title: B}",
      says: "two tables are named 'a-gaps'; the first is on line 20"),
    StudyFault(
      "a file that no entry reads",
      sources:
        "responses: {file: r.csv, format: plain}\n1️⃣items: {file: i.csv, format: framework-items}",
      says: "no entry of the plan reads the source 'items'",
      remedy: "name it in a 'capability-audit', or remove it"),
  ]
}

struct CapabilityAuditPlanYAMLTests {
  private static let levels =
    "level,label,stage,items,responsibilities,distinct_responsibilities,headlines\n"
    + "low,Low,,1,2,2,1\nhigh,High,,2,3,2,1\n"

  private func study(_ against: String) -> MarkedText {
    MarkedText(
      """
      study: small
      title: A small framework
      provenance: observed
      sources:
        framework: {file: f.csv, format: framework}
        levels: {file: l.csv, format: framework-levels}
        items: {file: i.csv, format: framework-items}
        answers: {file: a.csv, format: self-assessments, respondent: id, provenance: synthetic}
      plan:
        - capability-audit: framework
          name: audit
          title: An audit
          levels: levels
          items: items
          self_assessments: answers
          against: \(against)
          notes: [One., Two.]

      """)
  }

  private func read(_ text: String) throws -> Study {
    let folder = try ScratchFolder()
    try folder.write(text, to: "study.yaml")
    try folder.write(Self.levels, to: "l.csv")
    return try StudyFile.read(folder.url.appendingPathComponent("study.yaml").path)
  }

  @Test(arguments: StudyFault.capabilityAudits)
  func `a fault of a capability audit is told once, in its place`(fault: StudyFault) throws {
    try fault.expectIsTold()
  }

  /// A study of one provenance whose answers have another, which must not be `observed`.
  private func study(_ whole: String, answers: String) -> MarkedText {
    MarkedText(
      study("high").text.replacing("provenance: observed", with: "provenance: \(whole)")
        .replacing("provenance: synthetic}", with: "\(answers)}"))
  }

  @Test(arguments: ["synthetic", "reconstructed"])
  func `answers that people gave aren't read into a study that is made`(whole: String) throws {
    let marked = study(whole, answers: "1️⃣provenance: observed")
    let found = try faults { _ = try read(marked.text) }
    let place = try #require(marked.places["1️⃣"])
    #expect(
      found.map(\.message) == [
        "the source 'answers' is observed, and the study as a whole is \(whole): its report would"
          + " say of the same rows that they are made and that they are not"
      ])
    #expect(
      found.map(\.remedy) == [
        "say 'observed' of the study, and '\(whole)' of its other files of posts or of"
          + " self-assessments"
      ])
    #expect(found.map(\.position) == [FilePosition(place)])
  }

  @Test(arguments: [
    ("observed", "observed"), ("synthetic", "synthetic"), ("reconstructed", "synthetic"),
  ])
  func `answers may come from where the study does, or be made`(whole: String, own: String) throws {
    let read = try read(study(whole, answers: "provenance: \(own)").text)
    #expect(read.sources.last?.provenance?.rawValue == own)
  }

  @Test func `everything that is said is kept`() throws {
    guard case .capabilityAudit(let plan) = try read(study("high").text).plan[0] else {
      Issue.record("the entry is no capability audit")
      return
    }
    #expect(plan.sources.map(\.file) == ["l.csv", "f.csv", "i.csv", "a.csv"])
    #expect(plan.sources.map(\.provenance) == [nil, nil, nil, .synthetic])
    #expect(plan.selfAssessments?.respondentColumn == "id")
    #expect(plan.against == "high")
    #expect(plan.notes == ["One.", "Two."])
  }

  @Test func `a level to be held against must be the framework's`() throws {
    let marked = study("1️⃣hihg")
    let found = try faults { _ = try read(marked.text) }
    let place = try #require(marked.places["1️⃣"])
    #expect(found.map(\.message) == ["level 'hihg' isn't known"])
    #expect(found.map(\.remedy) == ["did you mean 'high'?"])
    #expect(found.map(\.position) == [FilePosition(place)])
  }
}
