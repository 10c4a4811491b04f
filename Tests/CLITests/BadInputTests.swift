import Foundation
import TestSupport
import Testing

/// Each kind of bad input, through the program: message, place, exit code, nothing written.
struct BadInputTests {
  @Test(
    arguments: BadInput.studyFiles + BadInput.responses + BadInput.materials
      + BadInput.statistics + BadInput.publishing)
  func `bad input is told in its place and nothing is written`(bad: BadInput) throws {
    let folder = try ScratchFolder()
    let marked = bad.marked
    try SmallStudy.write(
      into: folder, replacing: bad.beside.merging([bad.file: marked.text]) { $1 })
    let before = folder.paths
    let run = try RollcallRun(["run", "study.yaml"], in: folder.url)
    let place = marked.places["1️⃣"].map { ":\($0.line):\($0.column)" } ?? ""
    #expect(run.errors.contains("\(bad.file)\(place): error: \(bad.message)"), "\(run.errors)")
    #expect(run.exitCode == bad.exitCode)
    #expect(run.output == "")
    #expect(folder.paths == before)
  }

  @Test func `the small study itself runs without a word on standard error`() throws {
    let folder = try ScratchFolder()
    try SmallStudy.write(into: folder)
    let run = try RollcallRun(["run", "study.yaml"], in: folder.url)
    #expect(run.errors == "")
    #expect(run.exitCode == 0)
    let report = folder.text(of: "reports/small/report.md")
    #expect(report?.contains("Roles of all respondents") == true)
  }

  @Test(arguments: ["check", "run"])
  func `a study file that isn't there is exit 66`(command: String) throws {
    let folder = try ScratchFolder()
    let run = try RollcallRun([command, "absent.yaml"], in: folder.url)
    #expect(run.errors == "absent.yaml: error: there is no such file\n")
    #expect(run.exitCode == 66)
  }

  @Test func `a source that isn't there is exit 66`() throws {
    let folder = try ScratchFolder()
    try SmallStudy.write(into: folder)
    try FileManager.default.removeItem(at: folder.url.appendingPathComponent("responses.csv"))
    let run = try RollcallRun(["run", "study.yaml"], in: folder.url)
    #expect(run.errors.contains("responses.csv: error: "), "\(run.errors)")
    #expect(run.exitCode == 66)
  }

  @Test func `wrong usage is exit 64`() throws {
    let folder = try ScratchFolder()
    let run = try RollcallRun(["run", "--no-such-option"], in: folder.url)
    #expect(run.exitCode == 64)
  }

  @Test func `an output folder that holds something else is left alone with exit 73`() throws {
    let folder = try ScratchFolder()
    try SmallStudy.write(into: folder)
    try folder.write("mine", to: "out/letter.txt")
    let run = try RollcallRun(["run", "study.yaml", "--output", "out"], in: folder.url)
    #expect(run.exitCode == 73)
    #expect(folder.text(of: "out/letter.txt") == "mine")
    #expect(folder.text(of: "out/report.md") == nil)
  }

  @Test func `all faults of all files are told at once`() throws {
    let folder = try ScratchFolder()
    try SmallStudy.write(
      into: folder,
      replacing: [
        "responses.csv": "id,role,band,years,trainings,manages\nR1,boss,9,x,dbt,\nR1,lead\n",
        "published.csv": "id,set\nD1,role\n",
      ])
    let run = try RollcallRun(["check", "study.yaml"], in: folder.url)
    for message in [
      "responses.csv:2:4: error: the answer is 'boss'",
      "responses.csv:2:9: error: the answer is '9'",
      "responses.csv:2:11: error: the answer is 'x'",
      "responses.csv:2:13: error: the answer is 'dbt'", "responses.csv:3:",
      "published.csv:1:1: error: there is no column 'measure'",
    ] {
      #expect(run.errors.contains(message), "\(message) in \(run.errors)")
    }
    #expect(run.exitCode == 65)
  }

  @Test func `faults can be told as JSON`() throws {
    let folder = try ScratchFolder()
    try SmallStudy.write(into: folder, replacing: ["study.yaml": "study: [1]\n"])
    let run = try RollcallRun(
      ["check", "study.yaml", "--diagnostics", "json"], in: folder.url)
    let parsed = try JSONSerialization.jsonObject(with: Data(run.errors.utf8))
    let objects = try #require(parsed as? [[String: Any]])
    #expect(objects.contains { $0["line"] as? Int == 1 && $0["column"] as? Int == 8 })
  }
}
