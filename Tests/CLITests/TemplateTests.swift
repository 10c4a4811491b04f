import Foundation
import TestSupport
import Testing

/// The empty study with which a body asks the workforce-priorities questions again.
struct TemplateTests {
  private static let source = PackageFolder.url
    .appendingPathComponent("data/workforce-priorities/rerun")

  private static func copy(adding rows: [String: String]) throws -> ScratchFolder {
    let folder = try ScratchFolder()
    for file in ["study.yaml", "responses.csv", "excerpts.csv", "skills.csv"] {
      let text = try String(contentsOf: source.appendingPathComponent(file), encoding: .utf8)
      try folder.write(text + (rows[file] ?? ""), to: file)
    }
    return folder
  }

  private static let rows = [
    "responses.csv": """
    1,employers,,,,,,,,,,,
    2,course_leaders,music,,,,,,,,,,
    3,survey,art,trainee,4,5,3,2,1,3,4,research;digital,More statistics
    4,survey,drama,qualified,3,4,4,1,2,2,5,none,

    """,
    "excerpts.csv": """
    1,employers,,S4,,
    2,,,S6,,

    """,
  ]

  @Test(arguments: ["check", "run"])
  func `files with a header alone are nothing to count`(command: String) throws {
    let folder = try Self.copy(adding: [:])
    let before = folder.paths
    let run = try RollcallRun([command, "study.yaml"], in: folder.url)
    #expect(run.exitCode == 65)
    #expect(
      run.errors.contains(
        "responses.csv: error: there is no row below the header, so there is nothing to count"))
    #expect(run.errors.contains("fill in a row for each participant"))
    #expect(folder.paths == before)
  }

  @Test(arguments: ["check", "run"])
  func `responses without a coded passage give no zeros`(command: String) throws {
    let folder = try Self.copy(adding: Self.rows.filter { $0.key == "responses.csv" })
    let before = folder.paths
    let run = try RollcallRun([command, "study.yaml"], in: folder.url)
    #expect(run.exitCode == 65)
    #expect(
      run.errors.contains(
        "excerpts.csv: error: there is no passage below the header, so no theme can be counted"))
    #expect(run.errors.contains("code the passages, or take the theme table out of the plan"))
    #expect(folder.paths == before)
  }

  @Test func `a few rows make it a study`() throws {
    let folder = try Self.copy(adding: Self.rows)
    let check = try RollcallRun(["check", "study.yaml"], in: folder.url)
    #expect(check.errors == "")
    #expect(check.output.hasSuffix("study.yaml: no problems\n"))
    let run = try RollcallRun(["run", "study.yaml", "--output", "out"], in: folder.url)
    #expect(run.exitCode == 0, "\(run.errors)")
    #expect(folder.text(of: "out/report.md")?.contains("| Research | 1 | 1 |") == true)
  }

  @Test func `a row that does not fit is told in its place`() throws {
    var rows = Self.rows
    rows["responses.csv"] = "3,survey,art,trainee,4,5,3,2,1,3,9,research,\n"
    let folder = try Self.copy(adding: rows)
    let run = try RollcallRun(["check", "study.yaml"], in: folder.url)
    #expect(run.exitCode == 65)
    #expect(run.errors.contains("responses.csv:2:34: error: the answer is '9'"), "\(run.errors)")
  }

  @Test func `no other study takes the template for one of its own`() throws {
    let data = PackageFolder.url.appendingPathComponent("data")
    let studies = try FileManager.default.contentsOfDirectory(atPath: data.path)
    #expect(!studies.contains("rerun"))
    let own = try String(
      contentsOf: data.appendingPathComponent("workforce-priorities/skills.csv"), encoding: .utf8)
    let template = try String(
      contentsOf: Self.source.appendingPathComponent("skills.csv"), encoding: .utf8)
    #expect(own == template)
  }
}
