import Report
import Testing

@testable import CLI

struct RunRecordTests {
  typealias Part = RunRecord.Part

  private static let parts: [Part: ContentHash?] = [
    Part(role: .program, path: "rollcall"): ContentHash(of: "1"),
    Part(role: .options, path: "run"): ContentHash(of: "2"),
    Part(role: .study, path: "study.yaml"): ContentHash(of: "3"),
    Part(role: .input, path: "a b  c.csv"): ContentHash(of: "4"),
    Part(role: .input, path: "themes.csv"): ContentHash(of: "5"),
    Part(role: .report, path: "report.md"): ContentHash(of: "6"),
    Part(role: .report, path: "tables/01-a.csv"): ContentHash(of: "7"),
  ]

  private static func record(_ role: RunRecord.Role, _ path: String, _ hash: ContentHash?)
    -> RunRecord
  {
    RunRecord(parts.merging([Part(role: role, path: path): hash]) { $1 })
  }

  private static func record(without role: RunRecord.Role, _ path: String) -> RunRecord {
    RunRecord(parts.filter { $0.key != Part(role: role, path: path) })
  }

  private static func words(_ now: RunRecord, since earlier: RunRecord?) -> [String] {
    now.changes(since: earlier).map(\.words)
  }

  @Test func `a record's text gives the record again, sorted`() throws {
    let record = RunRecord(Self.parts)
    let text = try #require(record.text)
    #expect(RunRecord(text: text) == record)
    let lines = text.split(separator: "\n")
    #expect(lines.count == Self.parts.count)
    #expect(lines == lines.sorted())
    // The hash of "4" by coreutils' sha256sum.
    #expect(
      lines.contains(
        "4b227777d4dd1fc61c6f884f48641d02b4d121d3fd328cb08b5531fcacdabf8a  input  a b  c.csv"))
  }

  @Test func `a text that isn't wholly a record's is none`() throws {
    let text = try #require(RunRecord(Self.parts).text)
    let lines = text.split(separator: "\n").map { $0 + "\n" }
    var spoilt = [
      "", "\n", "{}", "\(text)x", "\(text)\n", String(text.dropLast()), text.uppercased(),
      text.replacing("  ", with: " "), text.replacing("input", with: "source"),
      lines.reversed().joined(), text + lines[0], text.replacing("themes.csv", with: ""),
      text.replacing("\n", with: "\r\n"), "\u{FEFF}" + text, String(text.dropFirst()),
    ]
    for role in ["  program  ", "  options  ", "  study  "] {
      spoilt.append(lines.filter { !$0.contains(role) }.joined())
    }
    for text in spoilt { #expect(RunRecord(text: text) == nil, "\(text)") }
  }

  @Test func `what isn't known can't be kept`() {
    #expect(Self.record(.input, "themes.csv", nil).text == nil)
  }

  @Test func `nothing has changed where everything is as it was`() {
    #expect(RunRecord(Self.parts).changes(since: RunRecord(Self.parts)).isEmpty)
  }

  @Test(arguments: [
    (RunRecord.Role.program, "rollcall", "the program changed"),
    (.options, "run", "the options changed"), (.study, "study.yaml", "the study file changed"),
    (.input, "themes.csv", "themes.csv changed"),
    (.report, "report.md", "the report's report.md isn't what was written"),
  ])
  func `each part that changed is told`(role: RunRecord.Role, path: String, words: String) {
    let other = Self.record(role, path, ContentHash(of: "other"))
    #expect(Self.words(other, since: RunRecord(Self.parts)) == [words])
    #expect(Self.words(RunRecord(Self.parts), since: other) == [words])
  }

  @Test(arguments: [
    (
      RunRecord.Role.input, "themes.csv", "themes.csv isn't named any more",
      "themes.csv is named now"
    ),
    (
      .report, "report.md", "the report's report.md is gone",
      "the report has a file that wasn't written, report.md"
    ),
  ])
  func `a part that is gone or new is told`(
    role: RunRecord.Role, path: String, gone: String, new: String
  ) {
    let without = Self.record(without: role, path)
    #expect(Self.words(without, since: RunRecord(Self.parts)) == [gone])
    #expect(Self.words(RunRecord(Self.parts), since: without) == [new])
  }

  @Test(arguments: [
    (RunRecord.Role.program, "rollcall", "the program's own file can't be read"),
    (.study, "study.yaml", "study.yaml can't be read"),
    (.input, "themes.csv", "themes.csv can't be read"),
    (.report, "report.md", "report.md can't be read"),
  ])
  func `a part that can't be known is never as it was`(
    role: RunRecord.Role, path: String, words: String
  ) {
    let unknown = Self.record(role, path, nil)
    #expect(Self.words(unknown, since: unknown) == [words])
    #expect(Self.words(unknown, since: RunRecord(Self.parts)) == [words])
  }

  @Test func `a study that reads standard input is never as it was`() {
    let stream = Self.record(.input, "-", nil)
    #expect(Self.words(stream, since: stream) == ["it reads standard input"])
    #expect(Self.words(stream, since: nil) == ["it reads standard input"])
  }

  @Test func `a report that is gone is told once`() {
    let gone = RunRecord(Self.parts).replacingReport(by: [:])
    #expect(Self.words(gone, since: RunRecord(Self.parts)) == ["there is no report"])
    #expect(Self.words(gone, since: nil) == ["there is no record of an earlier run"])
  }

  @Test func `the name of a file can't break the line, nor steer the terminal`() {
    let name = Part(role: .report, path: "a\u{1B}[2J\nb")
    #expect(
      RunDecision([.part(name, .gone)], inputs: 1).words
        == "redone: the report's a\\u{1B}[2J\\nb is gone")
  }

  @Test func `the reasons stand in one line, and only the first few of many`() {
    let many = (1...5).map { RunChange.part(Part(role: .report, path: "\($0)"), .gone) }
    #expect(
      RunDecision([.standardInput, .noReport], inputs: 2).words
        == "redone: it reads standard input, there is no report")
    #expect(
      RunDecision(many, inputs: 2).words
        == "redone: the report's 1 is gone, the report's 2 is gone, the report's 3 is gone and 2 more"
    )
    let study = ["a.yaml", "b.yaml"].map {
      RunChange.part(Part(role: .study, path: $0), .new)
    }
    #expect(RunDecision(study, inputs: 2).words == "redone: the study file changed")
    #expect(
      RunDecision([], inputs: 1).words
        == "skipped: the study file, its input, the program and the report are as they were")
  }
}
