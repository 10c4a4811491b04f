import Foundation
import Survey
import TestSupport
import Testing

@testable import Lint
@testable import Report

/// Reads random reports back from every format, by the linter's readers, which share nothing with the
/// writers, and compares all cells.
struct FormatAgreementTests {
  private static let seeds: [UInt64] = [1, 2, 3, 4, 5, 6]

  /// The tables of each format, read back from a report's folder.
  private static func tables(
    _ document: ReportDocument
  ) throws -> [FileKind: [PublishedTable]] {
    let folder = try ScratchFolder()
    for (path, data) in ReportFiles(document).contents {
      let url = folder.url.appendingPathComponent(path)
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try data.write(to: url)
    }
    let whole = ReviewedFolder(folder.url, paths: try FolderContents.paths(of: folder.url.path))
    let paths = whole.paths.filter { $0.hasPrefix("tables/") || !$0.contains("/") }
    return paths.reduce(into: [:]) { tables, path in
      guard let kind = FileKind(whole.name(path)), path != "findings.csv", path != "codebook.csv"
      else { return }
      let read = FileReview(path, as: kind, in: whole).document?.wholeTables ?? []
      tables[kind, default: []] += read.filter {
        kind == .csv || $0.title?.text.hasPrefix("Table ") == true
      }
    }
  }

  /// Words as they are, without the blanks that formats set differently.
  private static func words(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      .precomposedStringWithCanonicalMapping
  }

  /// A number as data has it.
  private static func plain(_ text: String) -> String {
    let bare = text.replacing(",", with: "").replacing("\u{2212}", with: "-")
    return Double(bare) == nil ? words(text) : bare
  }

  /// A text as CSV has it: one that a spreadsheet would run as a formula has an apostrophe before it.
  private static func guarded(_ text: String) -> String {
    let bare = text.drop { $0 == "'" }
    return bare.first.map { "=+-@".contains($0) } == true && Double(text) == nil ? "'" + text : text
  }

  private static func cells(_ table: PublishedTable) -> [[String]] {
    table.rows.map { $0.map { plain($0.text) } }
  }

  @Test(arguments: seeds)
  func `data files hold the same cells as the table they were made of`(seed: UInt64) throws {
    let document = RandomReport.document(12, profile: .govuk, seed: seed)
    let read = try Self.tables(document)
    for kind in [FileKind.csv, .ods, .xlsx] {
      let tables = try #require(read[kind])
      try #require(tables.count == document.tables.count, "\(kind)")
      for (table, grid) in zip(tables, document.tables.map(DataGrid.init)) {
        let text = { kind == .csv ? Self.guarded($0) : $0 }
        #expect(
          table.header.map { Self.words($0.text) } == grid.headings.map { Self.words(text($0)) },
          "\(kind)")
        #expect(
          Self.cells(table) == grid.rows.map { $0.map { Self.plain(text($0.text)) } }, "\(kind)")
      }
    }
  }

  @Test(arguments: seeds, PublicationProfile.allCases)
  func `pages hold the same cells as the table they were made of`(
    seed: UInt64, profile: PublicationProfile
  ) throws {
    let document = RandomReport.document(12, profile: profile, seed: seed)
    let read = try Self.tables(document)
    for kind in [FileKind.markdown, .html] {
      let tables = try #require(read[kind])
      try #require(tables.count == document.tables.count, "\(kind)")
      for (table, printed) in zip(tables, document.tables.map { $0.onPage(under: profile) }) {
        #expect(
          Self.cells(table) == printed.rows.map { $0.map { Self.plain($0.pageWords) } }, "\(kind)")
      }
    }
  }

  @Test(arguments: seeds)
  func `a random report breaks no rule of publication`(seed: UInt64) throws {
    let folder = try ScratchFolder()
    let document = RandomReport.document(6, profile: .govuk, seed: seed)
    #expect(
      try ReportFolder(folder.url.appendingPathComponent("r").path).write(ReportFiles(document))
        == .written)
    let review = try FolderReview(of: folder.url.appendingPathComponent("r").path)
    let found = review.files.flatMap { file in
      // A label may say [c], which then stands in the table without a meaning.
      file.breaches.filter { $0.level == .essential && $0.rule != .t05 }
        .map { "\(file.path) \($0.rule.id): \($0.message)" }
    }
    #expect(found == [])
  }
}
