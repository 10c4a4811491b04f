import Foundation
import TestSupport
import Testing

/// A framework and self-assessments through the program.
struct CapabilityStudyTests {
  private func run(replacing spoilt: [String: String] = [:]) throws -> (
    folder: ScratchFolder, run: RollcallRun
  ) {
    let folder = try ScratchFolder()
    try CapabilityStudy.write(into: folder, replacing: spoilt)
    return (folder, try RollcallRun(["run", "study.yaml"], in: folder.url))
  }

  @Test func `a study of a framework runs without a word on standard error`() throws {
    let (folder, run) = try run()
    #expect(run.errors == "")
    #expect(run.output == "reports/small: 9 tables written\n")
    let report = try #require(folder.text(of: "reports/small/report.md"))
    for words in [
      "> **Synthetic in part. The rows of answers.csv are invented",
      "- answers.csv: 3 rows (synthetic rows)", "is not a pay band",
      "| Level | Practice | Learning | All pillars |", "| All levels | 13 | 9 | 22 |",
      "| Practitioner | 3 | 0 | 1 | 0 | 1 |", "There is no score by pillar.",
      "| Assistant | KS.1 | Listening | Practitioner KS.1 | 2 |",
      "| Assistant | 2 | 4 | 3 | 1 | 0 | 0 | 75 |",
      "| Practitioner | 3 | 9 | 5 | 1 | 1 | 2 | 56 |",
      "| Assistant | Practitioner | 3 | 2 | 1 | 0 | 0 | 1 |",
      "The framework was made for this test.",
    ] {
      #expect(report.contains(words), "\(words)")
    }
  }

  @Test func `invented answers are marked in every file that shows them, and only there`() throws {
    let folder = try run().folder
    let marked = folder.paths.filter { $0.hasPrefix("reports/small/tables/") }
      .filter { folder.text(of: $0)?.contains("synthetic rows") == true }
    #expect(marked.count == 5)
    let findings = try #require(folder.text(of: "reports/small/findings.csv"))
    let note = ",levels are not pay bands; synthetic rows"
    for line in findings.split(separator: "\n").dropFirst() {
      let isFramework = ["levels", "aspects", "items", "returning"]
        .contains { line.hasPrefix("small,audit-\($0),") }
      #expect(line.hasSuffix(note) == !isFramework, "\(line)")
    }
  }

  @Test func `people's own answers are never listed one by one`() throws {
    let study = (CapabilityStudy.files["study.yaml"] ?? "").replacing(
      ", provenance: synthetic", with: "")
    let folder = try run(replacing: ["study.yaml": study]).folder
    for path in folder.paths where path.hasPrefix("reports/") {
      #expect(folder.text(of: path)?.contains("R1") != true, "\(path)")
    }
    #expect(
      folder.text(of: "reports/small/report.md")?
        .contains("Some numbers are of fewer than 5 respondents or answers") == true)
  }

  @Test func `items without a column are told, and are no blanks`() throws {
    let answers =
      "respondent,level,low:KS.1,high:KS.1\nR1,low,yes,no\nR2,low,yes,\nR3,high,,no\n"
    let (folder, run) = try run(replacing: ["answers.csv": answers])
    #expect(run.errors == "")
    let report = try #require(folder.text(of: "reports/small/report.md"))
    for words in [
      "Not asked: 1 of the 2 items of ‘Assistant’.",
      "Not asked: 2 of the 3 items of ‘Practitioner’.",
      "| Assistant | 2 | 2 | 2 | 0 | 0 | 0 | 100 |", "‘Assistant’ has no row: everyone counted",
      "Not in this table: 1 respondent at ‘Assistant’ without an answer to any item of",
      "| Level | Level held against | Items |",
    ] {
      #expect(report.contains(words), "\(words)")
    }
    #expect(!report.contains("aimed at"))
  }

  @Test func `self-assessments that are a header alone are exit 65`() throws {
    let (folder, run) = try run(replacing: ["answers.csv": "respondent,level,low:KS.1\n"])
    #expect(
      run.errors.contains(
        "answers.csv: error: there is no row below the header, so there is nothing to count"),
      "\(run.errors)")
    #expect(run.exitCode == 65)
    #expect(!folder.paths.contains { $0.hasPrefix("reports") })
  }

  @Test(arguments: [
    ("items.csv", "high,KS.3", "high,1️⃣KS.1000000000", "the number of the item 'KS.1000000000'"),
    ("framework.csv", "high,learning", "1️⃣hgih,learning", "the level 'hgih' isn't known"),
    (
      "levels.csv", "After,3", "After,1️⃣4", "the level 'high' has 4 items here, the file 'items.csv'"
    ),
    ("items.csv", "high,KS.3", "high,1️⃣KS.1", "the item 'KS.1' of 'high' stands twice"),
    ("answers.csv", "low:KS.2", "1️⃣low:KS.9", "the column 'low:KS.9' is no item of the framework"),
    ("answers.csv", "yes,partly", "yes,1️⃣mostly", "the answer is 'mostly' where yes, partly, no or"),
    ("answers.csv", "R2,", "1️⃣R1,", "the respondent 'R1' stands twice; the first is on line 2"),
    ("study.yaml", "levels: levels", "levels: 1️⃣lvels", "source of format framework-levels 'lvels'"),
    ("study.yaml", "self_assessments", "1️⃣assessments", "key of the capability audit 'assessments'"),
  ])
  func `bad input is told in its place and nothing is written`(
    file: String, sound: String, spoilt: String, message: String
  ) throws {
    let text = CapabilityStudy.files[file] ?? ""
    let marked = MarkedText(text.replacing(sound, with: spoilt, maxReplacements: 1))
    let (folder, run) = try run(replacing: [file: marked.text])
    let place = try #require(marked.places["1️⃣"])
    #expect(
      run.errors.contains("\(file):\(place.line):\(place.column): error: \(message)"),
      "\(run.errors)")
    #expect(run.exitCode == 65)
    #expect(!folder.paths.contains { $0.hasPrefix("reports") })
  }

  @Test func `a file that isn't there is exit 66`() throws {
    let folder = try ScratchFolder()
    try CapabilityStudy.write(into: folder)
    try FileManager.default.removeItem(at: folder.url.appendingPathComponent("items.csv"))
    let run = try RollcallRun(["run", "study.yaml"], in: folder.url)
    #expect(run.errors.contains("items.csv: error: there is no such file"), "\(run.errors)")
    #expect(run.exitCode == 66)
  }
}
