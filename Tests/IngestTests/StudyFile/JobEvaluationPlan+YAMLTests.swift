import Foundation
import Survey
import TestSupport
import Testing

@testable import Ingest

/// A study of jobs, of which a test changes the sources or the plan.
struct JobStudyDraft: Sendable {
  var sources = """
    chart: {file: chart.csv, format: factor-plan}
    bands: {file: bands.csv, format: pay-bands}
    profiles: {file: profiles.csv, format: job-profiles}
    """
  var plan = """
    - {job-evaluation: profiles, name: jobs, title: Jobs, chart: chart, bands: bands}
    """

  var marked: MarkedText {
    MarkedText(
      "study: jobs\ntitle: Jobs\nprovenance: observed\nsources:\n\(indented(sources))"
        + "plan:\n\(indented(plan))")
  }

  private func indented(_ text: String) -> String {
    text.split(separator: "\n").map { "  \($0)\n" }.joined()
  }

  /// Reads the study file beside a file of two profiles.
  func read() throws -> Study {
    let folder = try ScratchFolder()
    try folder.write(marked.text, to: "study.yaml")
    try folder.write("profile,label\na,A\na,A\nb,B\n", to: "profiles.csv")
    return try StudyFile.read(folder.url.appendingPathComponent("study.yaml").path)
  }
}

/// A study of jobs with one fault, at a keycap.
struct JobStudyFault: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let draft: JobStudyDraft
  let message: String
  let remedy: String?

  init(
    _ name: String, alsoSources: String = "", plan: String? = nil, says message: String,
    remedy: String? = nil
  ) {
    var draft = JobStudyDraft()
    draft.sources += "\n" + alsoSources
    if let plan { draft.plan = plan }
    testDescription = name
    self.draft = draft
    self.message = message
    self.remedy = remedy
  }

  static let all = [
    JobStudyFault(
      "profiles of another format",
      plan: "- {job-evaluation: 1️⃣chart, name: j, title: J, chart: chart, bands: bands}",
      says: "source of the format 'job-profiles' 'chart' isn't known", remedy: "known: profiles"),
    JobStudyFault(
      "a misspelt chart",
      plan: "- {job-evaluation: profiles, name: j, title: J, chart: 1️⃣charts, bands: bands}",
      says: "source of the format 'factor-plan' 'charts' isn't known",
      remedy: "did you mean 'chart'?"),
    JobStudyFault(
      "no bands", plan: "- 1️⃣{job-evaluation: profiles, name: j, title: J, chart: chart}",
      says: "the pay bands ('bands') is missing"),
    JobStudyFault(
      "posts that no source holds",
      plan: """
        - {job-evaluation: profiles, name: j, title: J, chart: chart, bands: bands, posts: 1️⃣posts}
        """, says: "source of the format 'posts' 'posts' isn't known",
      remedy: "add a file of this format to 'sources'"),
    JobStudyFault(
      "a key of another analysis",
      plan: """
        - {job-evaluation: profiles, name: j, title: J, chart: chart, bands: bands, 1️⃣segment: a}
        """, says: "key of the job evaluation 'segment' isn't known"),
    JobStudyFault(
      "an unknown profile",
      plan: """
        - job-evaluation: profiles
          name: j
          title: J
          chart: chart
          bands: bands
          compare: [[a, 1️⃣c]]
        """, says: "profile 'c' isn't known", remedy: "known: a, b"),
    JobStudyFault(
      "a comparison of one",
      plan: """
        - job-evaluation: profiles
          name: j
          title: J
          chart: chart
          bands: bands
          compare: [1️⃣[a]]
        """, says: "an item of 'compare' is a list where two profiles belong"),
    JobStudyFault(
      "a profile beside itself",
      plan: """
        - job-evaluation: profiles
          name: j
          title: J
          chart: chart
          bands: bands
          compare: [[a, 1️⃣a]]
        """, says: "'a' stands twice in the pair"),
    JobStudyFault(
      "a comparison twice",
      plan: """
        - job-evaluation: profiles
          name: j
          title: J
          chart: chart
          bands: bands
          compare: [[a, b], 1️⃣[a, b]]
        """, says: "'a' and 'b' are compared twice"),
    JobStudyFault(
      "no list of pairs",
      plan: """
        - job-evaluation: profiles
          name: j
          title: J
          chart: chart
          bands: bands
          compare: 1️⃣a
        """, says: "'compare' is the value 'a' where a list of pairs belongs"),
    JobStudyFault(
      "two entries whose tables have one name",
      plan: """
        - {job-evaluation: profiles, name: j, title: J, chart: chart, bands: bands}
        - 1️⃣{job-evaluation: profiles, name: j, title: J, chart: chart, bands: bands, compare: [[a, b]]}
        """, says: "two tables are named 'j-totals'; the first is on line 9"),
    JobStudyFault(
      "posts that nobody uses", alsoSources: "1️⃣posts: {file: posts.csv, format: posts}",
      says: "no entry of the plan reads the source 'posts'"),
    JobStudyFault(
      "a provenance of a chart",
      alsoSources: "other: {file: o.csv, format: factor-plan, 1️⃣provenance: synthetic}",
      says: "the source 'other' has a 'provenance' of its own, which only a file of posts or of"
        + " self-assessments can have"),
    JobStudyFault(
      "an unknown provenance of posts",
      alsoSources: "posts: {file: posts.csv, format: posts, provenance: 1️⃣invented}",
      says: "provenance 'invented' isn't known"),
  ]
}

struct JobEvaluationPlanYAMLTests {
  @Test(arguments: JobStudyFault.all)
  func `a fault of a job evaluation is told in its place`(fault: JobStudyFault) throws {
    let found = try faults { _ = try fault.draft.read() }
    let place = try #require(fault.draft.marked.places["1️⃣"])
    #expect(found.first?.message == fault.message)
    #expect(found.allSatisfy { $0.position == FilePosition(place) })
    if let remedy = fault.remedy { #expect(found.first?.remedy == remedy) }
  }

  @Test func `everything that is said is kept`() throws {
    var draft = JobStudyDraft()
    draft.sources += "\nposts: {file: posts.csv, format: posts, provenance: synthetic}"
    draft.plan = """
      - job-evaluation: profiles
        name: jobs
        title: All jobs
        chart: chart
        bands: bands
        posts: posts
        compare: [[a, b], [b, a]]
        notes: [One., Two.]
      """
    let study = try draft.read()
    guard case .jobEvaluation(let plan) = study.plan[0] else {
      Issue.record("the entry is no job evaluation")
      return
    }
    #expect([plan.profiles, plan.chart, plan.bands] == ["profiles", "chart", "bands"])
    #expect(plan.posts == "posts")
    #expect(
      plan.comparisons == [.init(first: "a", second: "b"), .init(first: "b", second: "a")])
    #expect(plan.notes == ["One.", "Two."])
    #expect(
      plan.tableNames == [
        "jobs-totals", "jobs-combinations", "jobs-bands", "jobs-points", "jobs-a-to-b",
        "jobs-b-to-a", "jobs-posts", "jobs-post-totals", "jobs-post-distances",
        "jobs-post-factors",
      ])
    #expect(study.sources.map(\.provenance) == [nil, nil, nil, .synthetic])
  }

  @Test func `profiles aren't looked up in a file that can't be read`() throws {
    var draft = JobStudyDraft()
    draft.sources = draft.sources.replacing("profiles.csv", with: "absent.csv")
    draft.plan = """
      - {job-evaluation: profiles, name: j, title: J, chart: chart, bands: bands, compare: [[x, y]]}
      """
    #expect(try draft.read().plan.count == 1)
  }
}
