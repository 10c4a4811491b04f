import Foundation
import Testing
import TestSupport

@testable import Analysis
@testable import Report

private func report(_ names: String..., label: String = "A") -> ReportFiles {
  ReportFiles(
    ReportDocument.of(
      names.map { .table($0, rows: [.part(label)], cells: [[[.count(1)]]]) }))
}

private func write(_ files: ReportFiles, into path: String, of folder: borrowing ScratchFolder)
  throws -> ReportFolder.Outcome
{
  try ReportFolder(folder.url.appendingPathComponent(path).path).write(files)
}

/// A long time ago, so that a file written again is seen.
private let past = Date(timeIntervalSince1970: 1_000_000_000)

@Test func `a report is written with the folders above it`() throws {
  let folder = try ScratchFolder()
  #expect(try write(report("one"), into: "reports/new", of: folder) == .written)
  #expect(
    folder.paths
      == (["reports", "reports/new", "reports/new/tables"]
      + report("one").contents.keys.map { "reports/new/\($0)" }).sorted())
  #expect(folder.text(of: "reports/new/report.md") == report("one").texts["report.md"])
}

@Test func `an earlier report is replaced and its stale files go`() throws {
  let folder = try ScratchFolder()
  _ = try write(report("one", "two"), into: "new", of: folder)
  #expect(try write(report("three"), into: "new", of: folder) == .written)
  #expect(
    folder.paths
      == (["new", "new/tables"] + report("three").contents.keys.map { "new/\($0)" }).sorted())
  #expect(folder.text(of: "new/tables/01-three.csv") != nil)
  #expect(folder.text(of: "new/tables/01-one.csv") == nil)
}

@Test func `an empty folder is taken for the report`() throws {
  let folder = try ScratchFolder()
  try FileManager.default.createDirectory(
    at: folder.url.appendingPathComponent("new"), withIntermediateDirectories: true)
  #expect(try write(report("one"), into: "new", of: folder) == .written)
}

@Test func `the same bytes are left untouched`() throws {
  let folder = try ScratchFolder()
  _ = try write(report("one"), into: "new", of: folder)
  let file = folder.url.appendingPathComponent("new/report.md").path
  try FileManager.default.setAttributes([.modificationDate: past], ofItemAtPath: file)
  #expect(try write(report("one"), into: "new", of: folder) == .unchanged)
  let attributes = try FileManager.default.attributesOfItem(atPath: file)
  #expect(attributes[.modificationDate] as? Date == past)
}

/// Equal strings to Swift, different bytes.
@Test func `a file that differs in one byte is put right`() throws {
  let folder = try ScratchFolder()
  let files = report("one", label: "Caf\u{E9}")
  _ = try write(files, into: "new", of: folder)
  let table = "new/tables/01-one.csv"
  let text = try #require(folder.text(of: table))
  try folder.write(text.replacingOccurrences(of: "\u{E9}", with: "e\u{301}"), to: table)
  #expect(try write(files, into: "new", of: folder) == .written)
  #expect(folder.text(of: table)?.utf8.elementsEqual(text.utf8) == true)
}

@Test func `a symbolic link stays one and its folder gets the report`() throws {
  let folder = try ScratchFolder()
  let link = folder.url.appendingPathComponent("link")
  try FileManager.default.createDirectory(
    at: folder.url.appendingPathComponent("real"), withIntermediateDirectories: true)
  try FileManager.default.createSymbolicLink(
    atPath: link.path, withDestinationPath: folder.url.appendingPathComponent("real").path)
  #expect(try ReportFolder(link.path).write(report("one")) == .written)
  #expect(folder.text(of: "real/report.md") != nil)
  let type = try FileManager.default.attributesOfItem(atPath: link.path)[.type]
  #expect(type as? FileAttributeType == .typeSymbolicLink)
}
