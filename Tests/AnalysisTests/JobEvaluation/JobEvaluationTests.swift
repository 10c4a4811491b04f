import Survey
import Testing

@testable import Analysis

struct JobEvaluationTests {
  private let post = Post(id: "p", label: "Post p", levels: [1, 1, 1])

  @Test func `the tables stand in the order and under the names that the plan says`() {
    let evaluation = SmallScheme.evaluation(
      [SmallScheme.lower, SmallScheme.upper], posts: [post],
      compare: [.init(first: "lower", second: "upper")])
    #expect(evaluation.findings.map(\.name) == evaluation.plan.tableNames)
    #expect(evaluation.findings.allSatisfy { $0.kind == .jobEvaluation })
  }

  @Test func `the author's notes stand below the totals and every table that names bands`() {
    let evaluation = SmallScheme.evaluation([SmallScheme.lower], posts: [post])
    #expect(
      evaluation.findings.filter { $0.notes == ["A note."] }.map(\.name) == [
        "jobs-totals", "jobs-combinations", "jobs-bands", "jobs-post-totals",
      ])
    #expect(evaluation.findings.count { $0.notes.isEmpty } == 4)
  }

  @Test func `without posts and comparisons there are four tables`() {
    let evaluation = SmallScheme.evaluation([SmallScheme.lower])
    #expect(evaluation.findings.map(\.name) == evaluation.plan.tableNames)
    #expect(evaluation.findings.count == 4)
  }

  @Test func `every table of bands or of posts says that it grades no job`() {
    let findings = SmallScheme.evaluation([SmallScheme.lower], posts: [post]).findings
    let tables = findings.filter { finding in
      ["post", "combinations", "bands"].contains { finding.name.contains($0) }
    }
    #expect(tables.count == 6)
    #expect(tables.allSatisfy { $0.caveats.contains(.gradesNoJob) })
  }

  @Test func `every row says that no job is graded`() {
    let rows = SmallScheme.evaluation([SmallScheme.lower], posts: [post]).findings.flatMap(\.rows)
    #expect(rows.allSatisfy { $0.remark == "no job is graded here" })
  }

  @Test func `the posts' provenance goes with their tables and no others`() {
    let findings = SmallScheme.evaluation(
      [SmallScheme.lower], posts: [post], provenance: .synthetic
    ).findings
    for finding in findings {
      #expect(finding.provenance == (finding.name.contains("post") ? .synthetic : nil))
    }
  }

  @Test func `a study hands its material and the posts' provenance to the tables`() {
    let evaluation = SmallScheme.evaluation([SmallScheme.lower], posts: [post])
    let posts = SourceFile(
      name: "posts", file: "posts.csv", format: .posts, respondentColumn: nil,
      provenance: .synthetic)
    let study = Study(
      name: "jobs", title: "Jobs", provenance: .observed, citation: nil, sources: [posts],
      codebook: Codebook([]), segments: [], rounding: Rounding(decimals: 0, rule: .halfUp),
      disclosure: .none, plan: [.jobEvaluation(evaluation.plan)])
    let evidence = Evidence(
      responses: .none, excerpts: [], publishedFigures: [:],
      jobs: ["jobs": evaluation.material], inputs: [])
    let findings = study.findings(from: evidence)
    #expect(findings.map(\.name) == evaluation.plan.tableNames)
    #expect(findings.last?.provenance == .synthetic)
  }
}
