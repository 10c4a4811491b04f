import Foundation
import Survey
import TestSupport
import Testing

@testable import Analysis
@testable import Report

struct StoredReportTests {
  private static let files = ReportFiles(
    .of([.labelled(["A"]), .labelled(["B"])]),
    from: ReportOrigin(
      studyFile: "study.yaml", studyHash: ContentHash(of: "study"),
      inputs: [
        .init(name: "a.csv", hash: ContentHash(of: "rows"), rows: 1),
        made("b.csv"), made("c.csv"),
      ]))

  /// A file that the one recipe makes.
  private static func made(_ name: String) -> ReportOrigin.Input {
    ReportOrigin.Input(
      name: name, hash: ContentHash(of: name), rows: 1, provenance: .synthetic,
      recipe: .init(name: "recipe.yaml", hash: ContentHash(of: "recipe"), seed: 1))
  }

  /// What the files hold that it was made of.
  private static let inputs = [
    "study.yaml": "study", "a.csv": "rows", "b.csv": "b.csv", "c.csv": "c.csv",
    "recipe.yaml": "recipe",
  ]

  private let folder: ScratchFolder

  init() throws {
    folder = try ScratchFolder()
    for (path, data) in Self.files.contents { try folder.write(data, to: path) }
  }

  private func stored() throws -> StoredReport { try #require(StoredReport(folder.url.path)) }

  private func remove(_ path: String) throws {
    try FileManager.default.removeItem(at: folder.url.appendingPathComponent(path))
  }

  private func link(_ path: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(
      atPath: "\(folder.url.path)/\(path)", withDestinationPath: target)
  }

  /// Writes a manifest that fits the files as they are now.
  private func list(without paths: Set<String> = []) throws {
    let manifest = ReportFiles.manifest
    let lines = folder.paths.filter { $0 != manifest && $0 != "tables" && !paths.contains($0) }.map
    {
      path in
      let file = folder.url.appendingPathComponent(path).path
      return "\(ContentHash(ofFile: file)?.hexadecimal ?? "")  \(path)\n"
    }
    try folder.write(lines.joined(), to: manifest)
  }

  @Test func `a report as it was written has no fault`() throws {
    #expect(try stored().faults.isEmpty)
    #expect(try stored().faults(beside: Self.files).isEmpty)
    #expect(try stored().record?.study.name == "small")
  }

  @Test func `where there is no folder there is no report`() throws {
    #expect(StoredReport(folder.url.path + "/none") == nil)
    #expect(StoredReport(folder.url.path + "/report.md") == nil)
  }

  @Test func `a changed file is told by each list that has its hash, and beside the new one`()
    throws
  {
    try folder.write("changed\n", to: "report.md")
    #expect(
      try stored().faults == [
        .changed("report.md"), .describedOtherwise("report.md", by: "datapackage.json"),
        .describedOtherwise("report.md", by: "provenance.json"),
      ])
    let rebuilt = try stored().faults(beside: Self.files)
    #expect(
      rebuilt.map(\.words) == [
        "report.md: line 1 is ‘changed’, and the study gives ‘# A small study’"
      ])
  }

  @Test func `a file that is gone is told`() throws {
    try remove("tables/02-table.csv")
    #expect(
      try stored().faults == [
        .missing("tables/02-table.csv"),
        .describedOnly("tables/02-table.csv", by: "datapackage.json"),
        .describedOnly("tables/02-table.csv", by: "provenance.json"),
      ])
    #expect(try stored().faults(beside: Self.files) == [.onlyRebuilt("tables/02-table.csv")])
  }

  @Test func `a file that no list has is told, hidden as it may be`() throws {
    try folder.write("", to: "tables/.hidden")
    #expect(try stored().faults == [.unlisted("tables/.hidden")])
    #expect(try stored().faults(beside: Self.files).isEmpty)
  }

  @Test(arguments: ["report.md", "tables", ".", "link", "/etc", "/dev/null", "/none"])
  func `a link is no file of the report, wherever it leads`(target: String) throws {
    try link("link", to: target)
    try link("tables/link", to: target)
    #expect(try stored().faults == [.notAFile("link"), .notAFile("tables/link")])
  }

  @Test func `a link in a file's place is told, though it leads to the same bytes`() throws {
    let elsewhere = try ScratchFolder()
    for path in ["report.md", ReportFiles.manifest] {
      try elsewhere.write(try #require(Self.files.contents[path]), to: path)
      try remove(path)
      try link(path, to: elsewhere.url.appendingPathComponent(path).path)
      let report = try stored()
      #expect(report.faults.first == .notAFile(path))
      #expect(report.faults(beside: Self.files).contains(.notAFile(path)))
    }
  }

  @Test func `a link in a folder's place is told, and nothing is read through it`() throws {
    let elsewhere = try ScratchFolder()
    for (path, data) in Self.files.contents { try elsewhere.write(data, to: path) }
    try remove("tables")
    try link("tables", to: elsewhere.url.appendingPathComponent("tables").path)
    let report = try stored()
    #expect(report.faults.contains(.notAFile("tables")))
    #expect(report.faults.contains(.missing("tables/02-table.csv")))
  }

  @Test func `a file that the manifest has and the descriptions haven't is told`() throws {
    try folder.write("more\n", to: "more.txt")
    try list()
    #expect(
      try stored().faults == [
        .undescribed("more.txt", by: "datapackage.json"),
        .undescribed("more.txt", by: "provenance.json"),
      ])
    #expect(
      try stored().faults(beside: Self.files).contains(.notRebuilt("more.txt")))
  }

  @Test func `a file changed together with the manifest is told by the descriptions`() throws {
    try folder.write("changed\n", to: "report.md")
    try list()
    #expect(
      try stored().faults == [
        .describedOtherwise("report.md", by: "datapackage.json"),
        .describedOtherwise("report.md", by: "provenance.json"),
      ])
  }

  @Test(arguments: ["datapackage.json", "provenance.json"])
  func `a description that is gone or no JSON is told`(path: String) throws {
    try folder.write("{", to: path)
    #expect(try stored().faults.contains(.unreadable(path)))
    try remove(path)
    #expect(try stored().faults.contains(.unreadable(path)))
    #expect(try stored().faults.contains(.missing(path)))
  }

  @Test func `without a manifest nothing is read`() throws {
    try remove(ReportFiles.manifest)
    let report = try stored()
    #expect(report.contents.isEmpty)
    #expect(report.faults.first == .unreadable(ReportFiles.manifest))
    #expect(report.record == nil)
  }

  @Test func `a manifest names nothing outside of the folder`() throws {
    let hash = ContentHash(of: "").hexadecimal
    try folder.write(
      "\(hash)  ../\(folder.url.lastPathComponent)/report.md\nrubbish\n", to: ReportFiles.manifest)
    #expect(
      try stored().faults.prefix(2) == [
        .missing("../\(folder.url.lastPathComponent)/report.md"), .unreadableLine(2),
      ])
  }

  @Test func `inputs that changed or are gone are told, and what can't be known isn't`() throws {
    let record = try #require(try stored().record)
    #expect(record.inputFaults { Self.inputs[$0].map { ContentHash(of: $0) } }.isEmpty)
    for file in Self.inputs.keys {
      let changed = record.inputFaults {
        ContentHash(of: $0 == file ? "other" : Self.inputs[$0] ?? "")
      }
      #expect(changed == [.inputChanged(file)])
      let gone = record.inputFaults { name in
        name == file ? nil : Self.inputs[name].map { ContentHash(of: $0) }
      }
      #expect(gone == [.inputMissing(file)])
    }
  }

  @Test(arguments: ["../x", "a/b", "", ".", "..", "a\\u0000"])
  func `a record can't lead anywhere else by its names`(name: String) throws {
    let text = try #require(Self.files.texts["provenance.json"])
    try folder.write(
      text.replacing("\"name\" : \"small\"", with: "\"name\" : \"\(name)\""), to: "provenance.json")
    #expect(try stored().record == nil)
    try folder.write(
      text.replacing("\"file\" : \"study.yaml\"", with: "\"file\" : \"\(name)\""),
      to: "provenance.json")
    #expect(try stored().record == nil)
    try folder.write(text, to: "provenance.json")
    #expect(try stored().record != nil)
  }

  @Test func `another version of the program is told`() throws {
    let text = try #require(Self.files.texts["provenance.json"])
    try folder.write(
      text.replacing(
        "\"version\" : \"\(RollcallVersion.current)\"", with: "\"version\" : \"0.0.0\""),
      to: "provenance.json")
    let record = try #require(try stored().record)
    let faults = record.inputFaults { ContentHash(of: Self.inputs[$0] ?? "") }
    #expect(faults == [.otherVersion("0.0.0")])
    #expect(
      faults.map(\.words)
        == ["rollcall 0.0.0 made the report, and this is \(RollcallVersion.current)"])
  }

  @Test func `no path can write to a terminal`() {
    let path = "a\u{1B}[2J\nb"
    for fault in [
      ReportFault.missing(path), .changed(path), .unlisted(path), .unreadable(path),
      .notAFile(path),
      .describedOtherwise(path, by: "x"), .undescribed(path, by: "x"),
      .describedOnly(path, by: "x"), .inputChanged(path), .inputMissing(path),
      .rebuiltOtherwise(path, nil), .notRebuilt(path), .onlyRebuilt(path), .otherVersion(path),
    ] {
      #expect(fault.words.contains("a [2J b"))
    }
  }
}
