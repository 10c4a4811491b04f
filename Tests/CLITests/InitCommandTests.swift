import Foundation
import TestSupport
import Testing

/// What `rollcall init` does with what it is given.
struct InitCommandTests {
  private static let export =
    "URN,Q1,Q2_1,Q2_2\n1,1,1,0\n2,2,0,0\n3,1,0,1\n4,,,\n"
  private static let key = "\"Q1\",\"Where?\"\n\"1\",\"NHS\"\n\"2\",\"School\"\n"

  private static func run(
    _ arguments: [String], files: [String: String] = ["e.csv": export, "k.csv": key]
  ) throws -> (run: RollcallRun, folder: ScratchFolder) {
    let folder = try ScratchFolder()
    for (name, text) in files { try folder.write(text, to: name) }
    return (try RollcallRun(["init"] + arguments, in: folder.url), folder)
  }

  @Test func `a draft is a folder that runs as it is`() throws {
    let (drafted, folder) = try Self.run(["e.csv", "k.csv", "--output", "s"])
    #expect(drafted.exitCode == 0, "\(drafted.errors)")
    #expect(drafted.output.contains("e.csv: jisc, because the first column is 'URN'"))
    #expect(drafted.output.contains("left out: 1, no question of this study answered"))
    #expect(folder.paths.filter { $0.hasPrefix("s/") } == ["s/e.csv", "s/study.yaml"])
    #expect(folder.text(of: "s/e.csv") == Self.export)
    let run = try RollcallRun(["run", "s/study.yaml", "--output", "r"], in: folder.url)
    #expect(run.exitCode == 0, "\(run.errors)")
    let report = folder.text(of: "r/report.md") ?? ""
    #expect(report.contains("| NHS | 2 | 67 |"))
    #expect(report.contains("| School | 1 | 33 |"))
  }

  @Test func `the same export gives the same draft`() throws {
    let first = try Self.run(["e.csv", "k.csv", "--output", "s"])
    let second = try Self.run(["k.csv", "e.csv", "--output", "s"])
    #expect(first.folder.text(of: "s/study.yaml") == second.folder.text(of: "s/study.yaml"))
  }

  @Test(
    arguments: [
      (["absent.csv"], 66), (["."], 74), (["k.csv"], 65), (["e.csv", "f.csv"], 65),
      (["e.csv", "--format", "spss"], 64), (["e.csv", "--output", "full"], 73), ([], 64),
    ] as [([String], Int32)])
  func `what can't be drafted leaves nothing behind`(arguments: [String], code: Int32) throws {
    let (run, folder) = try Self.run(
      arguments,
      files: [
        "e.csv": Self.export, "f.csv": Self.export, "k.csv": Self.key, "full/notes.txt": "mine",
      ])
    #expect(run.exitCode == code, "\(run.errors)")
    #expect(run.output.isEmpty)
    #expect(!run.errors.isEmpty)
    #expect(folder.paths == ["e.csv", "f.csv", "full", "full/notes.txt", "k.csv"])
  }

  @Test func `a format that is left to the file is found, or said not to be`() throws {
    let study = """
      study: s
      title: S
      provenance: observed
      sources: {responses: {file: e.csv, format: auto}}
      questions:
        Q1: {text: Where?, type: single, options: {1: NHS, 2: School}}
      plan:
        - {breakdown: Q1, name: q1, title: Where}

      """
    let folder = try ScratchFolder()
    try folder.write(study, to: "study.yaml")
    try folder.write(Self.export.replacing(",", with: ";"), to: "e.csv")
    let checked = try RollcallRun(["check", "study.yaml"], in: folder.url)
    #expect(checked.exitCode == 0, "\(checked.errors)")
    #expect(checked.output.contains("Q1 (single): 4 asked, 3 answered, 3 valid"))
    try folder.write(Self.key, to: "e.csv")
    let refused = try RollcallRun(["check", "study.yaml"], in: folder.url)
    #expect(refused.exitCode == 65)
    #expect(
      refused.errors.contains("'e.csv' explains an export and holds neither answers nor passages"))
  }

  @Test func `nobody is named, in a draft, a report or a fault`() throws {
    let rows = (0..<8).map { row in
      "R_\(row),Ada\(row) Planted,planted\(row)@example.org,192.0.2.\(row),"
        + "\(row % 2 + 1),07700 90000\(row)\n"
    }
    let text =
      "ResponseId,RecipientLastName,RecipientEmail,IPAddress,Q1,Phone number\n"
      + "Response ID,Last Name,Email,IP,Where?,Phone number\n"
      + "\"{\"\"ImportId\"\":\"\"_recordId\"\"}\",\"{\"\"ImportId\"\":\"\"recipientLastName\"\"}\","
      + "\"{\"\"ImportId\"\":\"\"recipientEmail\"\"}\",\"{\"\"ImportId\"\":\"\"ipAddress\"\"}\","
      + "\"{\"\"ImportId\"\":\"\"QID1\"\"}\",\"{\"\"ImportId\"\":\"\"QID2_TEXT\"\"}\"\n"
    let (drafted, folder) = try Self.run(
      ["q.csv", "--output", "s"], files: ["q.csv": text + rows.joined()])
    #expect(drafted.exitCode == 0, "\(drafted.errors)")
    let run = try RollcallRun(["run", "s/study.yaml", "--output", "r"], in: folder.url)
    #expect(run.exitCode == 0, "\(run.errors)")
    // A row too short, an unknown answer and a name that repeats, all on rows with personal cells.
    try folder.write(
      text + rows.joined() + rows[0] + "R_9,Ada9 Planted,planted9@example.org\n"
        + "R_8,Ada8 Planted,planted8@example.org,192.0.2.8,9,07700 900008\n", to: "s/q.csv")
    let refused = try RollcallRun(["run", "s/study.yaml", "--output", "r2"], in: folder.url)
    #expect(refused.exitCode == 65)
    let outputs = folder.paths.filter { $0.hasPrefix("r/") || $0 == "s/study.yaml" }
    let said =
      [drafted, run, refused].flatMap { [$0.output, $0.errors] }
      + outputs.compactMap(folder.text)
    for secret in ["Planted", "planted", "192.0.2", "07700"] {
      #expect(!said.contains { $0.contains(secret) }, "\(secret)")
    }
  }
}
