import Foundation
import Testing
import TestSupport

@testable import Analysis
@testable import Report

private func report(_ name: String) -> ReportFiles {
  ReportFiles(ReportDocument.of([.table(name, rows: [.part("A")], cells: [[[.count(1)]]])]))
}

/// A name beyond what a file system takes, so that writing fails after some files are there.
private let tooLong = String(repeating: "n", count: 300)

/// What writing into a folder fails with; `nil` where it doesn't.
private func failure(_ files: ReportFiles, _ path: String) -> ReportFolder.Failure? {
  do throws(ReportFolder.Failure) {
    _ = try ReportFolder(path).write(files)
    return nil
  } catch {
    return error
  }
}

@Test func `a folder of something else is refused and left as it was`() throws {
  let folder = try ScratchFolder()
  try folder.write("mine", to: "new/letter.txt")
  let path = folder.url.appendingPathComponent("new").path
  #expect(failure(report("one"), path) == .occupied("\(path)/letter.txt"))
  #expect(folder.paths == ["new", "new/letter.txt"])
  #expect(folder.text(of: "new/letter.txt") == "mine")
}

@Test func `a report with something else beside it is refused and left as it was`() throws {
  let folder = try ScratchFolder()
  let path = folder.url.appendingPathComponent("new").path
  _ = try ReportFolder(path).write(report("one"))
  try folder.write("mine", to: "new/tables/letter.txt")
  let before = folder.paths
  #expect(failure(report("two"), path) == .occupied("\(path)/tables/letter.txt"))
  #expect(folder.paths == before)
  #expect(folder.text(of: "new/tables/letter.txt") == "mine")
}

@Test func `a manifest of something else makes no report`() throws {
  let folder = try ScratchFolder()
  try folder.write("not a manifest\n", to: "new/MANIFEST.sha256")
  let path = folder.url.appendingPathComponent("new").path
  #expect(failure(report("one"), path) == .occupied("\(path)/MANIFEST.sha256"))
  #expect(folder.text(of: "new/MANIFEST.sha256") == "not a manifest\n")
}

@Test func `a file in the folder's place is refused and left as it was`() throws {
  let folder = try ScratchFolder()
  try folder.write("mine", to: "new")
  let path = folder.url.appendingPathComponent("new").path
  #expect(failure(report("one"), path) == .occupied(path))
  #expect(folder.text(of: "new") == "mine")
}

@Test func `a folder below a file can't be created`() throws {
  let folder = try ScratchFolder()
  try folder.write("mine", to: "file")
  let path = folder.url.appendingPathComponent("file/new").path
  guard case .cannotCreate(path, _)? = failure(report("one"), path) else {
    Issue.record("not 'cannotCreate'")
    return
  }
  #expect(folder.paths == ["file"])
}

@Test func `a failure in the middle leaves the old report and nothing else`() throws {
  let folder = try ScratchFolder()
  let path = folder.url.appendingPathComponent("new").path
  _ = try ReportFolder(path).write(report("one"))
  let before = folder.paths
  guard case .cannotWrite(let file, _)? = failure(report(tooLong), path) else {
    Issue.record("not 'cannotWrite'")
    return
  }
  #expect(file == "\(path)/tables/01-\(tooLong).csv")
  #expect(folder.paths == before)
  #expect(folder.text(of: "new/report.md") == report("one").texts["report.md"])
}

@Test func `a failure in the middle leaves nothing where there was nothing`() throws {
  let folder = try ScratchFolder()
  _ = failure(report(tooLong), folder.url.appendingPathComponent("new").path)
  #expect(folder.paths == [])
}
