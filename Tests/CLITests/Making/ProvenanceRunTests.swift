import Foundation
import Report
import TestSupport
import Testing

/// What `run` says of the files that a report was made of.
struct ProvenanceRunTests {
  private static let recipe = """
    study: small
    provenance: synthetic
    source: Invented
    seed: 7
    by: group
    respondents:
      file: responses.csv
      id: id
      prefix: R
      strata:
        - {count: 2, set: {role: lead}}
        - {count: 3, set: {role: staff}}
      margins: []

    """

  private static let study = """
    study: small
    title: A small survey
    provenance: synthetic
    sources:
      responses: {file: responses.csv, format: plain, respondent: id}
    questions:
      role: {text: Which is your role?, type: single, options: {lead: Lead, staff: Staff}}
    plan:
      - {breakdown: role, name: roles, title: Roles}

    """

  private static func record(_ folder: ScratchFolder, _ options: [String] = []) throws
    -> ProvenanceRecord
  {
    let run = try RollcallRun(
      ["run", "study.yaml", "--output", "out"] + options, in: folder.url)
    #expect(run.exitCode == 0, "\(run.errors)")
    let data = Data(try #require(folder.text(of: "out/provenance.json")).utf8)
    return try JSONDecoder().decode(ProvenanceRecord.self, from: data)
  }

  /// A study whose rows a recipe made, in a folder with the recipe.
  private static func made() throws -> ScratchFolder {
    let folder = try ScratchFolder()
    try folder.write(study, to: "study.yaml")
    try folder.write(recipe, to: "margins.yaml")
    let run = try RollcallRun(["reconstruct", "margins.yaml"], in: folder.url)
    #expect(run.exitCode == 0, "\(run.errors)")
    return folder
  }

  @Test func `every file that is read has its hash and its rows`() throws {
    let folder = try ScratchFolder()
    try SmallStudy.write(into: folder)
    let record = try Self.record(folder)
    #expect(
      record.inputs.map(\.file) == ["excerpts.csv", "published.csv", "responses.csv", "themes.csv"])
    #expect(record.inputs.map(\.rows) == [2, 1, 3, 2])
    for input in record.inputs {
      let path = folder.url.appendingPathComponent(input.file).path
      #expect(input.sha256 != nil)
      #expect(input.sha256 == ContentHash(ofFile: path)?.hexadecimal)
      #expect(input.recipe == nil)
    }
    #expect(
      record.study.sha256 == ContentHash(ofFile: folder.url.path + "/study.yaml")?.hexadecimal)
    #expect(!record.options.exact)
    #expect(record.rows.first?.steps.map(\.rows) == [3, 0, 3])
  }

  @Test func `no file of a report names a folder of the machine`() throws {
    let folder = try ScratchFolder()
    try SmallStudy.write(into: folder)
    let run = try RollcallRun(
      ["run", "\(folder.url.path)/study.yaml", "--output", "\(folder.url.path)/out"],
      in: folder.url)
    #expect(run.exitCode == 0, "\(run.errors)")
    for path in folder.paths where path.hasPrefix("out/") {
      #expect(folder.text(of: path)?.contains(folder.url.lastPathComponent) != true, "\(path)")
    }
  }

  @Test func `exact numbers are told as an option`() throws {
    let folder = try ScratchFolder()
    try SmallStudy.write(into: folder)
    #expect(try Self.record(folder, ["--exact"]).options.exact)
  }

  @Test func `the recipe that makes a file is found by its work, with its seed`() throws {
    let folder = try Self.made()
    let input = try #require(try Self.record(folder).inputs.first)
    #expect(input.recipe?.file == "margins.yaml")
    #expect(input.recipe?.seed == 7)
    #expect(
      input.recipe?.sha256 == ContentHash(ofFile: folder.url.path + "/margins.yaml")?.hexadecimal)
  }

  @Test func `a recipe that makes other rows isn't the file's`() throws {
    let folder = try Self.made()
    try folder.write(Self.recipe.replacing("count: 2", with: "count: 1"), to: "margins.yaml")
    #expect(try Self.record(folder).inputs.first?.recipe == nil)
    #expect(
      folder.text(of: "out/provenance.json")?.contains(
        "no recipe beside the study file makes this file") == true)
  }

  @Test func `rows that people gave have no recipe, whatever stands beside them`() throws {
    let folder = try Self.made()
    try folder.write(
      Self.study.replacing("provenance: synthetic", with: "provenance: observed"), to: "study.yaml")
    #expect(try Self.record(folder).inputs.first?.recipe == nil)
  }

  @Test func `a changed recipe makes a recorded run old`() throws {
    let folder = try Self.made()
    let arguments = ["run", "study.yaml", "--unless-current", "small.record"]
    _ = try RollcallRun(arguments, in: folder.url)
    #expect(try RollcallRun(arguments, in: folder.url).output.contains("skipped"))
    try folder.write(Self.recipe.replacing("seed: 7", with: "seed: 8"), to: "margins.yaml")
    #expect(
      try RollcallRun(arguments, in: folder.url).output.contains(
        "redone: margins.yaml beside the study file changed"))
    try folder.write("a: b\n", to: "other.yml")
    #expect(
      try RollcallRun(arguments, in: folder.url).output.contains(
        "redone: other.yml stands beside the study file now"))
  }

  @Test func `what is piped in has no hash, and the reason stands in its place`() throws {
    let folder = try Self.made()
    try folder.write(
      Self.study.replacing("file: responses.csv", with: "file: \"-\""), to: "study.yaml")
    let rows = Data(try #require(folder.text(of: "responses.csv")).utf8)
    let run = try RollcallRun(
      ["run", "study.yaml", "--output", "out"], in: folder.url, input: .piped(rows))
    #expect(run.exitCode == 0, "\(run.errors)")
    let text = try #require(folder.text(of: "out/provenance.json"))
    #expect(text.contains("\"file\" : \"standard input\""))
    #expect(text.contains("\"sha256\" : null"))
    #expect(text.contains("what is piped into the program is gone once it is read"))
  }
}
