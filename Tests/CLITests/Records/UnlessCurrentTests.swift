import Foundation
import TestSupport
import Testing

/// What `run --unless-current` does the second time.
struct UnlessCurrentTests {
  private static let record = "records/small.record"
  private static let skipped =
    "reports/small: skipped: the study file, its 4 inputs, the program and the report are as they"
    + " were\n"

  private static func run(_ folder: ScratchFolder, _ options: [String] = []) throws -> RollcallRun {
    try RollcallRun(["run", "study.yaml", "--unless-current", record] + options, in: folder.url)
  }

  /// The little study in a folder, with its report and the record of it.
  private static func made() throws -> ScratchFolder {
    let folder = try ScratchFolder()
    try SmallStudy.write(into: folder)
    #expect(try run(folder).exitCode == 0)
    return folder
  }

  private static func text(_ folder: ScratchFolder, _ path: String) throws -> String {
    try #require(folder.text(of: path))
  }

  @Test func `the first run is done, and the second is skipped`() throws {
    let folder = try ScratchFolder()
    try SmallStudy.write(into: folder)
    let first = try Self.run(folder)
    #expect(
      first.output == """
        reports/small: redone: there is no record of an earlier run
        reports/small: 9 tables written

        """)
    let paths = folder.paths
    let record = try Self.text(folder, Self.record)
    for _ in 0..<2 {
      let second = try Self.run(folder)
      #expect(second.output == Self.skipped)
      #expect(second.errors == "")
      #expect(second.exitCode == 0)
    }
    #expect(folder.paths == paths)
    #expect(try Self.text(folder, Self.record) == record)
  }

  @Test(arguments: [
    ("study.yaml", "A small survey", "The small survey", "the study file changed"),
    ("responses.csv", "R3,staff", "R3,lead", "responses.csv changed"),
    ("excerpts.csv", "R1,lead,,T1", "R1,lead,,T2", "excerpts.csv changed"),
    ("published.csv", ",33,", ",34,", "published.csv changed"),
    ("themes.csv", "Meetings", "Talks", "themes.csv changed"),
    (
      "reports/small/report.md", "survey", "enquiry",
      "the report's report.md isn't what was written"
    ),
  ])
  func `a file that changed is a reason to run, once`(
    path: String, sound: String, other: String, reason: String
  ) throws {
    let folder = try Self.made()
    let report = try Self.text(folder, "reports/small/report.md")
    let text = try Self.text(folder, path)
    try folder.write(text.replacing(sound, with: other), to: path)
    #expect(try Self.text(folder, path) != text)
    let run = try Self.run(folder)
    #expect(
      run.output.hasPrefix("reports/small: redone: \(reason)\n"), "\(run.output)\(run.errors)")
    #expect(run.exitCode == 0)
    if path.hasPrefix("reports/") {
      #expect(try Self.text(folder, "reports/small/report.md") == report)
    }
    #expect(try Self.run(folder).output == Self.skipped)
  }

  @Test func `a file that was only touched or written again is no reason`() throws {
    let folder = try Self.made()
    for path in ["study.yaml", "responses.csv", "reports/small/report.md"] {
      try folder.write(Self.text(folder, path), to: path)
      try FileManager.default.setAttributes(
        [.modificationDate: Date(timeIntervalSince1970: 4_000_000_000)],
        ofItemAtPath: folder.url.appendingPathComponent(path).path)
    }
    #expect(try Self.run(folder).output == Self.skipped)
  }

  @Test func `a file with its former time and size is a reason where it says something else`()
    throws
  {
    let folder = try Self.made()
    let path = folder.url.appendingPathComponent("responses.csv").path
    let before = try FileManager.default.attributesOfItem(atPath: path)
    try folder.write(
      Self.text(folder, "responses.csv").replacing("R1,lead,7,12", with: "R1,lead,7,13"),
      to: "responses.csv")
    let time = try #require(before[.modificationDate] as? Date)
    try FileManager.default.setAttributes([.modificationDate: time], ofItemAtPath: path)
    #expect(try Self.run(folder).output.contains("redone: responses.csv changed\n"))
  }

  @Test func `other options are a reason`() throws {
    let folder = try Self.made()
    let exact = try Self.run(folder, ["--exact"])
    #expect(exact.output.hasPrefix("reports/small: redone: the options changed\n"))
    #expect(try Self.run(folder, ["--exact"]).output == Self.skipped)
    #expect(try Self.run(folder).output.contains("the options changed\n"))
  }

  @Test func `another folder of the report is made`() throws {
    let folder = try Self.made()
    let other = try Self.run(folder, ["--output", "other"])
    #expect(other.output == "other: redone: there is no report\nother: 9 tables written\n")
    #expect(folder.text(of: "other/report.md") == folder.text(of: "reports/small/report.md"))
  }

  @Test func `another program is a reason`() throws {
    let folder = try Self.made()
    let lines = try Self.text(folder, Self.record).split(separator: "\n").map { line in
      line.contains("  program  ") ? String(repeating: "0", count: 64) + line.dropFirst(64) : line
    }
    try folder.write(lines.sorted().joined(separator: "\n") + "\n", to: Self.record)
    #expect(
      try Self.run(folder).output
        == "reports/small: redone: the program changed\nreports/small: unchanged\n")
    #expect(try Self.run(folder).output == Self.skipped)
  }

  @Test func `a report's file that is gone is made again, and the whole report`() throws {
    let folder = try Self.made()
    let report = folder.url.appendingPathComponent("reports/small")
    let before = folder.paths
    try FileManager.default.removeItem(at: report.appendingPathComponent("findings.csv"))
    #expect(try Self.run(folder).output.contains("redone: the report's findings.csv is gone\n"))
    #expect(folder.paths == before)
    try FileManager.default.removeItem(at: report)
    #expect(try Self.run(folder).output.contains("redone: there is no report\n"))
    #expect(folder.paths == before)
  }

  @Test func `a stranger in the report's folder is told, and not replaced`() throws {
    let folder = try Self.made()
    try folder.write("mine", to: "reports/small/tables/notes.txt")
    let run = try Self.run(folder)
    #expect(
      run.output
        == "reports/small: redone: the report has a file that wasn't written, tables/notes.txt\n")
    #expect(run.exitCode == 73)
    #expect(folder.text(of: "reports/small/tables/notes.txt") == "mine")
    #expect(folder.text(of: Self.record) == nil)
  }

  @Test func `an empty record is as if there were none`() throws {
    let folder = try Self.made()
    let record = try Self.text(folder, Self.record)
    try folder.write("", to: Self.record)
    let run = try Self.run(folder)
    #expect(run.output.hasPrefix("reports/small: redone: there is no record of an earlier run\n"))
    #expect(run.exitCode == 0)
    #expect(try Self.text(folder, Self.record) == record)
  }

  @Test(arguments: ["mine\n", "\u{0}\u{FFFD}", "{\"program\": 1}", "\n", "participant,setting\n"])
  func `a file that isn't a record is left as it is, and told of`(text: String) throws {
    let folder = try Self.made()
    try folder.write(text, to: Self.record)
    for _ in 0..<2 {
      let run = try Self.run(folder)
      #expect(run.output.hasPrefix("reports/small: redone: there is no record of an earlier run\n"))
      #expect(run.errors.hasPrefix("\(Self.record): warning: this isn't a record of rollcall's"))
      #expect(run.exitCode == 0)
      #expect(try Self.text(folder, Self.record) == text)
    }
  }

  @Test func `an input that is named for a record isn't taken away, though the run fails`() throws {
    let folder = try Self.made()
    let study = try Self.text(folder, "study.yaml")
    let rows = try Self.text(folder, "responses.csv")
    try folder.write(rows + "broken", to: "in.record")
    try folder.write(
      study.replacing("file: responses.csv", with: "file: in.record"), to: "study.yaml")
    let run = try RollcallRun(
      ["run", "study.yaml", "--unless-current", "in.record"], in: folder.url)
    #expect(run.exitCode == 65)
    #expect(try Self.text(folder, "in.record") == rows + "broken")
  }

  @Test func `a record that was cut short is no proof`() throws {
    let folder = try Self.made()
    let lines = try Self.text(folder, Self.record).split(separator: "\n")
    for left in lines.indices {
      let cut = lines.enumerated().filter { $0.offset != left }.map { $0.element + "\n" }.joined()
      try folder.write(cut, to: Self.record)
      #expect(try Self.run(folder).output.contains("redone"), "\(lines[left])")
    }
  }

  @Test(arguments: [
    ("study.yaml", "study: small", "study: Small!", Int32(65)),
    ("study.yaml", "type: scale", "type: scales", 65),
    ("responses.csv", "R3,staff", "R3,boss", 65),
    ("responses.csv", "R3,staff,,20,cat,\n", "R3\n", 65),
  ])
  func `a study that fails leaves no record and its report as it was`(
    path: String, sound: String, spoilt: String, exitCode: Int32
  ) throws {
    let folder = try Self.made()
    let report = folder.text(of: "reports/small/report.md")
    let text = try Self.text(folder, path)
    try folder.write(text.replacing(sound, with: spoilt), to: path)
    #expect(try Self.run(folder).exitCode == exitCode)
    #expect(folder.text(of: Self.record) == nil)
    #expect(folder.text(of: "reports/small/report.md") == report)
    try folder.write(text, to: path)
    #expect(try Self.run(folder).output.contains("there is no record of an earlier run"))
  }

  @Test func `an input that is gone is told as ever`() throws {
    let folder = try Self.made()
    try FileManager.default.removeItem(at: folder.url.appendingPathComponent("published.csv"))
    let run = try Self.run(folder)
    #expect(run.output == "reports/small: redone: published.csv can't be read\n")
    #expect(run.errors.contains("published.csv: error: there is no such file"))
    #expect(run.exitCode == 66)
    #expect(folder.text(of: Self.record) == nil)
  }

  @Test func `two studies with a record each don't touch each other`() throws {
    let folder = try ScratchFolder()
    for study in ["a", "b"] {
      for (path, text) in SmallStudy.files {
        try folder.write(
          text.replacing("study: small", with: "study: \(study)"), to: "data/\(study)/\(path)")
      }
    }
    func run(_ study: String) throws -> String {
      try RollcallRun(
        ["run", "data/\(study)/study.yaml", "--unless-current", "\(study).record"], in: folder.url
      ).output
    }
    _ = try (run("a"), run("b"))
    try folder.write(
      Self.text(folder, "data/b/themes.csv").replacing("Time", with: "Hours"),
      to: "data/b/themes.csv")
    #expect(try run("a").hasPrefix("reports/a: skipped: "))
    #expect(try run("b").hasPrefix("reports/b: redone: themes.csv changed\n"))
    #expect(try run("b").hasPrefix("reports/b: skipped: "))
  }

  @Test func `one record for two studies is a reason to run each`() throws {
    let folder = try Self.made()
    let other = try Self.text(folder, "study.yaml").replacing("study: small", with: "study: other")
    try folder.write(other, to: "other.yaml")
    let run = try RollcallRun(
      ["run", "other.yaml", "--unless-current", Self.record], in: folder.url)
    #expect(run.output.hasPrefix("reports/other: redone: the study file changed, "))
    #expect(try Self.run(folder).output.hasPrefix("reports/small: redone: the study file changed"))
  }

  @Test(arguments: ["responses.csv", "reports/small/MANIFEST.sha256", "record"])
  func `no other file is taken for a record and replaced`(path: String) throws {
    let folder = try Self.made()
    let before = folder.text(of: path)
    let run = try RollcallRun(["run", "study.yaml", "--unless-current", path], in: folder.url)
    #expect(run.exitCode == 64)
    #expect(run.errors.contains("must end in '.record'"))
    #expect(folder.text(of: path) == before)
  }

  @Test func `a record that can't be kept is told, and the report stands`() throws {
    let folder = try ScratchFolder()
    try SmallStudy.write(into: folder)
    try folder.write("mine", to: "\(Self.record)/mine.txt")
    for _ in 0..<2 {
      let run = try Self.run(folder)
      #expect(run.output.contains("redone: there is no record of an earlier run\n"))
      #expect(
        run.errors.hasPrefix("\(Self.record): warning: this isn't a record of rollcall's"))
      #expect(run.exitCode == 0)
    }
    #expect(folder.text(of: "\(Self.record)/mine.txt") == "mine")
  }

  @Test func `without the option nothing is skipped and no record is kept`() throws {
    let folder = try Self.made()
    let record = try Self.text(folder, Self.record)
    try folder.write(
      Self.text(folder, "themes.csv").replacing("Time", with: "Hours"), to: "themes.csv")
    let run = try RollcallRun(["run", "study.yaml"], in: folder.url)
    #expect(run.output == "reports/small: 9 tables written\n")
    #expect(try Self.text(folder, Self.record) == record)
    #expect(
      try Self.run(folder).output.hasPrefix(
        "reports/small: redone: themes.csv changed, the report's "))
  }
}
