import Foundation
import Survey
import TestSupport
import Testing

@testable import Lint
@testable import Report

/// Holds the findings of whole reports against the codebooks beside them.
struct CodebookAgreementTests {
  private static let reports =
    (try? FileManager.default.contentsOfDirectory(
      atPath: PackageFolder.url.appendingPathComponent("reports").path))?
    .filter { !$0.contains(".") }.sorted() ?? []

  /// The rows of a CSV, by the names of its columns.
  private static func rows(_ name: String, in folder: URL) throws -> [[String: String]] {
    let table = try CSVTable(folder.appendingPathComponent(name).path, displayPath: name)
    return table.rows.map { row in
      Dictionary(zip(table.names, row.map(\.text))) { first, _ in first }
    }
  }

  /// What the findings of a report are of that its codebook doesn't tell.
  private static func untold(in folder: URL) throws -> Set<[String]> {
    let codebook = try rows("codebook.csv", in: folder)
    #expect(!codebook.isEmpty)
    let told = Set(codebook.map { [$0["question"], $0["value"]] })
    let questions = Set(codebook.map { $0["question"] })
    return try rows("findings.csv", in: folder).reduce(into: []) { untold, finding in
      for sort in ["row", "column"] {
        let (question, value) = (finding["\(sort)_question"], finding[sort])
        let places = question == "" ? [finding["table"], ""] : [question]
        let isTold =
          ["*", "missing", "not_asked"].contains(value)
          || places.contains { told.contains([$0, value]) }
          || question == "" && questions.contains(value)
        if !isTold { untold.insert([finding["table"], sort, question, value].map { $0 ?? "" }) }
      }
    }
  }

  @Test(arguments: [1, 2, 3] as [UInt64])
  func `a random report's codebook tells what every number is of`(seed: UInt64) throws {
    let folder = try ScratchFolder()
    let report = folder.url.appendingPathComponent("r")
    let document = RandomReport.document(12, profile: .govuk, seed: seed)
    #expect(try ReportFolder(report.path).write(ReportFiles(document)) == .written)
    #expect(try Self.untold(in: report) == [])
  }

  @Test func `there are reports`() {
    #expect(Self.reports.count >= 10)
  }

  @Test(arguments: reports)
  func `the codebook of a report that ships tells what every number is of`(report: String) throws {
    let folder = PackageFolder.url.appendingPathComponent("reports/\(report)")
    #expect(try Self.untold(in: folder) == [])
  }
}
