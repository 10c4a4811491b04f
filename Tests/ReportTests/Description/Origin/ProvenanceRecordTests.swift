import Crypto
import Foundation
import Survey
import TestSupport
import Testing

@testable import Analysis
@testable import Report

struct ProvenanceRecordTests {
  private static let hash = ContentHash(of: "rows")

  private static func files(
    _ inputs: [ReportOrigin.Input] = [], _ study: Study = .published(nil),
    _ findings: [Finding] = [.labelled(["A"])], exact: Bool = false
  ) -> ReportFiles {
    ReportFiles(
      .of(findings, study), exact: exact,
      from: ReportOrigin(studyFile: "study.yaml", studyHash: hash, inputs: inputs))
  }

  private static func record(_ files: ReportFiles) throws -> JSONObject {
    try JSONObject(try #require(files.texts["provenance.json"]))
  }

  @Test func `it names the program, the study file and the options`() throws {
    let record = try Self.record(Self.files(exact: true))
    #expect(record.object("program")?.text("name") == "rollcall")
    #expect(record.object("program")?.text("version") == RollcallVersion.current)
    #expect(record.object("study")?.text("file") == "study.yaml")
    #expect(record.object("study")?.text("sha256") == Self.hash.hexadecimal)
    #expect(record.object("options")?.members["exact"] as? Bool == true)
  }

  @Test func `it names the rules`() throws {
    let policy = SmallBasePolicy([.init(.flag, below: 30), .init(.hide, below: 10)])
    let study = Study.published(nil, smallBases: policy, profile: .journal)
    let rules = try #require(try Self.record(Self.files([], study)).object("rules"))
    #expect(rules.text("disclosure") == "none")
    #expect(rules.text("profile") == "journal")
    #expect(rules.object("rounding")?.text("rule") == "half-up")
    #expect(rules.object("rounding")?.number("decimals") == 0)
    #expect(rules.objects("small_bases").map { $0.number("below") } == [10, 30])
    #expect(rules.objects("small_bases").map { $0.text("treatment") } == ["hide", "flag"])
  }

  @Test func `an input has its hash and its rows`() throws {
    let input = ReportOrigin.Input(
      name: "a.csv", hash: Self.hash, rows: 3, format: .plain, provenance: .observed)
    let entry = try #require(try Self.record(Self.files([input])).objects("inputs").first)
    #expect(entry.text("file") == "a.csv")
    #expect(entry.text("sha256") == Self.hash.hexadecimal)
    #expect(entry.number("rows") == 3)
    #expect(entry.text("format") == "plain")
    #expect(entry.members["recipe"] == nil)
    #expect(entry.members["sha256_unknown_because"] == nil)
  }

  @Test(arguments: [
    (SourceFile.pipedName, "what is piped into the program is gone once it is read"),
    ("a.csv", "the file could not be read a second time"),
  ])
  func `a hash that can't be known is null, with the reason`(name: String, reason: String) throws {
    let input = ReportOrigin.Input(name: name, hash: nil, rows: 3)
    let entry = try #require(try Self.record(Self.files([input])).objects("inputs").first)
    #expect(entry.isNull("sha256"))
    #expect(entry.text("sha256_unknown_because") == reason)
  }

  @Test func `made rows have their recipe with its seed`() throws {
    let recipe = ReportOrigin.Recipe(name: "margins.yaml", hash: Self.hash, seed: .max)
    let input = ReportOrigin.Input(
      name: "a.csv", hash: Self.hash, rows: 3, provenance: .synthetic, recipe: recipe)
    let text = try #require(Self.files([input]).texts["provenance.json"])
    let entry = try #require(try JSONObject(text).objects("inputs").first?.object("recipe"))
    #expect(entry.text("file") == "margins.yaml")
    #expect(text.contains("\"seed\" : 18446744073709551615"))
    #expect(entry.text("sha256") == Self.hash.hexadecimal)
  }

  @Test func `made rows of which no recipe is known say so`() throws {
    let input = ReportOrigin.Input(
      name: "a.csv", hash: Self.hash, rows: 3, provenance: .reconstructed)
    let entry = try #require(try Self.record(Self.files([input])).objects("inputs").first)
    #expect(entry.isNull("recipe"))
    #expect(
      entry.text("recipe_unknown_because") == "no recipe beside the study file makes this file")
  }

  @Test func `rows received and left out are those of the published account`() throws {
    let ledger = ResponseLedger(
      rows: RowLedger(
        invited: 20, received: 12, leftOut: [.init(reason: "test rows", rows: 2)]), answers: [])
    let rounds = ["2023", "2024"].map {
      CountedRound(wave: Wave($0, "\($0)-01-01", []), codebook: Codebook([]), ledger: ledger)
    }
    let finding = Finding(receivedRowsOf: rounds, rounding: .whole)
    let rows = try Self.record(Self.files([], .published(nil), [.labelled(["A"]), finding]))
      .objects("rows")
    #expect(rows.map { $0.text("wave") } == ["2023", "2024"])
    for account in rows {
      #expect(
        account.objects("steps").map { $0.text("step") } == [
          "invited", "received", "left_out:test rows", "eligible",
        ])
      #expect(account.objects("steps").map { $0.number("rows") } == [20, 12, 2, 10])
    }
  }

  @Test func `outputs are all files but the record and the manifest that has its hash`() throws {
    let files = Self.files()
    let outputs = try Self.record(files).objects("outputs")
    #expect(
      outputs.compactMap { $0.text("path") }
        == files.contents.keys.filter { !["provenance.json", "MANIFEST.sha256"].contains($0) }
        .sorted())
    for output in outputs {
      let data = try #require(files.contents[output.text("path") ?? ""])
      #expect(output.number("bytes") == data.count)
      let digest = SHA256.hash(data: data).map { String(format: "%02x", $0) }.joined()
      #expect(output.text("sha256") == digest)
    }
    #expect(files.texts["MANIFEST.sha256"]?.contains("  provenance.json\n") == true)
  }

  @Test func `a record reads back as it was`() throws {
    let inputs = [
      ReportOrigin.Input(
        name: "a.csv", hash: Self.hash, rows: 3, format: .plain, provenance: .synthetic,
        recipe: .init(name: "m.yaml", hash: nil, seed: 7)),
      ReportOrigin.Input(name: SourceFile.pipedName, hash: nil, rows: nil),
    ]
    let data = try #require(Self.files(inputs).contents["provenance.json"])
    let record = try JSONDecoder().decode(ProvenanceRecord.self, from: data)
    #expect(JSONText.of(record) == String(decoding: data, as: UTF8.self))
    #expect(record.inputs.map(\.recipe?.seed) == [7, nil])
  }

  @Test func `a report of no files has no record`() {
    #expect(ReportFiles(.of([.labelled(["A"])])).contents["provenance.json"] == nil)
  }
}
