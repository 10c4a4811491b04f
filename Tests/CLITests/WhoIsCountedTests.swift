import Foundation
import TestSupport
import Testing

/// The account of the bases in whole reports, held against their other tables.
struct WhoIsCountedTests {
  /// One row of a findings file, as far as it is compared.
  private struct Row {
    let table, kind, segment, question, row, column, measure: Substring
    let count, base: Int?

    init?(_ line: Substring) {
      let fields = line.split(separator: ",", omittingEmptySubsequences: false)
      guard fields.count >= 16 else { return nil }
      (table, kind, segment, question) = (fields[1], fields[2], fields[4], fields[5])
      (row, column, measure) = (fields[6], fields[8], fields[9])
      (count, base) = (Int(fields[14]), Int(fields[15]))
    }
  }

  private static let studies = [
    "ahp-case-studies", "dual-identity", "example", "placements", "workforce-priorities",
  ]

  private static func rows(of study: String) throws -> [Row] {
    let file = PackageFolder.url.appendingPathComponent("reports/\(study)/findings.csv")
    return try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
      .compactMap(Row.init)
  }

  @Test(arguments: studies)
  func `the bases are those of the account of the answers`(study: String) throws {
    let rows = try Self.rows(of: study)
    let bases = rows.filter { $0.table == "question-bases" }
    #expect(!bases.isEmpty)
    for question in Set(bases.map(\.row)) {
      func count(_ measure: String, of table: String) throws -> Int {
        try #require(
          rows.first { $0.table == table && $0.row == question && $0.measure == measure }?.count)
      }
      let own = try ["eligible", "asked", "answered", "valid"].map {
        try count($0, of: "question-bases")
      }
      #expect(own == own.sorted(by: >))
      #expect(own[1] == (try count("asked", of: "answers-by-question")))
      #expect(own[3] == (try count("valid", of: "answers-by-question")))
      #expect(own[0] == own[1] + (try count("not_asked", of: "answers-by-question")))
    }
    let eligible = try #require(
      rows.first { $0.table == "received-rows" && $0.row == "eligible" }?.count)
    #expect(bases.filter { $0.measure == "eligible" }.allSatisfy { $0.count == eligible })
  }

  @Test(arguments: studies)
  func `a breakdown of everyone has the base that the account gives`(study: String) throws {
    let rows = try Self.rows(of: study)
    let tables = rows.filter {
      $0.kind == "breakdown" && $0.segment.isEmpty && $0.row == "*" && $0.column == "*"
        && $0.measure == "count"
    }
    for table in tables {
      let own = rows.filter { $0.table == "question-bases" && $0.row == table.question }
      let bases = own.filter { ["asked", "valid"].contains($0.measure) }.map(\.count)
      // A plan may ask for a base of everyone asked.
      #expect(bases.contains(table.base), "\(table.table)")
    }
    #expect(!tables.isEmpty)
  }

  @Test func `waves stand beside each other, with the response rate where it is known`() throws {
    let (run, folder) = try WaveStudy.run(
      WaveStudy.twoWaves, replacing: "file: 2024.csv", with: "file: 2024.csv, invited: 200")
    #expect(run.errors == "")
    let findings = try #require(folder.text(of: "report/findings.csv")).split(separator: "\n")
    for row in [
      "received-rows,bases,2023,,,invited,,*,count,count,,,,,,,x,",
      "received-rows,bases,2024,,,invited,,*,percent,percent,100,,,200,200,,,",
      "received-rows,bases,2024,,,received,,*,percent,percent,35,,,70,200,,,",
      "received-rows,bases,2023,,,received,,*,percent,percent,,,,80,,,x,",
      "received-rows,bases,2023,,,eligible,,*,count,count,80,,,80,,,,",
      "question-bases,bases,2023,,,late,,*,valid,count,,,,,,,z,",
      "question-bases,bases,2024,,,late,,*,valid,count,70,,,70,70,,,",
    ] {
      #expect(findings.contains { $0 == "tracker,\(row)" }, "\(row)")
    }
    let report = try #require(folder.text(of: "report/report.md"))
    #expect(report.contains("| Respondents | 2023: Number | 2023: Per cent | 2024: Number |"))
    #expect(report.contains("| Received | 80 | \\[x\\] | 70 | 35 |"))
  }

  @Test func `a banner of questions with different bases raises the alarm once`() throws {
    let folder = try ScratchFolder()
    let study = SmallStudy.files["study.yaml", default: ""]
    try SmallStudy.write(
      into: folder,
      replacing: [
        "study.yaml": study.replacing(
          "title: Roles of all respondents", with: "title: R, by: [band, trainings]"),
        "responses.csv": SmallStudy.files["responses.csv", default: ""] + "R4,lead,7,1,,\n",
      ])
    let run = try RollcallRun(["run", "study.yaml", "--output", "out"], in: folder.url)
    #expect(run.exitCode == 0, "\(run.errors)")
    let report = try #require(folder.text(of: "out/report.md"))
    // Of 4, the band of 1 and the trainings of 2 aren't known.
    let alarm =
      "The columns do not rest on the same people: the bases of the questions that head them run"
      + " from 2 to 3; see ‘Who is counted’."
    #expect(report.components(separatedBy: alarm).count == 2)
  }
}
