import Crypto
import Foundation
import Survey
import Testing
import TestSupport

@testable import Analysis
@testable import Report

private let hasher = Program("sha256sum")
private let files = ReportFiles(
  ReportDocument.of(
    [.labelled(["Café"]), .labelled(["B"])],
    Study([.single("role", ["lead"])], provenance: .synthetic)),
  from: ReportOrigin(
    studyFile: "study.yaml", studyHash: nil,
    inputs: [.init(name: "a.csv", hash: nil, rows: 1, provenance: .synthetic)]))

@Test func `a report has a file for each table beside its own`() {
  #expect(
    files.contents.keys.sorted() == [
      "CITATION.cff", "MANIFEST.sha256", "codebook.csv", "datapackage.json", "findings.csv",
      "findings.csv-metadata.json", "provenance.json", "report.html", "report.md",
      "tables/01-table.csv",
      "tables/02-table.csv", "workbook.ods", "workbook.xlsx",
    ])
}

@Test func `the manifest lists the hash of every other file, sorted`() {
  let lines = files.contents.filter { $0.key != ReportFiles.manifest }.sorted { $0.key < $1.key }
    .map { path, data in
      let hash = SHA256.hash(data: data).description.split(separator: " ").last ?? ""
      return "\(hash)  \(path)\n"
    }
  #expect(files.texts[ReportFiles.manifest] == lines.joined())
}

@Test func `the manifest tells which files are the report's own`() {
  let manifest = files.texts[ReportFiles.manifest] ?? ""
  #expect(ReportFiles.paths(inManifest: manifest) == Set(files.contents.keys))
  #expect(ReportFiles.paths(inManifest: "").isEmpty)
  #expect(ReportFiles.paths(inManifest: "a short line\n").isEmpty)
}

@Test(.enabled(if: hasher != nil, "sha256sum isn't on the path"))
func `another program agrees with the manifest`() throws {
  let folder = try ScratchFolder()
  for (path, data) in files.contents { try folder.write(data, to: path) }
  let program = try #require(hasher)
  #expect(try program.run(["--check", "--strict", "MANIFEST.sha256"], in: folder.url).status == 0)
  try folder.write("changed", to: "report.md")
  #expect(try program.run(["--check", "--strict", "MANIFEST.sha256"], in: folder.url).status == 1)
}

@Test func `every file ends its last line and has no carriage return`() {
  for text in files.texts.values {
    #expect(text.hasSuffix("\n"))
    #expect(!text.utf8.contains(UInt8(ascii: "\r")))
  }
}

@Test func `every output of a made study says so`() {
  for (path, text) in files.texts where path != ReportFiles.manifest {
    #expect(text.lowercased().contains("synthetic"), "\(path)")
  }
}

@Test func `exact numbers change nothing but the findings and what describes them`() {
  let document = ReportDocument.of([
    .table(rows: [.part("A")], measures: [.percent], cells: [[[.percent(1, of: 3)]]])
  ])
  let rounded = ReportFiles(document).texts
  let exact = ReportFiles(document, exact: true).texts
  let changed = rounded.keys.filter { rounded[$0] != exact[$0] }
  #expect(
    changed.sorted() == [
      ReportFiles.manifest, "datapackage.json", "findings.csv", "findings.csv-metadata.json",
    ])
}
