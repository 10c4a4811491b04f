import Foundation
import TestSupport
import Testing

/// Whether `verify` passes what `run` wrote, and nothing else.
struct VerifyCommandTests {
  private let folder: ScratchFolder

  init() throws {
    folder = try ScratchFolder()
    for (path, text) in SmallStudy.files { try folder.write(text, to: "data/small/\(path)") }
    let run = try RollcallRun(["run", "data/small/study.yaml"], in: folder.url)
    #expect(run.exitCode == 0, "\(run.errors)")
  }

  private func verify(_ arguments: [String] = ["reports/small"]) throws -> RollcallRun {
    try RollcallRun(["verify"] + arguments, in: folder.url)
  }

  /// The lines that are printed, without the report's folder before each.
  private func faults(_ run: RollcallRun) -> [String] {
    run.output.split(separator: "\n").map { String($0.trimmingPrefix("reports/small: ")) }
  }

  private func change(_ path: String, _ old: String, _ new: String) throws {
    let text = try #require(folder.text(of: path))
    try #require(text.contains(old))
    try folder.write(text.replacing(old, with: new), to: path)
  }

  @Test(arguments: [
    "reports/small", "reports/small/", "./reports/small", "reports/../reports/small",
  ])
  func `a report is what its study gives`(path: String) throws {
    let before = folder.paths
    let run = try verify([path])
    #expect(run.exitCode == 0, "\(run.output)\(run.errors)")
    #expect(run.output.hasPrefix("\(path): all "))
    #expect(run.output.hasSuffix("/study.yaml gives, byte for byte\n"))
    #expect(folder.paths == before)
  }

  @Test func `a report is found from the folder of reports, and by its whole path`() throws {
    let inside = try RollcallRun(
      ["verify", "small"], in: folder.url.appendingPathComponent("reports"))
    #expect(inside.exitCode == 0, "\(inside.output)\(inside.errors)")
    let whole = try verify(["\(folder.url.path)/reports/small"])
    #expect(whole.exitCode == 0, "\(whole.output)\(whole.errors)")
  }

  @Test func `a report elsewhere is held against a study that is named`() throws {
    let run = try RollcallRun(
      ["run", "data/small/study.yaml", "--output", "elsewhere"], in: folder.url)
    #expect(run.exitCode == 0)
    #expect(try verify(["elsewhere"]).exitCode == 66)
    #expect(try verify(["elsewhere", "data/small/study.yaml"]).exitCode == 0)
  }

  @Test func `unrounded numbers are worked out again unrounded`() throws {
    let run = try RollcallRun(["run", "data/small/study.yaml", "--exact"], in: folder.url)
    #expect(run.exitCode == 0)
    #expect(try verify().exitCode == 0)
  }

  @Test func `a changed number is told with its line`() throws {
    let text = try #require(folder.text(of: "reports/small/findings.csv"))
    let line = try #require(text.split(separator: "\n").firstIndex { $0.contains(",roles,") })
    try change("reports/small/findings.csv", "small,roles,", "small,rules,")
    let run = try verify()
    #expect(run.exitCode == 1)
    #expect(
      faults(run).prefix(3) == [
        "findings.csv: its SHA-256 isn't the one in the manifest",
        "findings.csv: its size or SHA-256 isn't the one in datapackage.json",
        "findings.csv: its size or SHA-256 isn't the one in provenance.json",
      ])
    #expect(faults(run).count == 4)
    #expect(faults(run).last?.hasPrefix("findings.csv: line \(line + 1) is ‘small,rules,") == true)
  }

  @Test func `a file too many and a file too few are told`() throws {
    try folder.write("x", to: "reports/small/more.txt")
    try FileManager.default.removeItem(
      at: folder.url.appendingPathComponent("reports/small/codebook.csv"))
    let run = try verify()
    #expect(run.exitCode == 1)
    #expect(faults(run).contains("more.txt: the manifest doesn't list it"))
    #expect(faults(run).contains("codebook.csv: the manifest lists it, and it isn't there"))
    #expect(faults(run).contains("codebook.csv: the study gives it, and it isn't there"))
  }

  @Test func `a changed input is named first, then what it changes`() throws {
    try change("data/small/responses.csv", "R3,staff", "R3,lead")
    let run = try verify()
    #expect(run.exitCode == 1)
    #expect(
      faults(run).first
        == "the input responses.csv changed since the report was made, so the report must")
    #expect(faults(run).contains { $0.hasPrefix("findings.csv: line ") })
    #expect(!faults(run).contains { $0.contains("isn't the one in") })
  }

  @Test func `a changed study file is named first`() throws {
    try change("data/small/study.yaml", "A small survey", "The small survey")
    let run = try verify()
    #expect(run.exitCode == 1)
    #expect(faults(run).first?.hasPrefix("the input study.yaml changed") == true)
    #expect(faults(run).contains { $0.hasPrefix("report.md: line 1 is ‘# A small survey’") })
  }

  @Test func `an input that is gone is named, and then what is wrong with the study`() throws {
    try FileManager.default.removeItem(
      at: folder.url.appendingPathComponent("data/small/published.csv"))
    let run = try verify()
    #expect(run.exitCode == 66)
    #expect(faults(run) == ["the input published.csv is gone or can't be read"])
    #expect(run.errors.contains("data/small/published.csv: error: there is no such file"))
  }

  @Test func `a study that can't be found is asked for`() throws {
    try FileManager.default.removeItem(at: folder.url.appendingPathComponent("data"))
    let run = try verify()
    #expect(run.exitCode == 66)
    #expect(run.output == "")
    #expect(
      run.errors == """
        data/small/study.yaml: error: there is no such file, so the report can't be made anew
          name the study file: rollcall verify reports/small STUDY

        """)
  }

  @Test func `what a report's own lists tell is told also where the study can't be found`() throws {
    try FileManager.default.removeItem(at: folder.url.appendingPathComponent("data"))
    try folder.write("x", to: "reports/small/more.txt")
    let run = try verify()
    #expect(run.exitCode == 66)
    #expect(faults(run) == ["more.txt: the manifest doesn't list it"])
  }

  @Test func `a folder that isn't there is an input missing`() throws {
    let run = try verify(["reports/none"])
    #expect(run.exitCode == 66)
    #expect(run.errors.hasPrefix("reports/none: error: there is no such folder\n"))
  }

  @Test func `a folder that is no report says what is missing`() throws {
    let run = try verify(["data/small"])
    #expect(run.exitCode == 1)
    #expect(run.output.contains("data/small: MANIFEST.sha256: it is missing or can't be read\n"))
    #expect(run.output.contains("data/small: provenance.json: it is missing or can't be read\n"))
  }

  @Test func `a record that leads elsewhere isn't followed`() throws {
    try change("reports/small/provenance.json", "\"name\" : \"small\"", "\"name\" : \"../../x\"")
    let run = try verify()
    #expect(run.exitCode == 1)
    #expect(
      faults(run) == [
        "provenance.json: its SHA-256 isn't the one in the manifest",
        "provenance.json: it is missing or can't be read",
      ])
  }

  @Test func `a report of another version says so`() throws {
    try change("reports/small/provenance.json", "\"version\" : \"", "\"version\" : \"0.")
    let run = try verify()
    #expect(run.exitCode == 1)
    #expect(faults(run).first?.hasPrefix("rollcall 0.") == true)
    #expect(faults(run).last?.hasPrefix("provenance.json: line ") == true)
  }
}
