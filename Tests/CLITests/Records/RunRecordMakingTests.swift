import Foundation
import Ingest
import Report
import Survey
import TestSupport
import Testing

@testable import CLI

struct RunRecordMakingTests {
  private static let noReport = "there is no report"

  private let folder: ScratchFolder
  private let study: Study

  init() throws {
    folder = try ScratchFolder()
    try SmallStudy.write(into: folder)
    try folder.write("one", to: "program")
    study = try StudyFile.read(folder.url.path + "/study.yaml")
  }

  private func record(of other: Study? = nil, exact: Bool = false, program: String? = "program")
    -> RunRecord
  {
    RunRecord(
      of: other ?? study, at: folder.url.path + "/study.yaml", exact: exact,
      program: program.map { folder.url.path + "/" + $0 })
  }

  @Test func `a record has the program, the options, the study file and all that it names`() throws
  {
    let record = record()
    #expect(record.paths(of: .program) == ["rollcall"])
    #expect(record.paths(of: .options).count == 1)
    #expect(record.paths(of: .study) == ["study.yaml"])
    #expect(
      record.paths(of: .input) == ["excerpts.csv", "published.csv", "responses.csv", "themes.csv"])
    #expect(record.paths(of: .report).isEmpty)
    #expect(record.hashes.values.allSatisfy { $0 != nil })
    #expect(record == self.record())
  }

  @Test func `another program gives another record, and an unknown one none`() throws {
    let before = record()
    try folder.write("two", to: "program")
    #expect(record().changes(since: before).map(\.words) == ["the program changed", Self.noReport])
    #expect(record(program: "gone").text == nil)
    #expect(record(program: nil).text == nil)
  }

  @Test func `options give another record`() {
    #expect(
      record(exact: true).changes(since: record()).map(\.words) == [
        "the options changed", Self.noReport,
      ])
  }

  @Test func `a study that reads standard input has no record, whatever file is called so`() throws
  {
    try folder.write("id\n", to: "-")
    let stream = Study(
      name: study.name, title: study.title, provenance: study.provenance, citation: nil,
      sources: [SourceFile(name: "a", file: "-", format: .plain, respondentColumn: nil)],
      codebook: study.codebook, segments: [], rounding: study.rounding,
      disclosure: study.disclosure, plan: [])
    #expect(record(of: stream).text == nil)
    #expect(
      record(of: stream).changes(since: record(of: stream)).map(\.words) == [
        "it reads standard input"
      ])
  }

  @Test func `all files of a report's folder are of the record, and no folder is`() throws {
    try folder.write("a", to: "report/report.md")
    try folder.write("b", to: "report/tables/01-a.csv")
    try folder.write("c", to: "report/.hidden")
    let path = folder.url.path + "/report"
    #expect(
      record().adding(reportIn: path).paths(of: .report) == [
        ".hidden", "report.md", "tables/01-a.csv",
      ])
    #expect(record().adding(reportIn: path + "s").paths(of: .report).isEmpty)
    #expect(record().adding(reportIn: path).replacingReport(by: [:]) == record())
  }
}
