import Foundation
import TestSupport
import Testing

/// Studies whose files are packed with gzip, from end to end.
struct PackedRunTests {
  /// The small study with each file of its sources packed.
  private func packed(_ spoilt: [String: String] = [:]) throws -> ScratchFolder {
    let folder = try ScratchFolder()
    let files = SmallStudy.files.merging(spoilt) { $1 }
    for (path, text) in files where path != "study.yaml" && path != "themes.csv" {
      try folder.write(GzipFile.packed(text), to: path + ".gz")
    }
    try folder.write(files["themes.csv"] ?? "", to: "themes.csv")
    let study = (files["study.yaml"] ?? "").replacing(".csv, format", with: ".csv.gz, format")
    try folder.write(study, to: "study.yaml")
    return folder
  }

  @Test func `packed sources give what the plain ones give`() throws {
    let plain = try ScratchFolder()
    try SmallStudy.write(into: plain)
    let folder = try packed()
    let runs = try [plain, folder].map {
      try RollcallRun(["run", "study.yaml", "--output", "report"], in: $0.url)
    }
    #expect(runs.map(\.exitCode) == [0, 0], "\(runs.map(\.errors))")
    #expect(folder.text(of: "report/findings.csv") == plain.text(of: "report/findings.csv"))
    #expect(
      folder.text(of: "report/report.md")?.replacing(".csv.gz", with: ".csv")
        == plain.text(of: "report/report.md"))
  }

  @Test(arguments: BadInput.responses)
  func `a fault of a packed file is told where that of the plain one is`(input: BadInput) throws {
    let plain = try ScratchFolder()
    try SmallStudy.write(into: plain, replacing: ["responses.csv": input.marked.text])
    let folder = try packed(["responses.csv": input.marked.text])
    let runs = try [plain, folder].map { try RollcallRun(["check", "study.yaml"], in: $0.url) }
    #expect(runs.map(\.exitCode) == [65, 65])
    #expect(
      runs[1].errors.replacing("responses.csv.gz:", with: "responses.csv:") == runs[0].errors)
  }

  @Test func `a packed file that is cut short is refused`() throws {
    let folder = try packed()
    let whole = GzipFile.packed(SmallStudy.files["responses.csv"] ?? "")
    try folder.write(whole.dropLast(5), to: "responses.csv.gz")
    let run = try RollcallRun(["check", "study.yaml"], in: folder.url)
    #expect(run.exitCode == 65)
    #expect(
      run.errors.hasPrefix(
        "responses.csv.gz: error: the gzip data are cut short: they end after \(whole.count - 5)"),
      "\(run.errors)")
  }

  @Test func `a packed export is drafted from and copied as it is`() throws {
    let folder = try ScratchFolder()
    let rows = "id,role\n" + (1...30).map { "R\($0),\($0 % 3 == 0 ? "lead" : "staff")\n" }.joined()
    try folder.write(GzipFile.packed(rows), to: "staff-survey.csv.gz")
    let run = try RollcallRun(["init", "staff-survey.csv.gz"], in: folder.url)
    #expect(run.exitCode == 0, "\(run.errors)")
    let study = folder.text(of: "staff-survey/study.yaml")
    #expect(study?.contains("staff-survey.csv.gz") == true, "\(folder.paths)")
    let copy = FileManager.default.contents(
      atPath: folder.url.appendingPathComponent("staff-survey/staff-survey.csv.gz").path)
    #expect(copy == GzipFile.packed(rows))
    let again = try RollcallRun(["check", "staff-survey/study.yaml"], in: folder.url)
    #expect(again.exitCode == 0, "\(again.errors)")
  }
}
