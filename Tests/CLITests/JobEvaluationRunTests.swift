import Foundation
import TestSupport
import Testing

/// A job evaluation through the program, sound and spoilt.
struct JobEvaluationRunTests {
  private func run(_ files: [String: String] = [:]) throws -> (run: RollcallRun, ScratchFolder) {
    let folder = try ScratchFolder()
    try SmallJobStudy.write(into: folder, replacing: files)
    return (try RollcallRun(["run", "study.yaml"], in: folder.url), folder)
  }

  @Test func `a study of jobs alone runs without a word on standard error`() throws {
    let (run, folder) = try run()
    #expect(run.errors == "")
    #expect(run.exitCode == 0)
    #expect(run.output == "reports/jobs: 9 tables written\n")
    let report = try #require(folder.text(of: "reports/jobs/report.md"))
    for words in [
      "This program grades no job.", "| Junior | 12 | 12 | 0 | 30 | 30 | 0 | 0 |",
      "| Senior | 24 | 24 | 0 | 28 | 39 | −11 | 1 |",
      "Senior, Effort: beside level 1-2(a) the score 3, 8 is printed; the chart gives 3, 7.",
      "Senior: the printed band is b-c; the combinations of its levels reach b.",
      "| Junior | a | 4 | 2 | 50 |", "| Post one | b | 24 \\[u\\] |",
      "| Post one | Junior | Effort | 1 |", "Jobs: posts, totals (synthetic rows)",
      "shows 6 of the 7 cells of the scoring chart", "posts.csv: 2 rows (synthetic rows)",
    ] {
      #expect(report.contains(words), "\(words)")
    }
    #expect(!report.contains("Answers to each question"))
    let findings = try #require(folder.text(of: "reports/jobs/findings.csv"))
    for line in findings.split(separator: "\n").dropFirst() {
      #expect(line.contains(",no job is graded here"), "\(line)")
    }
  }

  @Test(arguments: [
    ("chart.csv", "skill,Skill,2,12", "skill,Skill,2,1️⃣", "level 2 of the factor 'skill' has no"),
    ("chart.csv", "skill,Skill,3", "skill,Skill,1️⃣2", "level 2 of the factor 'skill' stands twice"),
    ("bands.csv", "b,21", "b,1️⃣20", "band 'b' begins at 20, but band 'a' ends at 20"),
    ("bands.csv", "b,21", "b,1️⃣23", "no band holds 21 to 22, between 'a' and 'b'"),
    ("bands.csv", "b,21", "1️⃣a,21", "the band 'a' stands twice; the first is on line 2"),
    ("profiles.csv", "a-b,skill", "a-b,1️⃣skil", "the factor 'skil' isn't in the chart"),
    ("profiles.csv", "skill,3,21", "skill,1️⃣4,21", "the chart has no level 4 of the factor"),
    ("profiles.csv", "skill,1-2,5", "skill,1️⃣1-3,5", "the level '1-3' can't be read: '1-3' leaves"),
    ("profiles.csv", "skill,3,21", "skill,1️⃣3/4,21", "the level '3/4' can't be read: '/' stands"),
    (
      "profiles.csv", "b-c,effort", "b-c,1️⃣skill",
      "the factor 'skill' of the profile 'senior' stands twice; the first is on line 4"
    ),
    ("posts.csv", "one,Post one,skill,2", "1️⃣two,Two,skill,2", "the post 'two' has no row for"),
    ("posts.csv", "effort,3", "effort,1️⃣3-4", "the level of a post is '3-4' where one level"),
    ("study.yaml", "[junior, senior]", "[junior, 1️⃣seniors]", "profile 'seniors' isn't known"),
    ("study.yaml", "chart: chart", "chart: 1️⃣bands", "source of the format 'factor-plan' 'bands'"),
    ("study.yaml", "format: posts, provenance: synthetic", "format: 1️⃣post", "format 'post' isn't"),
  ])
  func `bad input is told in its place and nothing is written`(
    file: String, sound: String, spoilt: String, message: String
  ) throws {
    let whole = try #require(SmallJobStudy.files[file])
    let marked = MarkedText(whole.replacing(sound, with: spoilt, maxReplacements: 1))
    let place = try #require(marked.places["1️⃣"])
    let (run, folder) = try run([file: marked.text])
    #expect(
      run.errors.contains("\(file):\(place.line):\(place.column): error: \(message)"),
      "\(run.errors)")
    #expect(run.exitCode == 65)
    #expect(folder.text(of: "reports/jobs/report.md") == nil)
  }

  @Test func `a file that isn't there is exit 66`() throws {
    let folder = try ScratchFolder()
    try SmallJobStudy.write(into: folder)
    try FileManager.default.removeItem(at: folder.url.appendingPathComponent("posts.csv"))
    let run = try RollcallRun(["run", "study.yaml"], in: folder.url)
    #expect(run.errors.contains("posts.csv: error: "), "\(run.errors)")
    #expect(run.exitCode == 66)
  }

  private static let findings = PackageFolder.url
    .appendingPathComponent("reports/job-profiles/findings.csv")

  /// The arts therapies' profiles: totals, combinations, different totals, and how many
  /// combinations fall into each band.
  @Test(arguments: [
    ("entry", 438, 448, 4, 3, ["6": 4]),
    ("therapist", 475, 516, 48, 24, ["7": 48]),
    ("principal", 544, 595, 72, 32, ["8a": 67, "8b": 5]),
    ("head", 647, 689, 48, 33, ["8c": 36, "8d": 12]),
    ("consultant", 632, 704, 192, 59, ["8c": 131, "8d": 61]),
  ])
  func `the shipped profiles give what was counted by hand`(
    profile: String, lowest: Int, highest: Int, combinations: Int, totals: Int,
    bands: [String: Int]
  ) throws {
    let text = try String(contentsOf: Self.findings, encoding: .utf8)
    let kind = "job_evaluation,,,,"
    let ends =
      [("minimum", lowest), ("maximum", highest)].flatMap { end, total in
        [
          "totals,\(kind)\(profile),,*,\(end),points,\(total),",
          "totals,\(kind)\(profile),,*,published_\(end),points,\(total),",
          "totals,\(kind)\(profile),,*,\(end)_difference,points,0,",
        ]
      }
    let counts =
      [
        "totals,\(kind)\(profile),,*,disagreements,count,0,,,0,16,",
        "combinations,\(kind)\(profile),,*,combinations,count,\(combinations),",
        "combinations,\(kind)\(profile),,*,distinct_totals,count,\(totals),",
      ]
    let reached = bands.map {
      "bands,\(kind)\(profile)/\($0),,*,count,count,\($1),,,\($1),\(combinations),"
    }
    for row in ends + counts + reached {
      #expect(text.contains("\njob-profiles,profiles-\(row)"), "\(row)")
    }
    #expect(
      text.split(separator: "\n").count { $0.contains("-bands,\(kind)\(profile)/") }
        == 3 * bands.count)
  }
}
